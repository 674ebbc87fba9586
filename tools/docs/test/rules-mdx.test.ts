// A folder a rule of the developer site's MDX: blocks in, facts out.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readPage, recogniseDialect } from "../src/read/read.ts";
import { readFacts } from "../src/read-facts.ts";

const folder = fileURLToPath(new URL("./rules-mdx/", import.meta.url));

test.each(readdirSync(folder))("%s", async (name) => {
  const text = readFileSync(`${folder}${name}/page.txt`, "utf8");
  const { facts, examples, requests, support, unclaimed } = readFacts(readPage(text, "mdx").blocks);
  const read = `${JSON.stringify({ facts, examples, requests, support, unclaimed }, null, 2)}\n`;
  await expect(read).toMatchFileSnapshot(`${folder}${name}/facts.json`);
});

test.each([
  ["GitBook's", '{% hint style="info" %}\nText\n{% endhint %}\n', "gitbook"],
  ["components among the rest of another system", '{% hint %}\n<Tabs>\n<Tab title="a">\n</Tab>\n</Tabs>\n', "mdx"],
  ["components that stand in code only", "```html\n<Tabs>\n```\n", "markdown"],
  ["front matter of the developer site", '---\ntargetVersions: ["v1"]\n---\n\n- amount: number\n', "mdx"],
])("%s: the dialect", (_, text, want) => {
  expect(recogniseDialect(text)).toBe(want);
});
