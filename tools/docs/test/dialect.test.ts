// The dialect of a page is recognised from its own markup, not from the code that it shows.
import { expect, test } from "vitest";
import { recogniseDialect } from "../src/read/read.ts";

const COMPONENT = "<Payment code={code} />";

test.each<[name: string, want: string, lines: readonly string[]]>([
  ["nothing but text", "markdown", ["# A title", "", "Text."]],
  ["a component", "mdx", ["# A title", "", COMPONENT]],
  ["a component of members", "mdx", ["<Parameter.Details>", "- a: string", "</Parameter.Details>"]],
  ["an import", "mdx", ['import Tabs from "x";', "", "# A title"]],
  ["a tab", "gitbook", ["{% tabs %}", '{% tab title="x" %}', "{% endtab %}", "{% endtabs %}"]],
  ["a component in code", "markdown", ["# A title", "", "```jsx", 'import x from "y";', COMPONENT, "```"]],
  ["a component in code of a list", "markdown", ["- item", "", "  ```jsx", `  ${COMPONENT}`, "  ```"]],
  ["a tab in code", "markdown", ["~~~", '{% tab title="x" %}', "~~~"]],
  ["a component behind code", "mdx", ["```", "x", "```", COMPONENT]],
  ["a component behind a longer fence", "mdx", ["````", "```", "````", COMPONENT]],
  ["a component behind code that never ends", "mdx", ["```", COMPONENT]],
  ["code in a line", "mdx", ["``` x ```", COMPONENT]],
  [
    "components among the rest of another system",
    "mdx",
    ["{% hint %}", "<Tabs>", '<Tab title="a">', "</Tab>", "</Tabs>"],
  ],
  ["front matter of the developer site", "mdx", ["---", 'targetVersions: ["v1"]', "---", "", "- amount: number"]],
  ["HTML in capitals", "markdown", ["<BR>", "<TABLE border=1>", "</TABLE>"]],
])("%s is %s", (_, want, lines) => {
  expect(recogniseDialect(lines.join("\n"))).toBe(want);
  expect(recogniseDialect(lines.join("\r\n"))).toBe(want);
});
