// MDX that its parser refuses, and what is made of it.
import { expect, test } from "vitest";
import { textOf } from "../src/page.ts";
import { readMdx } from "../src/read/mdx.ts";
import { readPage } from "../src/read/read.ts";
import { readFacts } from "../src/read-facts.ts";

test.each([
  ["braces around words", "Set {your own key} here.", "Set {your own key} here."],
  ["a brace that is never closed", "An open { brace", "An open { brace"],
  ["an address in brackets", "See <https://shop.example/a>.", "See <https://shop.example/a>."],
  ["a comparison", "x <3 and y", "x <3 and y"],
  ["a comment of HTML", "before <!-- aside --> after", "before <!-- aside --> after"],
  ["a tag that is never closed in its sentence", "- one <b> two", "one <b> two"],
])("%s is text", (_, given, want) => {
  const [block] = readMdx(given).flatMap((one) => (one.type === "list" ? (one.items[0] ?? []) : [one]));
  expect(block?.type === "paragraph" ? textOf(block.runs) : block).toBe(want);
});

test("a page that ends early keeps its sections", () => {
  const page = '<Tabs>\n  <Tabs.Tab title="Window">\n    <Parameter>\n      - amount: number\n';
  expect(readFacts(readPage(page, "mdx").blocks).facts).toMatchObject([{ path: "amount", section: "Window" }]);
});

test("a page that ends in the midst of code keeps its sections", () => {
  const page = '<Tabs>\n  <Tabs.Tab title="Window">\n    - amount: number\n\n    ```ts\n    IMP.request_pay({\n';
  expect(readFacts(readPage(page, "mdx").blocks).facts).toMatchObject([{ path: "amount", section: "Window" }]);
});

test("a summary that was never closed takes no blocks in", () => {
  const page =
    "<Details>\n  <Details.Summary>Codes\n\n  <Details.Content>\n    - `card` (a card)\n  </Details.Content>\n</Details>\n";
  expect(() => readFacts(readPage(page, "mdx").blocks)).not.toThrow();
});

test("what is beyond repair is read as Markdown, and known as not understood", () => {
  const page = `</A>\n\n**\`amount\`** <mark>**number**</mark>\n${"{".repeat(500)}`;
  const { unclaimed } = readFacts(readPage(page, "mdx").blocks);
  expect(unclaimed.map(({ reason }) => reason)).toContain("unknown markup: MDX that cannot be parsed");
});
