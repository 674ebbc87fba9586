// Every fixture page, cut anywhere, and with rubble in the place of bites taken out of it: less may be understood, but nothing crashes, and only
// names become paths.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect } from "vitest";
import type { Dialect } from "../src/page.ts";
import { readPage, recogniseDialect } from "../src/read/read.ts";
import { readFacts } from "../src/read-facts.ts";

const folder = fileURLToPath(new URL("./pages/", import.meta.url));
const pages = readdirSync(folder).map((name) => {
  const [page = ""] = readdirSync(`${folder}${name}`).filter((file) => file.startsWith("page."));
  return { name, text: readFileSync(`${folder}${name}/${page}`, "utf8") };
});

export function pagesIn(...dialects: readonly Dialect[]): typeof pages {
  return pages.filter(({ text }) => dialects.includes(recogniseDialect(text)));
}

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
  "{% hint %}",
  "{% embed %}",
  "{%",
  "%}",
  "<table>",
  "</table>",
  "<td>",
  "<details>",
  "<summary>",
  "<!--",
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

/** Thousands of readings take their time beside other tests. */
export const PATIENCE_MS = 600_000;
const READINGS = 5_000;

/** Cut at every place, and bitten for the rest of the readings. */
export function expectReadable(text: string): void {
  for (let length = 0; length < text.length; length += 1) expectFacts(text.slice(0, length));
  const bite = fc.record({ at: fc.nat(text.length), length: fc.nat(12), rubble: fc.constantFrom(...RUBBLE, "") });
  fc.assert(
    fc.property(fc.array(bite, { minLength: 1, maxLength: 4 }), (bites) => {
      expectFacts(
        bites.reduce((page, { at, length, rubble }) => page.slice(0, at) + rubble + page.slice(at + length), text),
      );
    }),
    { numRuns: READINGS - text.length },
  );
}

function expectFacts(text: string): void {
  const { facts } = readFacts(readPage(text).blocks);
  for (const { path } of facts) expect(path).toMatch(/^[\w.[\]]+$/);
}
