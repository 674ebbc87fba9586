// A page cut or bitten anywhere is still read: less may be understood, but nothing crashes and nothing takes long.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPage } from "../src/read/read.ts";
import { readFacts } from "../src/read-facts.ts";

const folder = fileURLToPath(new URL("./pages/", import.meta.url));
const pages = readdirSync(folder).map((name) => {
  const [page = ""] = readdirSync(`${folder}${name}`).filter((file) => file.startsWith("page."));
  return { name, text: readFileSync(`${folder}${name}/${page}`, "utf8") };
});
/** Pieces of markup in places where none belongs. */
const RUBBLE = [
  "<",
  ">",
  "{",
  "}",
  "`",
  "```\n",
  "*",
  "**",
  "{% tab %}",
  "{% endtab %}",
  "<Tabs>",
  "</Tabs>",
  "|",
  "\n- ",
  "\n\n",
  "~~",
  "(",
  "\u0000",
  "\\",
];

test.each(pages)("$name, cut at every place", ({ text }) => {
  for (let length = 0; length < text.length; length += 1) expectFacts(text.slice(0, length));
});

test.each(pages)("$name, with rubble in it", ({ text }) => {
  const bite = fc.record({ at: fc.nat(text.length), length: fc.nat(12), rubble: fc.constantFrom(...RUBBLE, "") });
  fc.assert(
    fc.property(fc.array(bite, { minLength: 1, maxLength: 4 }), (bites) => {
      expectFacts(
        bites.reduce((page, { at, length, rubble }) => page.slice(0, at) + rubble + page.slice(at + length), text),
      );
    }),
    { numRuns: 300 },
  );
});

test.each(["gitbook", "mdx", "markdown"] as const)("ten thousand parameters in %s", (dialect) => {
  const names = Array.from({ length: 10_000 }, (_, index) => `member_${index}`);
  const page = {
    gitbook: names.map((name) => `**\`${name}\`** <mark style="color:green;">**string**</mark>\n\nText.\n`).join("\n"),
    mdx: `<Parameter>\n${names.map((name) => `- ${name}?: string\n`).join("\n")}\n</Parameter>\n`,
    markdown: `| name | type |\n|---|---|\n${names.map((name) => `| ${name} | string |`).join("\n")}\n`,
  }[dialect];
  expect(readFacts(readPage(page, dialect).blocks).facts).toHaveLength(10_000);
});

function expectFacts(text: string): void {
  const { facts } = readFacts(readPage(text).blocks);
  for (const { path } of facts) expect(path).toMatch(/^[\w.[\]]+$/);
}
