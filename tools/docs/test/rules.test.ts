// A folder a rule and dialect: a page with all that the rule is about, and what is not to be taken for it; beside it, what the page says.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Dialect } from "../src/page.ts";
import { readPage } from "../src/read/read.ts";
import { readFacts } from "../src/read-facts.ts";

const folder = fileURLToPath(new URL("./rules/", import.meta.url));
const cases = (readdirSync(folder) as Dialect[]).flatMap((dialect) =>
  readdirSync(`${folder}${dialect}`).map((rule) => ({ dialect, rule })),
);

test.each(cases)("$dialect: $rule", async ({ dialect, rule }) => {
  const path = `${folder}${dialect}/${rule}`;
  const { blocks } = readPage(readFileSync(`${path}/page.txt`, "utf8"), dialect);
  const { facts, examples, requests, support, unclaimed, cuts } = readFacts(blocks);
  // A snapshot that nobody wrote proves nothing.
  expect(existsSync(`${path}/facts.json`)).toBe(true);
  const said = Object.entries({ facts, examples, requests, support, unclaimed, cuts });
  await expect(`{\n${said.flatMap(lineForEach).join(",\n")}\n}\n`).toMatchFileSnapshot(`${path}/facts.json`);
});

function lineForEach([kind, list]: [string, readonly unknown[]]): string[] {
  const lines = list.map((one) => `    ${JSON.stringify(one)}`);
  return lines.length === 0 ? [] : [`  "${kind}": [\n${lines.join(",\n")}\n  ]`];
}
