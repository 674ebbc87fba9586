// The packages of this folder: their versions and programs.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Found } from "./runner.ts";

export const toolFolder = fileURLToPath(new URL("../", import.meta.url));

/** An optional package is missing where its platform is not this one. */
export function findPackage(name: string): Found {
  const manifest = join(toolFolder, "node_modules", name, "package.json");
  if (existsSync(manifest)) return { version: JSON.parse(readFileSync(manifest, "utf8")).version };
  return {
    missing: `${name}, which tools/runtimes/package.json lists, is not installed; has it a build for ${process.platform} ${process.arch}?`,
  };
}

/** A program of the machine's own. */
export function native(name: string, path: string): string[] {
  return [join(toolFolder, "node_modules", name, path)];
}

/** A program in JavaScript, run by this very Node: the shims of node_modules/.bin would take one of the others. */
export function script(name: string, path: string): string[] {
  return [process.execPath, join(toolFolder, "node_modules", name, path)];
}
