// A new member with members of its own becomes a shape: in the right folder, under the right name, with examples, and known to its section.
import { describe, expect, test } from "vitest";
import type { ParameterFact } from "../src/facts.ts";
import type { JsonObject } from "../src/patch/documents.ts";
import { ESCROW, expectGenerates, expectHolds, type Given, left, member, patch, SECTION } from "./patch-given.ts";

const PLAN = [
  { path: "installment_plan", type: "object", required: false },
  { path: "installment_plan.months", type: "integer", required: true },
  {
    path: "installment_plan.sponsor",
    type: "string",
    required: false,
    enum: [
      { code: "shop", label: null },
      { code: "bank", label: "a bank" },
    ],
  },
  { path: "installment_plan.steps", type: "array<object>", required: false },
  { path: "installment_plan.steps[].share", type: "number", required: true },
  { path: "installment_plan.steps[].tags", type: "array<string>", required: false },
] as const;

const added = (facts: readonly { path: string }[], section = SECTION): Given[] =>
  facts.map(({ path }) => ({ kind: "param-added", path, section }));

describe("an object in an object, sent", async () => {
  const patched = patch(added(PLAN), { facts: PLAN });
  const file = (path: string) => patched.changes.get(path) as JsonObject;

  test("each is a shape beside the others, closed, drafted and sourced", () => {
    expect(patched.unapplied).toEqual([]);
    expect(file("schemas/common/InstallmentPlan.schema.json")).toMatchObject({
      $id: "https://kicc-kit.github.io/schemas/common/InstallmentPlan.schema.json",
      title: "InstallmentPlan",
      "x-draft": true,
      "x-source": [{ page: "kicc", section: "authenticated-payment", strength: "documented" }],
      properties: {
        months: { type: "integer" },
        sponsor: { type: "string", enum: ["shop", "bank"] },
        steps: { type: "array", items: { $ref: "../common/InstallmentPlanStep.schema.json" } },
      },
      required: ["months"],
      additionalProperties: false,
    });
    expect(Object.keys(file("schemas/common/InstallmentPlan.schema.json").properties as JsonObject)).toEqual([
      "months",
      "sponsor",
      "steps",
    ]);
    expect(file("schemas/common/InstallmentPlanStep.schema.json")).toMatchObject({
      properties: { share: { type: "number" }, tags: { type: "array", items: { type: "string" } } },
      required: ["share"],
    });
  });

  test("what holds it refers to it", () => {
    expect(member(patched, "members/DomesticPayment", "installment_plan")).toMatchObject({
      $ref: "../common/InstallmentPlan.schema.json",
    });
  });

  test("sources.json lists it among the shapes of its section", () => {
    const { pages } = file("schemas/sources.json") as unknown as {
      pages: { id: string; sections: { id: string; shapes: string[] }[] }[];
    };
    const shapes =
      pages.find(({ id }) => id === "kicc")?.sections.find(({ id }) => id === "authenticated-payment")?.shapes ?? [];
    expect(shapes).toEqual([...shapes].sort());
    expect(shapes).toEqual(expect.arrayContaining(["InstallmentPlan", "InstallmentPlanStep"]));
  });

  test("it has examples, and a second look at the page finds nothing", async () => {
    expectHolds(patched);
    await expectGenerates(patched);
    const whole = PLAN.map((fact) => ({ enum: null, deprecated: false, section: SECTION, ...fact }) as ParameterFact);
    expect(left(patched, whole, ["AuthenticatedPaymentRequest", "InstallmentPlan", "InstallmentPlanStep"])).toEqual([]);
  });
});

test("of an answer it is open, and requires nothing", () => {
  const facts = [{ path: "risk" }, { path: "risk.score", type: "number", required: true }];
  const patched = patch(added(facts, "Answer"), { facts });
  expect(patched.unapplied).toEqual([]);
  const shape = patched.changes.get("schemas/rest/Risk.schema.json");
  expect(shape).toMatchObject({ additionalProperties: true, properties: { score: { type: "number" } } });
  expect(shape).not.toHaveProperty("required");
  expectHolds(patched);
});

test("the page's own value is its first example, without its sentences", () => {
  const facts = [
    { path: "kiccProducts[].seller", type: "object" },
    { path: "kiccProducts[].seller.code", type: "string", required: true },
    { path: "kiccProducts[].seller.note", type: "string" },
  ];
  const value = { kiccProducts: [{ seller: { code: "S-1", note: "Mr Kim of the shop" } }] };
  const patched = patch(added(facts, ESCROW), { facts, examples: [{ section: ESCROW, value, partial: true }] });
  expect(patched.changes.get("schemas/common/KiccProductSeller.schema.json")).toBeDefined();
  expect(patched.changes.get("schemas/examples/KiccProductSeller/good-as-shown.json")).toEqual({
    code: "S-1",
    note: "text",
  });
  expectHolds(patched);
});

test("one that is required is in the examples, and bad without its own required members", () => {
  const facts = [
    { path: "delivery", type: "object", required: true },
    { path: "delivery.carrier", type: "string", required: true },
  ] as const;
  const patched = patch(added(facts), { facts });
  const good = [...patched.changes].filter(([path]) => /CardPaymentRequest\/good-/.test(path));
  expect(good.length).toBeGreaterThan(0);
  for (const [, example] of good) expect(example).toMatchObject({ delivery: { carrier: "text" } });
  expect(patched.changes.get("schemas/examples/Delivery/bad-no-carrier.json")).toBeDefined();
  expectHolds(patched);
});

test("a member that becomes an object with members is a shape, too", () => {
  const facts = [
    { path: "company", type: "object" },
    { path: "company.name", type: "string" },
  ];
  const patched = patch(
    [
      { kind: "type-changed", path: "company" },
      { kind: "param-added", path: "company.name" },
    ],
    { facts },
  );
  expect(patched.unapplied).toEqual([]);
  expect(member(patched, "members/DomesticPayment", "company")).toMatchObject({
    $ref: "../common/Company.schema.json",
    "x-draft": true,
  });
  expectHolds(patched);
});

test("an object that two sections have is one shape, which rests on both", () => {
  const facts = [SECTION, "Billing key"].flatMap((section) => [
    { path: "delivery", type: "object", section },
    { path: "delivery.carrier", type: "string", section },
  ]);
  const patched = patch(
    facts.map(({ path, section }) => ({ kind: "param-added", path, section })),
    { facts },
  );
  expect(patched.unapplied).toEqual([]);
  expect(patched.changes.has("schemas/common/DeliveryDetails.schema.json")).toBe(false);
  expect(member(patched, "checkout/BillingKeyRequest", "delivery")).toMatchObject({
    $ref: "../common/Delivery.schema.json",
  });
  const sources = patched.changes.get("schemas/common/Delivery.schema.json")?.["x-source"];
  expect(sources).toEqual(
    ["authenticated-payment", "billing-key"].map((section) => ({ page: "kicc", section, strength: "documented" })),
  );
  expectHolds(patched);
});
