// A throw-away tree that looks like this repository to the release: packages, changesets, schemas.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const contract = fileURLToPath(new URL("../../codegen/test/contract/", import.meta.url));
const dialect = fileURLToPath(new URL("../../../schemas/dialect.json", import.meta.url));

/** @param files texts by path, over the small contract of the code generator's tests */
export function createTree(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  cpSync(contract, root, { recursive: true });
  cpSync(dialect, join(root, "schemas/dialect.json"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kicc-kit-release-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
