// A new member of each type that a page can state, by its own words or by its members.
import { expect, test } from "vitest";
import type { ParameterFact } from "../src/facts.ts";
import { expectHolds, type Given, member, patch } from "./patch-given.ts";

const added = (facts: readonly { path: string }[]): Given[] => facts.map(({ path }) => ({ kind: "param-added", path }));

interface Typed {
  readonly name: string;
  readonly facts: readonly (Partial<ParameterFact> & { path: string })[];
  readonly want: object;
}

const types: Typed[] = [
  {
    name: "named by its members alone",
    facts: [{ path: "plan.a", type: "string" }],
    want: { $ref: "../common/Plan.schema.json" },
  },
  {
    name: "a list by its brackets alone",
    facts: [{ path: "plans[].a", type: "string" }],
    want: { type: "array", items: { $ref: "../common/Plan.schema.json" } },
  },
  {
    name: "an object or null",
    facts: [
      { path: "plan", type: ["object", "null"] },
      { path: "plan.a", type: "string" },
    ],
    want: { anyOf: [{ $ref: "../common/Plan.schema.json" }, { type: "null" }] },
  },
  {
    name: "one or several",
    facts: [
      { path: "plan", type: ["object", "array<object>"] },
      { path: "plan.a", type: "string" },
    ],
    want: {
      anyOf: [{ $ref: "../common/Plan.schema.json" }, { type: "array", items: { $ref: "../common/Plan.schema.json" } }],
    },
  },
  {
    name: "a list of texts",
    facts: [{ path: "tags", type: "array<string>" }],
    want: { type: "array", items: { type: "string" } },
  },
  {
    name: "a list by its items",
    facts: [{ path: "tags[]", type: "string" }],
    want: { type: "array", items: { type: "string" } },
  },
  {
    name: "a text or a list of them",
    facts: [{ path: "tags", type: ["string", "array<string>"] }],
    want: { type: ["string", "array"], items: { type: "string" } },
  },
  {
    name: "a list of codes",
    facts: [{ path: "tags", type: "array<string>", enum: [{ code: "a", label: null }] }],
    want: { type: "array", items: { type: "string", enum: ["a"] } },
  },
  {
    name: "numbers among codes",
    facts: [
      {
        path: "level",
        type: "integer",
        enum: [
          { code: "1", label: null },
          { code: "2", label: null },
        ],
      },
    ],
    want: { type: "integer", enum: [1, 2] },
  },
  {
    name: "codes that are no values of the type",
    facts: [{ path: "level", type: "boolean", enum: [{ code: "true", label: null }] }],
    want: { type: "boolean" },
  },
  {
    name: "an object without members",
    facts: [{ path: "extra", type: "object" }],
    want: { type: "object", additionalProperties: true },
  },
];

test.each(types)("type: $name", ({ facts, want }) => {
  const patched = patch(added(facts), { facts });
  expect(patched.unapplied).toEqual([]);
  const name = facts[0]?.path.split(/[.[]/)[0] ?? "";
  const {
    description,
    "x-description-ko": ko,
    "x-source": source,
    "x-draft": draft,
    ...schema
  } = member(patched, "members/DomesticPayment", name) ?? {};
  expect(schema).toEqual(want);
  expect([description, ko].every((text) => typeof text === "string" && text !== "")).toBe(true);
  expect([draft, source]).toEqual([true, [{ page: "kicc", section: "authenticated-payment", strength: "documented" }]]);
  expectHolds(patched);
});
