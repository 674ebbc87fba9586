// A folder that is an application: every published package is installed in it, as `npm install` would have done.
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { root } from "./document.ts";

/** What the snippets may use besides our packages, by the folder that has it installed. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  ".": ["ajv", "@types/node"],
  "tools/adapters": [
    "@hono/standard-validator",
    "@hookform/resolvers",
    "@tanstack/form-core",
    "@trpc/server",
    "fastify",
    "hono",
    "react-hook-form",
  ],
};

/** Folder of every published package, by its name. */
export const published: ReadonlyMap<string, string> = new Map(
  ["schemas", ...readdirSync(join(root, "packages")).map((name) => join("packages", name))].map((folder) => [
    JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).name,
    folder,
  ]),
);

export interface Application {
  readonly folder: string;
  /** Runs to the end, in English and without colour. */
  readonly run: (command: string, args: readonly string[]) => SpawnSyncReturns<string>;
  readonly remove: () => void;
}

export function createApplication(): Application {
  const folder = mkdtempSync(join(tmpdir(), "kicc-kit-documents-"));
  for (const [name, target] of published) install(folder, name, join(root, target));
  for (const [owner, names] of Object.entries(OTHERS))
    for (const name of names) install(folder, name, join(root, owner, "node_modules", name));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ private: true, name: "shop" })}\n`);
  const binaries = installCommand(folder);
  return {
    folder,
    run: (command, args) =>
      spawnSync(command, args, {
        cwd: folder,
        encoding: "utf8",
        env: {
          PATH: `${binaries}${delimiter}${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
          LC_ALL: "C",
        },
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function install(folder: string, name: string, target: string): void {
  const link = join(folder, "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(target, link, "junction");
}

function installCommand(folder: string): string {
  const binaries = join(folder, "node_modules", ".bin");
  mkdirSync(binaries);
  const command = join(binaries, "kicc-kit");
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, "packages/cli/dist/main.mjs")}" "$@"\n`);
  chmodSync(command, 0o755);
  return binaries;
}
