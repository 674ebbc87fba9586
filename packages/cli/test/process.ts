// The command as a real process, bundled from its sources; the packages that it uses are the built ones.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
let folder = "";

/** Where test files may put their input. */
export const scratch = (name: string): string => join(folder, name);
export const entry = (): string => join(folder, "main.mjs");

export function useCommand(): void {
  beforeAll(() => {
    // Inside node_modules, so that the packages are found and git sees nothing.
    mkdirSync(join(root, "node_modules"), { recursive: true });
    folder = mkdtempSync(join(root, "node_modules", ".test-"));
    buildSync({
      entryPoints: [join(root, "src/main.ts")],
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
      outfile: entry(),
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

export interface Run {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs to the end, in English and without colour unless `env` says otherwise. */
export function kiccKit(args: readonly string[], { input = "", env = {} }: Run = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry(), ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 200_000_000,
  });
  return { status, stdout, stderr };
}

/** Runs with a reader that goes away after the first bytes. */
export function kiccKitCut(args: readonly string[]): Promise<{ status: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [entry(), ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    child.on("close", (status) => resolve({ status, stderr }));
  });
}

export function writeScratch(name: string, content: string | Uint8Array): string {
  writeFileSync(scratch(name), content);
  return name;
}
