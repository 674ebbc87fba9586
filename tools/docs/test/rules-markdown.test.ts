// A folder a rule of plain Markdown: a page that shows it in every form, and beside it the facts.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readText } from "../src/reading.ts";

const folder = fileURLToPath(new URL("./rules-markdown/", import.meta.url));

test.each(readdirSync(folder))("%s", async (name) => {
  const { dialect, facts, examples, requests, support, unclaimed } = readText(
    readFileSync(`${folder}${name}/page.txt`, "utf8"),
  );
  expect(dialect).toBe("markdown");
  const said = Object.entries({ facts, examples, requests, support, unclaimed }).filter(([, list]) => list.length > 0);
  const lines = said.map(
    ([kind, list]) => `  "${kind}": [\n${list.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]`,
  );
  await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot(`${folder}${name}/facts.json`);
});
