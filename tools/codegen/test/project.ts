// A throw-away project around the small contract beside this file, for tests that change schemas and generate.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const contract = fileURLToPath(new URL("./contract/", import.meta.url));
const dialect = fileURLToPath(new URL("../../../schemas/dialect.json", import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: tests change any place of a schema
type Json = any;

/** Copies the small contract into a folder of its own, which goes when the test ends. */
export function createProject(): string {
  const root = mkdtempSync(join(tmpdir(), "kicc-kit-codegen-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(contract, root, { recursive: true });
  cpSync(dialect, join(root, "schemas/dialect.json"));
  return root;
}

export function edit(root: string, path: string, change: (json: Json) => void): void {
  const file = join(root, path);
  const json = JSON.parse(readFileSync(file, "utf8"));
  change(json);
  writeFileSync(file, JSON.stringify(json));
}

/** Every file below a folder with its text. */
export function snapshot(root: string): Record<string, string> {
  if (!existsSync(root)) return {};
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
}
