// The README says what the command does: its example runs, its exit codes are those of --help, and it depends on nothing else.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { entry, kiccKit, useCommand } from "./process.ts";

useCommand();

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the first line after the title says that it is unofficial", () => {
  expect(readme.split("\n")[2]).toMatch(/^\*\*Unofficial\.\*\*/);
});

test("the example prints what stands below it", () => {
  const [, command = "", printed] = /```console\n\$ (.*?)\n(.*?)```/s.exec(readme) ?? [];
  const { stdout, stderr } = spawnSync("sh", ["-c", command.replace("kicc-kit", '"$NODE" "$ENTRY"')], {
    encoding: "utf8",
    env: { NODE: process.execPath, ENTRY: entry() },
  });
  expect({ stdout, stderr }).toEqual({ stdout: printed, stderr: "" });
});

test("its exit codes are those of --help", () => {
  const codes = [...readme.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => code);
  expect(codes).toEqual([...kiccKit(["--help"]).stdout.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => code));
});

test("the command needs Node and its siblings, and nothing else", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const imports = [...readFileSync(entry(), "utf8").matchAll(/^import .*? from "([^"]+)"/gm)].map(([, name]) => name);
  expect(Object.keys(dependencies).every((name) => name.startsWith("@kicc-kit/"))).toBe(true);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((name) => !/^(node:|@kicc-kit\/)/.test(name ?? ""))).toEqual([]);
});
