// The command needs Node and its siblings, and nothing else.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { entry, useCommand } from "./process.ts";

useCommand();

test("it depends on its siblings alone", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(Object.keys(dependencies).filter((name) => !name.startsWith("@kicc-kit/"))).toEqual([]);
});

test("it imports Node's own modules and its siblings", () => {
  const imports = [...readFileSync(entry(), "utf8").matchAll(/^import .*? from "([^"]+)"/gm)].map(([, name]) => name);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((name) => !/^(node:|@kicc-kit\/)/.test(name ?? ""))).toEqual([]);
});
