// Two packings of the same files: equal, or told apart by the file that differs.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Packed } from "../../pack.ts";
import { requireSameBytes } from "../src/same-bytes.ts";
import { temporaryFolder } from "./tree.ts";

test("the same files are the same bytes", () => {
  const files = { "package.json": "{}", "dist/index.mjs": "export {};" };
  expect(() => requireSameBytes([pack("tea", files)], [pack("tea", files)])).not.toThrow();
});

test.each<[name: string, other: Record<string, string>, told: string]>([
  ["a file with other text", { "package.json": "{ }", "dist/a.mjs": "" }, "tea: package.json"],
  ["a file too few", { "package.json": "{}" }, "tea: dist/a.mjs"],
  ["a file too many", { "package.json": "{}", "dist/a.mjs": "", "dist/b.mjs": "" }, "tea: dist/b.mjs"],
])("%s is named", (_, other, told) => {
  const first = pack("tea", { "package.json": "{}", "dist/a.mjs": "" });
  expect(() => requireSameBytes([first], [pack("tea", other)])).toThrow(told);
});

test("an archive that is written in another way is told of as such", () => {
  const files = { "package.json": "{}" };
  expect(() => requireSameBytes([pack("tea", files)], [pack("tea", files, "@86400")])).toThrow("the archive itself");
});

test("a package that is packed once only is named", () => {
  expect(() => requireSameBytes([pack("tea", { a: "" })], [])).toThrow("tea is packed once only");
});

function pack(name: string, files: Readonly<Record<string, string>>, time = "@0"): Packed {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "package", path)), { recursive: true });
    writeFileSync(join(folder, "package", path), text);
  }
  const tarball = join(folder, `${name}.tgz`);
  execFileSync("tar", ["-czf", tarball, "--sort=name", `--mtime=${time}`, "-C", folder, "package"]);
  return { name, version: "1.0.0", tarball };
}
