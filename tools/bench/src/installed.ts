// What tools/bench/peers has installed, loaded from there: nothing of it is known to the rest of the workspace.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const peersFolder = fileURLToPath(new URL("../peers/", import.meta.url));
const require = createRequire(join(peersFolder, "package.json"));

// biome-ignore lint/suspicious/noExplicitAny: each package speaks its own language
export const load = (name: string): any => require(name);

export function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(peersFolder, "node_modules", name, "package.json"), "utf8")).version;
}

export function packageNames(): string[] {
  return Object.keys(JSON.parse(readFileSync(join(peersFolder, "package.json"), "utf8")).devDependencies);
}
