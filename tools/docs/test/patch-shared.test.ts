// A section changes what it speaks of: groups of members, lists and shapes that others have too stay as they are for these.
import { expect, test } from "vitest";
import type { JsonObject } from "../src/patch/documents.ts";
import { draftOf } from "../src/patch/documents.ts";
import { membersIn } from "../src/patch/example-values.ts";
import type { Patched } from "../src/patch/patch.ts";
import { after, documents, ESCROW, expectHolds, type Given, member, patch } from "./patch-given.ts";

const SHAPES = {
  spoken: [
    "EscrowTransPaymentRequest",
    "EscrowVbankPaymentRequest",
    "CardPaymentRequest",
    "TransPaymentRequest",
    "VbankPaymentRequest",
    "PhonePaymentRequest",
  ],
  strangers: ["BillingKeyRequest", "WechatPaymentRequest", "AlipayPlusPaymentRequest"],
};

function memberOf(
  patched: Patched | undefined,
  shape: string,
  name: string,
): { schema: JsonObject | undefined; required: boolean } {
  const { members, required } = membersIn(
    draftOf(patched ? after(patched) : documents),
    `schemas/checkout/${shape}.schema.json`,
  );
  return { schema: members.get(name), required: required.has(name) };
}

interface Shared {
  readonly finding: Given;
  readonly facts: Parameters<typeof patch>[1];
  readonly want: (found: ReturnType<typeof memberOf>) => unknown;
  readonly is: unknown;
}

const cases: Shared[] = [
  { finding: { kind: "param-removed", path: "buyer_email" }, facts: {}, want: ({ schema }) => schema, is: undefined },
  {
    finding: { kind: "param-renamed", path: "buyer_email", after: "buyer_mail" },
    facts: { facts: [{ path: "buyer_mail" }] },
    want: ({ schema }) => schema,
    is: undefined,
  },
  {
    finding: { kind: "type-changed", path: "buyer_email" },
    facts: { facts: [{ path: "buyer_email", type: "integer" }] },
    want: ({ schema }) => schema?.type,
    is: "integer",
  },
  {
    finding: { kind: "required-changed", path: "name", after: false },
    facts: { facts: [{ path: "name", required: false }] },
    want: ({ required }) => required,
    is: false,
  },
  {
    finding: { kind: "required-changed", path: "buyer_email", after: true },
    facts: { facts: [{ path: "buyer_email", required: true }] },
    want: ({ required }) => required,
    is: true,
  },
  {
    finding: { kind: "deprecated", path: "buyer_email", after: true },
    facts: { facts: [{ path: "buyer_email", deprecated: true }] },
    want: ({ schema }) => schema?.deprecated,
    is: true,
  },
];

test.each(cases)("$finding.kind of $finding.path", ({ finding, facts, want, is }) => {
  const patched = patch([finding], facts);
  expect(patched.unapplied).toEqual([]);
  for (const shape of SHAPES.spoken) expect([shape, want(memberOf(patched, shape, finding.path))]).toEqual([shape, is]);
  for (const shape of SHAPES.strangers)
    expect([shape, memberOf(patched, shape, finding.path)]).toEqual([shape, memberOf(undefined, shape, finding.path)]);
  const examples = [...patched.changes.keys()].map((path) => path.split("/")[2] ?? "");
  for (const shape of SHAPES.strangers) expect(examples).not.toContain(shape);
  expectHolds(patched);
});

test("one shape among many leaves the group rather than that all others copy from it", () => {
  const patched = patch([{ kind: "param-removed", path: "buyer_email", section: "Billing key" }]);
  const schemas = [...patched.changes.keys()].filter((path) => path.endsWith(".schema.json"));
  expect(schemas).toEqual(["schemas/checkout/BillingKeyRequest.schema.json"]);
  expect(memberOf(patched, "BillingKeyRequest", "buyer_email").schema).toBeUndefined();
  expect(memberOf(patched, "BillingKeyRequest", "buyer_name")).toEqual(
    memberOf(undefined, "BillingKeyRequest", "buyer_name"),
  );
  expectHolds(patched);
});

test("a group that others have too is no home for a new member", () => {
  const schemas = (section?: string) => {
    const patched = patch([{ kind: "param-added", path: "buyer_memo", ...(section && { section }) }], {
      facts: [{ path: "buyer_memo", type: "string" }],
    });
    return [...patched.changes.keys()].filter((path) => path.endsWith(".schema.json"));
  };
  expect(schemas()).toEqual(["schemas/members/DomesticPayment.schema.json"]);
  expect(schemas("Framed")).toEqual(["schemas/members/DomesticPayment.schema.json"]);
  expect(schemas("Framed billing key")).toEqual(["schemas/checkout/BillingKeyRequest.schema.json"]);
  expect(schemas("Billing key")).toEqual(["schemas/checkout/BillingKeyRequest.schema.json"]);
});

test("a member is looked for from outside in, or where the rest of the section is", () => {
  const outer = patch([{ kind: "param-removed", path: "name", section: ESCROW }], {
    facts: [{ path: "kiccProducts[].orderNumber" }],
  });
  expect(memberOf(outer, "EscrowTransPaymentRequest", "name").schema).toBeUndefined();
  expect(after(outer).get("schemas/common/KiccProduct.schema.json")).toEqual(
    documents.get("schemas/common/KiccProduct.schema.json"),
  );
  const inner = patch([{ kind: "param-added", path: "network", section: "Card direct" }], {
    facts: [{ path: "code" }, { path: "quota" }, { path: "network", type: "string" }],
  });
  expect([...inner.changes.keys()].filter((path) => path.endsWith(".schema.json"))).toEqual([
    "schemas/common/CardDirect.schema.json",
  ]);
  const around = patch([{ kind: "param-added", path: "card.direct.network", section: "Card direct" }], {
    facts: [{ path: "card.direct.code" }, { path: "card.direct.network", type: "string" }],
  });
  expect([...around.changes.keys()].filter((path) => path.endsWith(".schema.json"))).toEqual([
    "schemas/common/CardDirect.schema.json",
  ]);
});

test("a shape that nothing leads to any more goes with its examples and its entries", () => {
  const patched = patch([{ kind: "param-removed", path: "kiccProducts", section: ESCROW }]);
  expect(patched.unapplied).toEqual([]);
  const files = [...after(patched)];
  expect(
    files.filter(([path, json]) => path.includes("KiccProduct") || JSON.stringify(json).includes('"KiccProduct"')),
  ).toEqual([]);
  expectHolds(patched);
});

test("a new type keeps what it has of the old one", () => {
  const one = (path: string, type: string | string[], section: string) =>
    patch([{ kind: "type-changed", path, section }], { facts: [{ path, type }] });
  const single = one("kiccProducts", "object", ESCROW);
  expect(memberOf(single, "EscrowTransPaymentRequest", "kiccProducts").schema).toMatchObject({
    $ref: "../common/KiccProduct.schema.json",
  });
  expectHolds(single);
  const several = one("card.direct", ["object", "array<object>"], "Card direct");
  expect(member(several, "common/CardOptions", "direct")).toMatchObject({
    anyOf: [
      { $ref: "../common/CardDirect.schema.json" },
      { type: "array", items: { $ref: "../common/CardDirect.schema.json" } },
    ],
  });
  expectHolds(several);
  const codes = one("card.direct.code", "array<string>", "Card direct");
  expect(member(codes, "common/CardDirect", "code")).toMatchObject({
    type: "array",
    items: { $ref: "../codes/CardCode.schema.json" },
  });
  expectHolds(codes);
  const number = one("card.direct.code", "integer", "Card direct");
  expect(member(number, "common/CardDirect", "code")).toMatchObject({
    type: "integer",
    "x-draft": true,
  });
  expectHolds(number);
});

test("what the generator would refuse is not patched, and said with its reason", () => {
  const patched = patch([
    { kind: "param-removed", path: "customer_uid", section: "Billing key" },
    { kind: "param-removed", path: "buyer_email", section: "Billing key" },
  ]);
  expect(patched.unapplied.map(({ finding, reason }) => [finding.path, reason])).toEqual([
    ["customer_uid", expect.stringContaining("would not hold together")],
  ]);
  expect([...patched.changes.keys()]).toContain("schemas/checkout/BillingKeyRequest.schema.json");
  expectHolds(patched);
});

test("no good example is lost where the section speaks of some of the shapes that share a group", () => {
  const patched = patch([{ kind: "param-removed", path: "buyer_tel", section: ESCROW }], {
    facts: [{ path: "kiccProducts[].name" }],
  });
  expect(patched.unapplied).toEqual([]);
  const gone = [...patched.changes].filter(([path, json]) => json === undefined && path.includes("/good-"));
  expect(gone).toEqual([]);
  expectHolds(patched);
});
