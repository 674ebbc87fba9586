// Each kind of finding, patched into a copy of our own schemas: the right member of the right file, examples that still fit, and
// schemas that the generator takes.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { findDrafts } from "../../codegen/src/drafts.ts";
import { generate } from "../../codegen/src/generate.ts";
import { load } from "../../codegen/src/load.ts";
import type { Facts, ParameterFact } from "../src/facts.ts";
import type { Finding } from "../src/findings/finding.ts";
import type { Documents, JsonObject } from "../src/patch/documents.ts";
import { patchSchemas } from "../src/patch/patch.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const SECTION = "Authenticated payment request";
const ESCROW = "Escrow";
const SECTIONS: Readonly<Record<string, { id: string; shapes: string[]; direction: "sent" }>> = {
  [SECTION]: {
    id: "authenticated-payment",
    shapes: ["AuthenticatedPaymentRequest"],
    direction: "sent",
  },
  [ESCROW]: {
    id: "escrow",
    shapes: ["EscrowTransPaymentRequest", "EscrowVbankPaymentRequest", "KiccProduct"],
    direction: "sent",
  },
};
const documents = readDocuments(repository);

interface Case {
  readonly name: string;
  readonly finding: Partial<Finding> & Pick<Finding, "kind" | "path">;
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
    finding: { kind: "enum-added", path: "pay_method", section: "Statuses", after: ["swap"] },
    fact: { type: "string", enum: [{ code: "swap", label: "a swap" }], section: "Statuses" },
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
  const whole = complete(finding);
  const before = JSON.stringify(documents.get(file));
  const { changes, unapplied } = patch(whole, { path: whole.path, section: whole.section, ...fact }, beside);
  expect(unapplied).toEqual([]);
  const changed = changes.get(file);
  expect(changed, `of ${[...changes.keys()].join(", ")}`).toBeDefined();
  expect(want(changed as JsonObject)).toEqual(is);
  expect(JSON.stringify(documents.get(file)), "what was given is not touched").toBe(before);
  await expectGenerates(changes);
});

test("a name that the schemas have no place for is told of, and nothing changes", () => {
  const finding = complete({ kind: "param-removed", path: "no_such_member" });
  expect(patch(finding, {}, [])).toEqual({ changes: new Map(), unapplied: [finding] });
  const elsewhere = complete({ kind: "param-added", path: "a", section: "A section of another page" });
  expect(patch(elsewhere, {}, []).unapplied).toEqual([elsewhere]);
});

test("a removed member goes from the good examples too, and a renamed one is renamed in them", () => {
  const removed = patch(complete({ kind: "param-removed", path: "kiccProducts[].quantity", section: ESCROW }), {}, []);
  const renamed = patch(
    complete({
      kind: "param-renamed",
      path: "kiccProducts[].quantity",
      after: "kiccProducts[].count",
      section: ESCROW,
    }),
    { path: "kiccProducts[].count", type: "integer" },
    [],
  );
  for (const { changes } of [removed, renamed]) {
    const examples = [...changes].filter(([path]) => path.startsWith("schemas/examples/"));
    expect(examples.map(([path]) => path.split("/")[2])).toEqual(
      expect.arrayContaining(["KiccProduct", "RequestPayParams"]),
    );
    expect(JSON.stringify(examples)).not.toContain('"quantity"');
  }
});

test("a group that others have too is no home: what they send stays as it is", () => {
  const { changes } = patch(complete({ kind: "param-added", path: "buyer_memo" }), { type: "string" }, []);
  expect([...changes.keys()]).toEqual(["schemas/members/DomesticPayment.schema.json"]);
  const one = {
    ...SECTIONS,
    [SECTION]: { id: "billing-key", shapes: ["BillingKeyRequest"], direction: "sent" as const },
  };
  const facts = { facts: [{ ...FACT, path: "buyer_memo" }], examples: [], requests: [], support: [], unclaimed: [] };
  const billing = patchSchemas(
    documents,
    [complete({ kind: "param-added", path: "buyer_memo" })],
    facts,
    "kicc",
    (title) => new Map(Object.entries(one)).get(title),
  );
  expect([...billing.changes.keys()]).toEqual(["schemas/checkout/BillingKeyRequest.schema.json"]);
});

test("a bad example that is bad no longer goes, and one that names a renamed member names it anew", () => {
  const optional = patch(
    complete({ kind: "required-changed", path: "buyer_tel", after: false }),
    { required: false },
    [],
  );
  expect(optional.changes.get("schemas/examples/CardPaymentRequest/bad-no-buyer-tel.json")).toBeUndefined();
  expect([...optional.changes.keys()]).toContain("schemas/examples/CardPaymentRequest/bad-no-buyer-tel.json");
  const renamed = patch(
    complete({
      kind: "param-renamed",
      path: "kiccProducts[].quantity",
      after: "kiccProducts[].count",
      section: ESCROW,
    }),
    { path: "kiccProducts[].count", type: "integer" },
    [],
  );
  const bad = [...renamed.changes].filter(([path]) => path.startsWith("schemas/examples/KiccProduct/bad-"));
  expect(bad.length).toBeGreaterThan(0);
  expect(JSON.stringify(bad)).not.toContain('"quantity"');
  expect(JSON.stringify(bad)).toContain('"path":["count"]');
});

test("bad examples of other members with the same name stay as they are", () => {
  const removed = patch(complete({ kind: "param-removed", path: "kiccProducts[].amount", section: ESCROW }), {}, []);
  const gone = [...removed.changes].filter(([, json]) => json === undefined).map(([path]) => path);
  expect(gone.length).toBeGreaterThan(0);
  for (const path of gone)
    expect(path).toMatch(/examples\/(?:KiccProduct|Escrow\w+|AuthenticatedPaymentRequest|RequestPayParams)\//);
  for (const path of gone.filter((one) => !one.includes("/KiccProduct/")))
    expect(JSON.stringify(documents.get(path)?.issue)).toContain("kiccProducts");
  const renamed = patch(
    complete({ kind: "param-renamed", path: "kiccProducts[].amount", after: "kiccProducts[].label", section: ESCROW }),
    { path: "kiccProducts[].label", type: "number" },
    [],
  );
  for (const [path, json] of renamed.changes)
    if (path.includes("/bad-") && !path.includes("/KiccProduct/"))
      expect(JSON.stringify(json?.issue)).not.toContain('"path":["label"]');
});

test("only the branch of a union that a value is meant as is mended", () => {
  const finding = complete({ kind: "param-added", path: "buyer_memo" });
  const { changes } = patch(finding, { required: true }, []);
  const mended = [...changes.keys()].filter((path) => path.startsWith("schemas/examples/RequestPayParams/"));
  expect(mended).toContain("schemas/examples/RequestPayParams/good-card.json");
  expect(mended).not.toContain("schemas/examples/RequestPayParams/good-billing-key.json");
});

test("a newly required member gets the value that the page shows", () => {
  const facts: ParameterFact = {
    ...complete({ kind: "param-added", path: "barcode" }),
    ...FACT,
    path: "kiccProducts[].barcode",
    section: ESCROW,
    required: true,
  };
  const finding = complete({ kind: "param-added", path: "kiccProducts[].barcode", section: ESCROW });
  const { changes } = patchSchemas(
    documents,
    [finding],
    {
      facts: [facts],
      examples: [{ section: ESCROW, value: { kiccProducts: [{ barcode: "8801" }] }, partial: true }],
      requests: [],
      support: [],
      unclaimed: [],
    },
    "kicc",
    (title) => SECTIONS[title],
  );
  const examples = [...changes].filter(([path]) => path.startsWith("schemas/examples/KiccProduct/good-"));
  expect(examples.length).toBeGreaterThan(0);
  for (const [, example] of examples) expect(example).toMatchObject({ barcode: "8801" });
});

const FACT: ParameterFact = {
  path: "",
  type: "string",
  required: null,
  enum: null,
  deprecated: false,
  section: SECTION,
};

function complete(finding: Case["finding"]): Finding {
  return { section: SECTION, before: null, after: null, bump: "minor", ...finding };
}

function patch(finding: Finding, fact: Partial<ParameterFact>, beside: readonly string[]) {
  const facts: Facts = {
    facts: [
      ...beside.map((path) => ({ ...FACT, path, section: finding.section })),
      { ...FACT, path: finding.path, section: finding.section, ...fact },
    ],
    examples: [],
    requests: [],
    support: [],
    unclaimed: [],
  };
  const sections: typeof SECTIONS = {
    ...SECTIONS,
    Statuses: { id: "statuses", shapes: ["Payment"], direction: "sent" },
  };
  return patchSchemas(documents, [finding], facts, "kicc", (title) => sections[title]);
}

/** The generator takes the patched schemas, and names what is drafted. */
async function expectGenerates(changes: ReadonlyMap<string, JsonObject | undefined>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "kicc-kit-patch-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(repository, "schemas"), join(root, "schemas"), {
    recursive: true,
    filter: (path) => !path.endsWith("node_modules") && !path.endsWith("generated"),
  });
  cpSync(join(repository, "docs/examples"), join(root, "docs/examples"), { recursive: true });
  for (const [path, json] of changes)
    if (json === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), JSON.stringify(json));
  await expect(generate(root)).resolves.toBeInstanceOf(Array);
  const drafted = [...changes]
    .filter(([, json]) => JSON.stringify(json ?? {}).includes('"x-draft"'))
    .map(([path]) => path);
  const named = findDrafts(load(root).schemas).map((place) => place.split("#")[0]);
  expect(named).toEqual(expect.arrayContaining(drafted));
}

function readDocuments(root: string): Documents {
  const paths = readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && !/node_modules|generated|package\.json/.test(path))
    .map((path) => `schemas/${path.replaceAll("\\", "/")}`);
  return new Map(paths.map((path) => [path, JSON.parse(readFileSync(join(root, path), "utf8"))]));
}
