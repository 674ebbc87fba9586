// Packs every published package, as the registry would get it.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

export interface Packed {
  readonly name: string;
  readonly version: string;
  /** Absolute path of the .tgz. */
  readonly tarball: string;
}

/**
 * @param root a repository in which everything is built
 * @param destination a folder for the tarballs; made where there is none
 * @returns one for each package, none before those that it depends on
 */
export function packAll(root: string, destination: string): Packed[] {
  mkdirSync(destination, { recursive: true });
  const output = execFileSync(
    join(root, "node_modules/.bin/pnpm"),
    ["--recursive", "pack", "--json", "--pack-destination", destination],
    { cwd: root, encoding: "utf8", shell: process.platform === "win32", stdio: ["ignore", "pipe", "inherit"] },
  );
  const packed = JSON.parse(output) as { name: string; version: string; filename: string }[];
  return packed.map(({ name, version, filename }) => ({ name, version, tarball: filename }));
}
