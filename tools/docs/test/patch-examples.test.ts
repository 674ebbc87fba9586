// Examples follow the schemas: what no longer fits is mended, what is bad no longer goes, and what is new is shown.
import { expect, test } from "vitest";
import { after, documents, ESCROW, expectHolds, patch } from "./patch-given.ts";

const quantity = "kiccProducts[].quantity";
const renamed = () =>
  patch([{ kind: "param-renamed", path: quantity, after: "kiccProducts[].count", section: ESCROW }], {
    facts: [{ path: "kiccProducts[].count", type: "integer" }],
  });

test("a removed member goes from the good examples too, and a renamed one is renamed in them", () => {
  const removed = patch([{ kind: "param-removed", path: quantity, section: ESCROW }]);
  for (const patched of [removed, renamed()]) {
    const examples = [...patched.changes].filter(([path]) => path.startsWith("schemas/examples/"));
    expect(examples.map(([path]) => path.split("/")[2])).toEqual(
      expect.arrayContaining(["KiccProduct", "RequestPayParams"]),
    );
    expect(JSON.stringify(examples)).not.toContain('"quantity"');
    expectHolds(patched);
  }
});

test("a bad example that is bad no longer goes, and one that names a renamed member names it anew", () => {
  const optional = patch([{ kind: "required-changed", path: "buyer_tel", after: false }], {
    facts: [{ path: "buyer_tel", required: false }],
  });
  expect([...optional.changes].filter(([, json]) => json === undefined).map(([path]) => path)).toContain(
    "schemas/examples/CardPaymentRequest/bad-no-buyer-tel.json",
  );
  expectHolds(optional);
  const bad = [...renamed().changes].filter(([path]) => path.startsWith("schemas/examples/KiccProduct/bad-"));
  expect(bad.length).toBeGreaterThan(0);
  expect(JSON.stringify(bad)).not.toContain('"quantity"');
  expect(JSON.stringify(bad)).toContain('"path":["count"]');
});

test("bad examples of other members with the same name stay as they are", () => {
  const removed = patch([{ kind: "param-removed", path: "kiccProducts[].amount", section: ESCROW }]);
  const gone = [...removed.changes].filter(([, json]) => json === undefined).map(([path]) => path);
  expect(gone.length).toBeGreaterThan(0);
  for (const path of gone)
    expect(path).toMatch(/examples\/(?:KiccProduct|Escrow\w+|AuthenticatedPaymentRequest|RequestPayParams)\//);
  for (const path of gone.filter((one) => !one.includes("/KiccProduct/")))
    expect(JSON.stringify(documents.get(path)?.issue)).toContain("kiccProducts");
  const other = patch(
    [{ kind: "param-renamed", path: "kiccProducts[].amount", after: "kiccProducts[].label", section: ESCROW }],
    {
      facts: [{ path: "kiccProducts[].label", type: "number" }],
    },
  );
  for (const [path, json] of other.changes)
    if (path.includes("/bad-") && !path.includes("/KiccProduct/"))
      expect(JSON.stringify(json?.issue)).not.toContain('"path":["label"]');
});

test("only the branch of a union that a value is meant as is mended", () => {
  const patched = patch([{ kind: "param-added", path: "buyer_memo" }], {
    facts: [{ path: "buyer_memo", required: true }],
  });
  const mended = [...patched.changes.keys()].filter((path) => path.startsWith("schemas/examples/RequestPayParams/"));
  expect(mended).toContain("schemas/examples/RequestPayParams/good-card.json");
  expect(mended).not.toContain("schemas/examples/RequestPayParams/good-billing-key.json");
  expectHolds(patched);
});

test("what one branch alone pins in a group of members tells its examples apart", () => {
  const patched = patch([{ kind: "param-added", path: "delivery_note", section: ESCROW }], {
    facts: [{ path: "delivery_note", required: true, type: "string" }, { path: "kiccProducts" }],
  });
  expect(patched.unapplied).toEqual([]);
  for (const kept of ["good-trans", "good-vbank", "good-card"])
    expect(patched.changes.has(`schemas/examples/AuthenticatedPaymentRequest/${kept}.json`)).toBe(false);
  expectHolds(patched);
});

test("a newly required member gets the value that the page shows", () => {
  const patched = patch([{ kind: "param-added", path: "kiccProducts[].barcode", section: ESCROW }], {
    facts: [{ path: "kiccProducts[].barcode", required: true }],
    examples: [{ section: ESCROW, value: { kiccProducts: [{ barcode: "8801" }] }, partial: true }],
  });
  const examples = [...patched.changes].filter(([path]) => path.startsWith("schemas/examples/KiccProduct/good-"));
  expect(examples.length).toBeGreaterThan(0);
  for (const [, example] of examples) expect(example).toMatchObject({ barcode: "8801" });
});

test("bad examples show what is wrong with a new member, once", () => {
  const patched = patch([{ kind: "param-added", path: "kiccProducts[].barcode", section: ESCROW }], {
    facts: [{ path: "kiccProducts[].barcode", type: "string", required: true }],
  });
  const files = after(patched);
  const read = (name: string) => files.get(`schemas/examples/KiccProduct/${name}.json`);
  expect(read("bad-barcode-of-another-type")).toMatchObject({
    issue: { path: ["barcode"], code: "type" },
    value: { barcode: 1 },
  });
  expect(read("bad-no-barcode")?.issue).toEqual({ path: ["barcode"], code: "required" });
  expect(read("bad-no-barcode")?.value).not.toHaveProperty("barcode");
  expectHolds(patched);
});

test("a member that was an example of an unknown one is an example of it no longer", () => {
  const patched = patch([{ kind: "param-added", path: "kiccProducts[].price", section: ESCROW }], {
    facts: [{ path: "kiccProducts[].price", type: "number" }],
  });
  expect([...patched.changes]).toContainEqual([
    "schemas/examples/KiccProduct/bad-price-instead-of-amount.json",
    undefined,
  ]);
  expectHolds(patched);
});

test("examples that were taken away are made up for: two good ones and three bad ones are left", () => {
  const members = ["orderNumber", "name", "quantity"].map((name) => `kiccProducts[].${name}`);
  const patched = patch(
    members.map((path) => ({ kind: "param-removed", path, section: ESCROW })),
    { facts: [{ path: "kiccProducts[].amount", type: "number", section: ESCROW }] },
  );
  expect(patched.unapplied).toEqual([]);
  expectHolds(patched);
});
