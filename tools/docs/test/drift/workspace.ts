// A workspace of nine small shapes, with the repository's own generator, formatter, compiler and docs commands: a sync takes seconds there.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkModules } from "../../../link-modules.ts";
import { factsFile, toAccepted } from "../../src/accepted.ts";
import { readText } from "../../src/reading.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const own = fileURLToPath(new URL("workspace/", import.meta.url));

const FROM_THE_REPOSITORY = [
  ".gitignore",
  "biome.json",
  "tsconfig.base.json",
  "schemas/dialect.json",
  "packages/validators/src",
  "tools/typescript.mjs",
  "tools/command.ts",
  "tools/copy-tree.ts",
  "tools/link-modules.ts",
  "tools/codegen/package.json",
  "tools/codegen/src",
  "tools/docs/package.json",
  "tools/docs/src",
];
/** What is said of the repository's own schemas. */
const NOT_OF_THE_FIXTURE = /[\\/]validators[\\/]src[\\/](?:generated|lints)(?:\.ts)?$/;

/** @returns the root of a workspace whose generated files and validators are made. */
export async function createTemplate(): Promise<string> {
  const root = temporaryFolder("template");
  cpSync(own, root, { recursive: true });
  for (const path of FROM_THE_REPOSITORY)
    cpSync(join(repository, path), join(root, path), {
      recursive: true,
      filter: (from) => !NOT_OF_THE_FIXTURE.test(from),
    });
  for (const folder of [".changeset", "docs", "tools/docs/pages"]) mkdirSync(join(root, folder), { recursive: true });
  linkModules(repository, root);
  symlinkSync(join(root, "packages/types"), join(root, "node_modules/@kicc-kit/types"), "junction");
  const { exitCode, stderr } = await inWorkspace(root, ["tools/run.mjs", "build"]);
  if (exitCode !== 0) throw new Error(`the workspace of the fixtures cannot be built:\n${stderr}`);
  return root;
}

/** @param page the text whose facts were accepted the last time */
export function copyTemplate(template: string, page: string): string {
  const root = temporaryFolder("case");
  cpSync(template, root, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
  linkModules(template, root);
  const accepted = toAccepted(readText(page));
  writeFileSync(join(root, factsFile("gateway")), `${JSON.stringify(accepted, null, 2)}\n`);
  return root;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const SYNC = ["tools/typescript.mjs", "tools/docs/src/cli.ts", "sync"];

/** The real command, as a process of its own. */
export function sync(root: string, ...args: readonly string[]): Promise<Ended> {
  return inWorkspace(root, [...SYNC, ...args]);
}

export function inWorkspace(root: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(root, args);
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("error", reject).once("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

export function start(root: string, args: readonly string[]) {
  return spawn(process.execPath, args, { cwd: root, env: { ...process.env, TMPDIR: temporaryOf(root) } });
}

/** Where the commands of this workspace put what is to be gone after them. */
export function temporaryOf(root: string): string {
  const folder = `${root}-tmp`;
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Every file of the tree but for what tools made and may make anew, by its path. */
export function snapshotOf(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) files.set(path, readFileSync(join(root, path), "utf8"));
      else if (entry.isDirectory() && !["node_modules", "dist"].includes(entry.name)) visit(path);
    }
  };
  visit("");
  return files;
}

const folders: string[] = [];

export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `kicc-kit-drift-${name}-`));
  folders.push(folder, `${folder}-tmp`);
  return folder;
}

/** What was killed may have left children that still write for a moment. */
export function removeTemporaryFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
