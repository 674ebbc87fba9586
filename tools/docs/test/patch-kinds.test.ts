// Each kind of finding, patched into a copy of our own schemas: the right member of the right file, examples that still fit, and
// schemas that the generator takes.
import { expect, test } from "vitest";
import type { ParameterFact } from "../src/facts.ts";
import type { JsonObject } from "../src/patch/documents.ts";
import { documents, ESCROW, expectGenerates, expectHolds, type Given, patch } from "./patch-given.ts";

interface Case {
  readonly name: string;
  readonly finding: Given;
  readonly fact?: Partial<ParameterFact>;
  /** Facts that stand before it on the page. */
  readonly beside?: readonly string[];
  readonly file: string;
  readonly want: (json: JsonObject) => unknown;
  readonly is: unknown;
}

const cases: Case[] = [
  {
    name: "an optional member goes to the group that its siblings live in, after the one before it",
    finding: { kind: "param-added", path: "buyer_memo" },
    fact: { type: "string", required: false },
    beside: ["tax_free"],
    file: "schemas/members/DomesticPayment.schema.json",
    want: ({ properties }) => {
      const names = Object.keys(properties as JsonObject);
      return names[names.indexOf("tax_free") + 1];
    },
    is: "buyer_memo",
  },
  {
    name: "a required member is required",
    finding: { kind: "param-added", path: "buyer_memo" },
    fact: { type: "string", required: true },
    file: "schemas/members/DomesticPayment.schema.json",
    want: ({ required }) => required,
    is: expect.arrayContaining(["buyer_memo"]),
  },
  {
    name: "a member of a list's items goes to the shape of the item",
    finding: { kind: "param-added", path: "kiccProducts[].barcode", section: ESCROW },
    fact: { type: "string", required: false },
    file: "schemas/common/KiccProduct.schema.json",
    want: ({ properties }) => (properties as JsonObject).barcode,
    is: expect.objectContaining({
      type: "string",
      "x-draft": true,
      "x-source": [{ page: "kicc", section: "escrow", strength: "documented" }],
    }),
  },
  {
    name: "a member with codes",
    finding: { kind: "param-added", path: "tone" },
    fact: {
      type: "string",
      enum: [
        { code: "a", label: "A" },
        { code: "b", label: null },
      ],
    },
    file: "schemas/members/DomesticPayment.schema.json",
    want: ({ properties }) => (properties as JsonObject).tone,
    is: expect.objectContaining({ type: "string", enum: ["a", "b"] }),
  },
  {
    name: "a member that is gone",
    finding: { kind: "param-removed", path: "kiccProducts[].quantity", section: ESCROW },
    file: "schemas/common/KiccProduct.schema.json",
    want: ({ properties, required }) => [Object.keys(properties as JsonObject), required],
    is: [
      ["orderNumber", "name", "amount"],
      ["orderNumber", "name", "amount"],
    ],
  },
  {
    name: "a member with another name",
    finding: { kind: "param-renamed", path: "kiccProducts[].quantity", after: "kiccProducts[].count", section: ESCROW },
    fact: { path: "kiccProducts[].count", type: "integer" },
    file: "schemas/common/KiccProduct.schema.json",
    want: ({ properties, required }) => [Object.keys(properties as JsonObject), required],
    is: [
      ["orderNumber", "name", "count", "amount"],
      ["orderNumber", "name", "amount", "count"],
    ],
  },
  {
    name: "a member of another type loses the limits of the old one",
    finding: { kind: "type-changed", path: "kiccProducts[].quantity", section: ESCROW },
    fact: { type: "string" },
    file: "schemas/common/KiccProduct.schema.json",
    want: ({ properties }) => {
      const { type, minimum } = (properties as JsonObject).quantity as JsonObject;
      return { type, minimum };
    },
    is: { type: "string", minimum: undefined },
  },
  {
    name: "a member that may be left out",
    finding: { kind: "required-changed", path: "kiccProducts[].quantity", section: ESCROW, after: false },
    fact: { type: "integer", required: false },
    file: "schemas/common/KiccProduct.schema.json",
    want: ({ required }) => required,
    is: ["orderNumber", "name", "amount"],
  },
  {
    name: "a code more, in the list that the member refers to",
    finding: { kind: "enum-added", path: "pay_method", section: "Answer", after: ["swap"] },
    fact: { type: "string", enum: [{ code: "swap", label: "a swap" }], section: "Answer" },
    file: "schemas/codes/PayMethod.schema.json",
    want: (json) => [(json.enum as string[]).at(-1), (json["x-names"] as JsonObject).swap, json["x-draft"]],
    is: ["swap", { en: "a swap", ko: "a swap" }, true],
  },
  {
    name: "a member that is on its way out",
    finding: { kind: "deprecated", path: "kiccProducts[].name", section: ESCROW, after: true },
    fact: { deprecated: true },
    file: "schemas/common/KiccProduct.schema.json",
    want: ({ properties }) => ((properties as JsonObject).name as JsonObject).deprecated,
    is: true,
  },
];

test.each(cases)("$finding.kind: $name", async ({ finding, fact, beside = [], file, want, is }) => {
  const before = JSON.stringify(documents.get(file));
  const facts = [...beside.map((path) => ({ path })), { path: finding.path, ...fact }];
  const patched = patch([finding], { facts });
  expect(patched.unapplied).toEqual([]);
  const changed = patched.changes.get(file);
  expect(changed, `of ${[...patched.changes.keys()].join(", ")}`).toBeDefined();
  expect(want(changed as JsonObject)).toEqual(is);
  expect(JSON.stringify(documents.get(file)), "what was given is not touched").toBe(before);
  expectHolds(patched);
  await expectGenerates(patched);
});
