// Sections that come and go: what tells nothing new is entered in sources.json, what does is for a person, who is told how.
import { expect, test } from "vitest";
import type { JsonObject } from "../src/patch/documents.ts";
import type { Patched } from "../src/patch/patch.ts";
import { after, expectHolds, type Given, patch } from "./patch-given.ts";

function sections({ changes }: Patched): JsonObject[] | undefined {
  const sources = changes.get("schemas/sources.json") as unknown as
    | { pages: { id: string; sections: JsonObject[] }[] }
    | undefined;
  return sources?.pages.find(({ id }) => id === "kicc")?.sections;
}

const came = (section: string, ...paths: string[]): Given[] => [
  { kind: "section-added", path: "", section, after: section },
  ...paths.map((path): Given => ({ kind: "param-added", path, section })),
];

test.each([
  ["Point payment", "point-payment"],
  ["포인트 결제", "section-1"],
  ["Alipay+ 결제 <b>`x`</b>", "alipay-b-x-b"],
  ["Escrow", "escrow-2"],
])("%s, with what the schemas know already, is entered", (title, id) => {
  const patched = patch(came(`${title} `, "pay_method", "amount"), {
    facts: [{ path: "pay_method" }, { path: "amount", type: "integer" }],
  });
  expect(patched.unapplied).toEqual([]);
  expect(patched.known.map(({ path }) => path)).toEqual(["pay_method", "amount"]);
  const entry = sections(patched)?.at(-1);
  expect(entry).toMatchObject({ id, shapes: [] });
  expect(String(entry?.title)).not.toMatch(/[<>`]/);
  expect([...patched.changes.keys()]).toEqual(["schemas/sources.json"]);
  expectHolds(patched);
});

test("with a parameter or a code that the schemas lack it is not: nothing changes, and a person is told what to do", () => {
  const patched = patch(
    [
      ...came("Point payment", "amount", "points"),
      { kind: "enum-added", path: "pay_method", section: "Point payment", after: ["point"] },
    ],
    {
      facts: [{ path: "amount" }, { path: "points", type: "integer" }, { path: "pay_method" }],
    },
  );
  expect(patched.changes.size).toBe(0);
  expect(patched.unapplied.map(({ finding }) => [finding.kind, finding.path])).toEqual([
    ["section-added", ""],
    ["param-added", "points"],
    ["enum-added", "pay_method"],
  ]);
  expect(patched.unapplied[0]?.reason).toContain('{"id":"point-payment","title":"Point payment","shapes":[]}');
  expect(patched.unapplied[0]?.reason).toContain("schemas/sources.json");
});

test("a title that cannot be ours is told", () => {
  const patched = patch(came("x".repeat(500)));
  expect([patched.changes.size, patched.unapplied.length]).toEqual([0, 1]);
});

test("a section that goes leaves sources.json once nothing rests on it", () => {
  const entered = patch(came("Point payment"));
  const gone = patch([{ kind: "section-removed", path: "", section: "Points" }], { documents: after(entered) });
  expect(gone.unapplied).toEqual([]);
  expect([sections(entered)?.at(-1)?.id, sections(gone)?.at(-1)?.id]).toEqual(["point-payment", "api-payment"]);
  const kept = patch([{ kind: "section-removed", path: "", section: "Escrow" }]);
  expect(kept.changes.size).toBe(0);
  expect(kept.unapplied[0]?.reason).toMatch(/^\d+ file\(s\) rest on it \(schemas\//);
});
