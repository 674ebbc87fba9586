// What a person disagrees with is taken out, with a reason; a waiver that nothing needs is an error.
import { expect, test } from "vitest";
import type { Finding } from "../src/findings/finding.ts";
import { applyWaivers, readWaivers, type Waiver, WaiverError } from "../src/findings/waivers.ts";

const pg: Finding = {
  kind: "required-changed",
  path: "pg",
  section: "Payment request",
  before: false,
  after: true,
  bump: "major",
};
const coupon: Finding = {
  ...pg,
  kind: "param-added",
  path: "coupon",
  before: null,
  after: { required: true, type: "string" },
};
const waive = (said: Partial<Waiver>): Waiver => ({
  kind: "required-changed",
  path: "pg",
  section: "Payment request",
  reason: "One channel is the default.",
  ...said,
});

test.each<[string, Partial<Waiver>]>([
  ["by kind, path and section", {}],
  ["whatever its spelling", { section: "2. Payment Request" }],
  ["with what it was and is", { before: false, after: true }],
])("a finding is waived %s", (_, said) => {
  expect(applyWaivers([pg, coupon], [waive(said)])).toEqual([coupon]);
});

test("values are compared by what they hold", () => {
  const waiver = waive({ kind: "param-added", path: "coupon", after: { type: "string", required: true } });
  expect(applyWaivers([coupon], [waiver])).toEqual([]);
});

test.each<[string, Partial<Waiver>]>([
  ["another kind", { kind: "type-changed" }],
  ["another path", { path: "pg.kicc" }],
  ["another section", { section: "Payment answer" }],
  ["another value before", { before: null }],
  ["another value after", { after: false }],
])("%s is no match, and a waiver that matches nothing is an error", (_, said) => {
  expect(() => applyWaivers([pg], [waive(said)])).toThrow(WaiverError);
});

test("all waivers that match nothing are named, with what to do", () => {
  try {
    applyWaivers([pg], [waive({}), waive({ path: "one" }), waive({ path: "two" })]);
    expect.unreachable();
  } catch (error) {
    expect((error as WaiverError).problems).toEqual(
      ["one", "two"].map(
        (path) =>
          `no required-changed of '${path}' in section 'Payment request' is found any more: delete this waiver (its reason was: One channel is the default.)`,
      ),
    );
  }
});

const file = "tools/docs/pages/kicc.waivers.json";

test("a file of waivers is read", () => {
  const waivers = [waive({ after: null }), waive({ path: "" })];
  expect(readWaivers(JSON.stringify({ description: "Why.", waivers }), file)).toEqual(waivers);
});

test.each<[string, string, readonly string[]]>([
  ["no JSON", "{", [`${file}: is not JSON: `]],
  ["a bare list", "[]", [`${file}: wants { "waivers": [...] }, a list of objects`]],
  ["a stranger at the top", '{ "waivers": [], "waiver": [] }', [`${file}: has 'waiver', which means nothing here`]],
  ["an entry that is none", '{ "waivers": [3] }', [`${file}#/waivers/0: is no object`]],
  [
    "several faults at once",
    JSON.stringify({ waivers: [waive({}), { ...waive({}), reason: " ", kind: "typo", path: 3, because: "" }] }),
    [
      `${file}#/waivers/1: has 'because', which means nothing here: a waiver has kind, path, section, before, after, reason`,
      `${file}#/waivers/1: lacks path, a text`,
      `${file}#/waivers/1: kind is one of param-added, `,
      `${file}#/waivers/1: lacks a reason: `,
    ],
  ],
])("%s is refused", (_, text, want) => {
  try {
    readWaivers(text, file);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(WaiverError);
    const { problems } = error as WaiverError;
    expect(problems).toHaveLength(want.length);
    for (const [index, start] of want.entries()) expect(problems[index]).toContain(start);
  }
});
