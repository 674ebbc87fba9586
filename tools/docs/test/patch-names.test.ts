// What shapes and members may be called: names come from a page, and nothing else of it is ever a name of ours.
import { describe, expect, test } from "vitest";
import { after, complete, documents, expectHolds, type Given, patch } from "./patch-given.ts";

const added = (facts: readonly { path: string }[]): Given[] => facts.map(({ path }) => ({ kind: "param-added", path }));

test("a name that is taken is told apart by the rest of its path, and the language's own is never used", () => {
  const facts = [
    { path: "card.detail_rule.direct", type: "object" },
    { path: "card.detail_rule.direct.a", type: "string" },
    { path: "record.a", type: "string" },
    { path: "card_direct.b", type: "string" },
  ] as const;
  const patched = patch(added(facts), { facts });
  expect(patched.unapplied).toEqual([]);
  const shapes = [...patched.changes.keys()]
    .filter((path) => path.endsWith(".schema.json") && !documents.has(path))
    .sort();
  expect(shapes).toEqual(
    ["CardDetailRule", "CardDirectDetails", "DetailRuleDirect", "RecordDetails"].map(
      (name) => `schemas/common/${name}.schema.json`,
    ),
  );
  expectHolds(patched);
});

test("a member that the schemas know already keeps what people wrote of it", () => {
  const facts = [{ path: "tax_free", type: "integer", required: false }];
  expect(patch(added(facts), { facts })).toEqual({
    changes: new Map(),
    unapplied: [],
    known: added(facts).map(complete),
  });
});

describe("a name from a page", () => {
  const long = "a".repeat(300);
  const names = [
    "__proto__",
    "constructor",
    "toString",
    "$ref",
    "이름",
    long,
    "a/b",
    "../x",
    "1st",
    "a b",
    "",
    "x'];//",
  ];
  test.each(names)("%j is none of ours, whatever it is about", (name) => {
    const facts = [
      { path: `${name}`, type: "object" },
      { path: `${name}.inner`, type: "string" },
      { path: `plan.${name}`, type: "string" },
      { path: "plan.right", type: "string" },
    ];
    const patched = patch(added(facts), { facts });
    expect(patched.unapplied.map(({ finding }) => finding.path)).toEqual(facts.slice(0, 3).map(({ path }) => path));
    for (const [path, json] of patched.changes) {
      expect(path).toMatch(/^schemas\/[\w./-]+\.json$/);
      expect(path.length).toBeLessThan(200);
      expect(Object.keys(json?.properties ?? {})).not.toContain(name);
    }
    const plan = after(patched).get("schemas/common/Plan.schema.json");
    expect(Object.keys(plan?.properties ?? {})).toEqual(["right"]);
  });
});
