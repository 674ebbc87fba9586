// The runner of tools in TypeScript: it bundles anew what has changed, and only that.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const runner = fileURLToPath(new URL("../tools/typescript.mjs", import.meta.url));

test("a tool is bundled again once any of its files has changed", () => {
  const root = mkdtempSync(join(tmpdir(), "kicc-kit-typescript-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "src"));
  const [entry, part, target] = ["src/main.ts", "src/part.ts", "dist/main.mjs"].map((path) => join(root, path)) as [
    string,
    string,
    string,
  ];
  writeFileSync(entry, 'import { said } from "./part.ts";\nconsole.log(said, ...process.argv.slice(2));\n');
  writeFileSync(part, 'export const said: string = "one";\n');
  const run = (...args: string[]) => execFileSync(process.execPath, [runner, entry, ...args], { encoding: "utf8" });

  expect(run("--flag")).toBe("one --flag\n");
  const { ino } = statSync(target);
  expect(run()).toBe("one\n");
  expect(statSync(target).ino).toBe(ino);

  writeFileSync(part, 'export const said: string = "another";\n');
  expect(run()).toBe("another\n");
  rmSync(target);
  expect(run()).toBe("another\n");
});

test("a copied tree is asked about its own files", () => {
  const root = mkdtempSync(join(tmpdir(), "kicc-kit-typescript-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [original, copy] = [join(root, "original"), join(root, "copy")] as [string, string];
  const run = (tree: string) =>
    execFileSync(process.execPath, [runner, join(tree, "src/main.ts")], { encoding: "utf8" });
  mkdirSync(join(original, "src"), { recursive: true });
  writeFileSync(join(original, "src/main.ts"), 'console.log("one");\n');
  expect(run(original)).toBe("one\n");

  cpSync(original, copy, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(copy, "src/main.ts"), 'console.log("another");\n');
  expect(run(copy)).toBe("another\n");
});
