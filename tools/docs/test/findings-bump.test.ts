// Every kind of change, in both directions: what is found, and how grave it is.
import { expect, test } from "vitest";
import type { Json, ParameterFact } from "../src/facts.ts";
import { CHANGES } from "../src/findings/bump.ts";
import { diffFacts } from "../src/findings/diff.ts";
import { FINDING_KINDS, gravestBump } from "../src/findings/finding.ts";
import { brief, codes, facts, parameter } from "./findings-given.ts";

type Said = Partial<ParameterFact> | null;
/** What is said of `amount` before and after (null: nothing), and what is found of it. */
type Row = readonly [title: string, before: Said, after: Said, kind: string, sent: string, received: string];

const ROWS: readonly Row[] = [
  ["an optional parameter comes", null, {}, "param-added", "minor", "minor"],
  ["an unmarked parameter comes", null, { required: null }, "param-added", "minor", "minor"],
  ["a required parameter comes", null, { required: true }, "param-added", "major", "minor"],
  ["an optional parameter goes", {}, null, "param-removed", "major", "major"],
  ["a required parameter goes", { required: true }, null, "param-removed", "major", "major"],
  ["optional becomes required", {}, { required: true }, "required-changed", "major", "minor"],
  ["required becomes optional", { required: true }, {}, "required-changed", "minor", "major"],
  ["unmarked becomes required", { required: null }, { required: true }, "required-changed", "major", "minor"],
  ["required loses its mark", { required: true }, { required: null }, "required-changed", "minor", "major"],
  ["unmarked is optional", { required: null }, {}, "", "", ""],
  ["a number becomes an integer", { type: "number" }, { type: "integer" }, "type-changed", "major", "minor"],
  ["an integer becomes a number", { type: "integer" }, { type: "number" }, "type-changed", "minor", "major"],
  ["a list is allowed too", {}, { type: ["string", "array<string>"] }, "type-changed", "minor", "major"],
  ["a list is allowed no more", { type: ["string", "array<string>"] }, {}, "type-changed", "major", "minor"],
  ["it may be null", {}, { type: ["null", "string"] }, "type-changed", "minor", "major"],
  ["one type becomes another", {}, { type: "integer" }, "type-changed", "major", "major"],
  ["an object becomes a list of them", { type: "object" }, { type: "array<object>" }, "type-changed", "major", "major"],
  ["two types change places", { type: ["integer", "string"] }, { type: ["string", "integer"] }, "", "", ""],
  ["a type is named at last", { type: null }, {}, "", "", ""],
  ["a type is no longer named", {}, { type: null }, "", "", ""],
  ["the items of a list are named at last", { type: "array" }, { type: "array<string>" }, "", "", ""],
  ["a code comes", { enum: codes("a") }, { enum: codes("a", "b") }, "enum-added", "minor", "minor"],
  ["a code goes", { enum: codes("a", "b") }, { enum: codes("a") }, "enum-removed", "major", "minor"],
  ["codes change places", { enum: codes("a", "b") }, { enum: codes("b", "a") }, "", "", ""],
  ["a code is called otherwise", { enum: [{ code: "a", label: "Card" }] }, { enum: codes("a") }, "", "", ""],
  ["codes are listed at last", {}, { enum: codes("a") }, "enum-added", "minor", "minor"],
  ["codes are no longer listed", { enum: codes("a") }, {}, "enum-removed", "patch", "patch"],
  ["it is deprecated", {}, { deprecated: true }, "deprecated", "minor", "minor"],
  ["it is no longer deprecated", { deprecated: true }, {}, "deprecated", "patch", "patch"],
];

const others = [parameter("merchant_uid", { required: true }), parameter("escrow", { type: "boolean" })];
const page = (said: Said) => facts(said ? [...others, parameter("amount", said)] : others);

for (const direction of ["sent", "received"] as const) {
  test.each(ROWS)(`%s, ${direction}`, (_, before, after, kind, sent, received) => {
    const found = diffFacts(page(before), page(after), () => direction).map(brief);
    const bump = direction === "sent" ? sent : received;
    expect(found).toEqual(kind === "" ? [] : [`${kind} amount ${bump}`]);
  });

  test(`a renamed parameter, ${direction}`, () => {
    const old = facts([...others, parameter("customer_uid")]);
    const now = facts([...others, parameter("customer_id")]);
    const want = { kind: "param-renamed", path: "customer_uid", section: "Payment request", bump: "major" };
    expect(diffFacts(old, now, () => direction)).toEqual([{ ...want, before: "customer_uid", after: "customer_id" }]);
  });

  test(`examples, sections and statements are patch, ${direction}`, () => {
    const example = (value: Json) => [{ section: "Payment request", value, partial: false }];
    const statement = { section: "Payment request", status: "only", subject: "card" } as const;
    const old = facts(others, { examples: example({ amount: 1000 }) });
    const now = facts(others, { examples: example({ amount: 2000 }), support: [statement] });
    expect(diffFacts(old, now, () => direction)).toEqual([
      { kind: "prose-only", path: "", section: "Payment request", before: [], after: ["only: card"], bump: "patch" },
      { kind: "example-changed", path: "amount", section: "Payment request", before: 1000, after: 2000, bump: "patch" },
    ]);
  });
}

test("what a finding tells of a parameter", () => {
  const said = { type: "integer", required: true, enum: codes("2", "1"), deprecated: true };
  const [added] = diffFacts(page(null), page(said), () => "sent");
  expect(added?.after).toEqual({ type: "integer", required: true, enum: ["1", "2"], deprecated: true });
  const [codesCame] = diffFacts(page({ enum: codes("a") }), page({ enum: codes("c", "b", "a") }), () => "sent");
  expect(codesCame).toMatchObject({ before: null, after: ["b", "c"] });
});

test("the direction is that of the section", () => {
  const inSection = (section: string) => [parameter("amount", { section }), parameter("name", { section })];
  const old = facts([...inSection("Request"), ...inSection("Response")]);
  const now = facts(old.facts.map((fact) => (fact.path === "amount" ? { ...fact, required: true } : fact)));
  const found = diffFacts(old, now, (section) => (section === "Request" ? "sent" : "received"));
  expect(found.map(({ section, bump }) => `${section} ${bump}`)).toEqual(["Request major", "Response minor"]);
});

test("the gravest bump counts", () => {
  expect(gravestBump([])).toBe("none");
  expect(gravestBump([{ bump: "patch" }, { bump: "major" }, { bump: "minor" }])).toBe("major");
});

test("every kind of finding has a change that leads to it, and every change a reason", () => {
  expect(new Set(Object.values(CHANGES).map(({ kind }) => kind))).toEqual(new Set(FINDING_KINDS));
  for (const { why } of Object.values(CHANGES)) expect(why).not.toBe("");
});
