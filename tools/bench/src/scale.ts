// Generates from ten times the schemas, synthesised: the contract ten times over, each time under other names.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";
import { median } from "./times.ts";

const SUFFIXES = ["", ..."BCDEFGHIJ"];
const ROLES = ["sends", "receives", "receivesAlso", "arguments"];
const schemas = fileURLToPath(new URL("../../../schemas/", import.meta.url));
const generator = ["typescript.mjs", "codegen/src/cli.ts"].map((path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)),
);

export function measureScale(): Figure[] {
  const root = mkdtempSync(join(tmpdir(), "kicc-kit-scale-"));
  try {
    const once = median(generator, 3, project(join(root, "once"), SUFFIXES.slice(0, 1)));
    const tenTimes = median(generator, 3, project(join(root, "ten"), SUFFIXES));
    return [{ name: "generate, ten times the schemas, against once", value: tenTimes / once, budget: 12, unit: "×" }];
  } finally {
    rmSync(root, { recursive: true });
  }
}

function project(root: string, suffixes: readonly string[]): string {
  for (const file of ["dialect.json", "sources.json", "package.json"])
    cpSync(join(schemas, file), join(root, "schemas", file));
  const groups = readdirSync(schemas, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !["examples", "generated"].includes(entry.name),
  );
  for (const { name } of groups) {
    mkdirSync(join(root, "schemas", name));
    for (const file of readdirSync(join(schemas, name))) {
      const text = readFileSync(join(schemas, name, file), "utf8");
      for (const suffix of suffixes)
        writeFileSync(join(root, "schemas", name, rename(file, suffix)), rename(text, suffix));
    }
  }
  writeFileSync(join(root, "schemas/operations.json"), JSON.stringify({ operations: multiplied(suffixes) }));
  return root;
}

/** In `$id`, `$ref` and file names; a title is the name alone. */
function rename(text: string, suffix: string): string {
  return text
    .replaceAll(/(\w+)\.schema\.json/g, `$1${suffix}.schema.json`)
    .replace(/"title": "(\w+)"/, `"title": "$1${suffix}"`);
}

function multiplied(suffixes: readonly string[]): Record<string, unknown> {
  const { operations } = JSON.parse(readFileSync(join(schemas, "operations.json"), "utf8")) as {
    operations: Record<string, Record<string, unknown>>;
  };
  const copies = suffixes.flatMap((suffix) =>
    Object.entries(operations).map(([name, operation]) => {
      const renamed = ROLES.flatMap((role) =>
        typeof operation[role] === "string" ? [[role, `${operation[role]}${suffix}`]] : [],
      );
      return [name.replace(/^\w+/, `$&${suffix}`), { ...operation, ...Object.fromEntries(renamed) }];
    }),
  );
  return Object.fromEntries(copies);
}
