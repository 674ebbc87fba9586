// Writes down where everything held: docs/runtimes.json and the tables of both READMEs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toolFolder } from "./installed.ts";
import type { Runner } from "./runner.ts";
import { type Language, type Proof, placeTable, renderTable, sortProofs } from "./table.ts";

export const root = join(toolFolder, "../..");
export const READMES: readonly (readonly [Language, string])[] = [
  ["en", "README.md"],
  ["ko", "README.ko.md"],
];

export function record(found: readonly Proof[], runners: readonly Runner[]): void {
  const proofs = sortProofs(found);
  writeFileSync(join(root, "docs/runtimes.json"), `[\n${proofs.map(toLine).join(",\n")}\n]\n`);
  for (const [language, file] of READMES) {
    const path = join(root, file);
    const text = existsSync(path)
      ? placeTable(readFileSync(path, "utf8"), renderTable(proofs, runners, language))
      : undefined;
    if (text === undefined) process.stderr.write(`${file} has no place for the table: write its two markers there\n`);
    else writeFileSync(path, text);
  }
}

/** As the formatter would have it. */
function toLine({ kind, name, version }: Proof): string {
  const members = Object.entries({ kind, name, version }).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `  { ${members.join(", ")} }`;
}
