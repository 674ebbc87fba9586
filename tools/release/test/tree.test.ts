// The copy that is rehearsed in, and what a release reads from a tree.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { copyTree } from "../../copy-tree.ts";
import { commonVersion, pendingChangesets, publishedPackages, writeRehearsalChangeset } from "../src/workspace.ts";
import { createTree, temporaryFolder } from "./tree.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const manifest = (name: string, version: string, isPrivate = false) =>
  JSON.stringify({ name, version, private: isPrivate });

test("a copy has neither history nor anything that a tool made", () => {
  const made = [
    ".git/HEAD",
    ".turbo/log",
    "node_modules/a/index.js",
    "packages/a/dist/index.mjs",
    "packages/a/src/generated/A.ts",
  ];
  const tree = createTree({
    ".gitignore": "node_modules/\n# for machines\npackages/a/src/generated/\n",
    "packages/a/src/index.ts": "",
    "packages/b/src/generated/B.ts": "",
    ...Object.fromEntries(made.map((path) => [path, ""])),
  });
  const copy = join(temporaryFolder(), "copy");
  copyTree(tree, copy);
  const files = readdirSync(copy, { recursive: true, encoding: "utf8" });
  expect(files).toEqual(
    expect.arrayContaining([".gitignore", "packages/a/src/index.ts", "packages/b/src/generated/B.ts"]),
  );
  for (const path of made) expect(files).not.toContain(path);
});

test("the published packages are those that do not say private", () => {
  expect(publishedPackages(repository).map(({ name }) => name)).toEqual([
    "@kicc-kit/schemas",
    "@kicc-kit/checkout",
    "kicc-kit",
    "@kicc-kit/client",
    "@kicc-kit/sandbox",
    "@kicc-kit/types",
    "@kicc-kit/validators",
  ]);
});

test("packages of different versions are no release", () => {
  const tree = createTree({
    "schemas/package.json": manifest("schemas", "1.0.0"),
    "packages/a/package.json": manifest("a", "1.0.0"),
    "packages/b/package.json": manifest("b", "1.1.0"),
    "packages/c/package.json": manifest("c", "0.0.0", true),
  });
  expect(() => commonVersion(publishedPackages(tree))).toThrow("different versions (schemas 1.0.0, b 1.1.0)");
});

test("the change that a rehearsal makes up names every published package", () => {
  const tree = createTree({
    ".changeset/README.md": "",
    ".changeset/config.json": "{}",
    "schemas/package.json": manifest("@tea/schemas", "1.0.0"),
    "packages/a/package.json": manifest("a", "1.0.0"),
  });
  expect(pendingChangesets(tree)).toEqual([]);
  writeRehearsalChangeset(tree);
  expect(pendingChangesets(tree)).toEqual(["rehearsal"]);
  expect(readFileSync(join(tree, ".changeset/rehearsal.md"), "utf8")).toBe(
    '---\n"@tea/schemas": patch\n"a": patch\n---\n\nA rehearsal.\n',
  );
});
