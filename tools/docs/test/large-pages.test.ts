// A page of ten thousand parameters is one more page.
import { expect, test } from "vitest";
import { readPage } from "../src/read/read.ts";
import { readFacts } from "../src/read-facts.ts";

test.each(["gitbook", "mdx", "markdown"] as const)("ten thousand parameters in %s", (dialect) => {
  const names = Array.from({ length: 10_000 }, (_, index) => `member_${index}`);
  const page = {
    gitbook: names.map((name) => `**\`${name}\`** <mark style="color:green;">**string**</mark>\n\nText.\n`).join("\n"),
    mdx: `<Parameter>\n${names.map((name) => `- ${name}?: string\n`).join("\n")}\n</Parameter>\n`,
    markdown: `| name | type |\n|---|---|\n${names.map((name) => `| ${name} | string |`).join("\n")}\n`,
  }[dialect];
  expect(readFacts(readPage(page, dialect).blocks).facts).toHaveLength(10_000);
});
