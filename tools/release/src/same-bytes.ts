// Whether two packings of the same files are equal, and if not, which files inside differ.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Packed } from "../../pack.ts";
import { integrityOf } from "./publish.ts";

/** @throws Error naming every file that differs, or is in one of them only. */
export function requireSameBytes(first: readonly Packed[], second: readonly Packed[]): void {
  const differences = first.flatMap((one) => {
    const other = second.find(({ name }) => name === one.name);
    if (other === undefined) return [`${one.name} is packed once only`];
    if (integrityOf(one.tarball) === integrityOf(other.tarball)) return [];
    const files = differingFiles(extract(one.tarball), extract(other.tarball));
    return [`${one.name}: ${files.length === 0 ? "the archive itself (its order, times or modes)" : files.join(", ")}`];
  });
  if (differences.length === 0) return;
  throw new Error(
    `two copies of the same files were packed to different bytes:\n  ${differences.join("\n  ")}\nSomething depends on a date, a path, or the order in which things were done.`,
  );
}

function extract(tarball: string): Map<string, string> {
  const folder = join(mkdtempSync(join(dirname(tarball), "extracted-")), "files");
  mkdirSync(folder);
  execFileSync("tar", ["-xzf", tarball, "-C", folder]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path).replace(/^package\//, ""), readFileSync(path, "base64")];
    }),
  );
}

function differingFiles(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}
