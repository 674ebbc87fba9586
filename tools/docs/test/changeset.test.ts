// What the changelog will say of a change in the documentation.
import { expect, test } from "vitest";
import type { Finding } from "../src/findings/finding.ts";
import { changesetText } from "../src/sync/changeset.ts";

const finding = (part: Partial<Finding>): Finding => ({
  kind: "param-added",
  path: "buyer_memo",
  section: "Window",
  before: null,
  after: null,
  bump: "minor",
  ...part,
});

test("names the field and the section, and asks for the gravest release", () => {
  const findings = [
    finding({}),
    finding({ kind: "param-renamed", path: "a", after: "b", bump: "major" }),
    finding({ kind: "type-changed", path: "c", before: "integer", after: "string", bump: "major" }),
    finding({ kind: "required-changed", path: "d", before: false, after: true, bump: "major" }),
    finding({ kind: "enum-added", path: "e", after: ["x", "y"] }),
    finding({ kind: "deprecated", path: "f[].g", after: true }),
    finding({ kind: "deprecated", path: "", section: "payments.get", after: true }),
  ];
  expect(changesetText(findings, "kicc")).toBe(`---
"@kicc-kit/schemas": major
---

The documentation changed:

- \`buyer_memo\` is new (kicc, Window)
- \`a\` is now \`b\` (kicc, Window)
- \`c\` has another type: string (kicc, Window)
- \`d\` is required now (kicc, Window)
- \`e\` may be x, y, too (kicc, Window)
- \`f[].g\` is deprecated (kicc, Window)
- the operation is deprecated (kicc, payments.get)
`);
});

test("a title from a page cannot break out of its line", () => {
  const text = changesetText(
    [finding({ section: 'Window\n---\n"evil": major\n<script>`rm`</script> [x](http://y)' })],
    "kicc",
  );
  expect(text.split("\n").filter((line) => line === "---")).toHaveLength(2);
  expect(text).not.toMatch(/<script|`rm`|\[x\]/);
});
