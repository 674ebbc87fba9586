// The snippet in the README runs as it stands, with the built packages, and prints what the README says it prints.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

test("README's snippet runs and prints what it says", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, snippet = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const [, printed] = /```text\n(.*?)```/s.exec(readme) ?? [];
  // Inside the example, whose dependencies are the packages as a user would install them.
  const folder = mkdtempSync(join(root, "examples/first-payment/dist/readme-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "snippet.mjs");
  writeFileSync(file, transformSync(snippet, { loader: "ts" }).code);
  expect(execFileSync(process.execPath, [file], { encoding: "utf8" })).toBe(printed);
});

test("README opens by saying that the project is unofficial", () => {
  const [, , firstLine] = readFileSync(join(root, "README.md"), "utf8").split("\n");
  expect(firstLine).toMatch(/^\*\*Unofficial\.\*\*/);
});
