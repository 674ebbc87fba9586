// Our own schemas, and what a page may say of them: what the tests of patches are given. What comes out must hold together.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, onTestFinished } from "vitest";
import { findDrafts } from "../../codegen/src/drafts.ts";
import { generate } from "../../codegen/src/generate.ts";
import { load } from "../../codegen/src/load.ts";
import { readModel } from "../../codegen/src/read-model.ts";
import type { ExampleFact, ParameterFact } from "../src/facts.ts";
import { compareWithSchemas } from "../src/findings/against-schemas.ts";
import type { Finding } from "../src/findings/finding.ts";
import { type Documents, draftOf, type JsonObject } from "../src/patch/documents.ts";
import { flawIn } from "../src/patch/flaw.ts";
import { type Patched, type PatchedSection, patchSchemas } from "../src/patch/patch.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

export const SECTION = "Authenticated payment request";
export const ESCROW = "Escrow";

const SECTIONS: Readonly<Record<string, PatchedSection>> = {
  [SECTION]: { id: "authenticated-payment", shapes: ["AuthenticatedPaymentRequest"], direction: "sent" },
  [ESCROW]: {
    id: "escrow",
    shapes: ["EscrowTransPaymentRequest", "EscrowVbankPaymentRequest", "KiccProduct"],
    direction: "sent",
  },
  "Billing key": { id: "billing-key", shapes: ["BillingKeyRequest"], direction: "sent" },
  "Card direct": { id: "card-direct", shapes: ["CardDirect", "CardOptions", "CardPaymentRequest"], direction: "sent" },
  Answer: { id: "authenticated-payment", shapes: ["Payment"], direction: "received" },
  Overseas: { id: "authenticated-payment", shapes: ["OverseasPaymentRequest"], direction: "sent" },
  // As sources.json has them: the union that all of it is handed over in stands beside its branches.
  Framed: {
    id: "authenticated-payment",
    shapes: [
      "AuthenticatedPaymentRequest",
      "Bypass",
      "BypassKicc",
      "CardPaymentRequest",
      "PhonePaymentRequest",
      "RequestPayParams",
      "TransPaymentRequest",
      "VbankPaymentRequest",
    ],
    direction: "sent",
  },
  "Framed billing key": { id: "billing-key", shapes: ["BillingKeyRequest", "RequestPayParams"], direction: "sent" },
  Points: { id: "point-payment", shapes: [], direction: "sent" },
  Issuers: { id: "card-direct", shapes: ["CardCode"], direction: "sent" },
};

/** Every file of the schemas, as it is. */
export const documents: Documents = readDocuments(repository);

export type Given = Partial<Finding> & Pick<Finding, "kind" | "path">;

export function complete(finding: Given): Finding {
  return { section: SECTION, before: null, after: null, bump: "minor", ...finding };
}

export interface GivenPage {
  readonly facts?: readonly (Partial<ParameterFact> & Pick<ParameterFact, "path">)[];
  readonly examples?: readonly ExampleFact[];
  /** The schemas as they are before, where these are not our own. */
  readonly documents?: Documents;
}

/** What the page says stands in the section of the first finding, unless it names another. */
export function patch(
  given: readonly Given[],
  { facts = [], examples = [], documents: before = documents }: GivenPage = {},
): Patched {
  const findings = given.map(complete);
  const section = findings[0]?.section ?? SECTION;
  const whole = facts.map((fact) => ({ type: null, required: null, enum: null, deprecated: false, section, ...fact }));
  return patchSchemas(
    before,
    findings,
    { facts: whole, examples, requests: [], support: [], unclaimed: [] },
    "kicc",
    (title) =>
      SECTIONS[title] ?? {
        id: undefined,
        shapes: ["AuthenticatedPaymentRequest", "BillingKeyRequest"],
        direction: "sent",
      },
  );
}

/** The files as they are after the patch. */
export function after({ changes }: Patched): Documents {
  const files = new Map([...documents, ...changes]);
  return new Map([...files].flatMap(([path, json]) => (json === undefined ? [] : [[path, json] as const])));
}

export function member({ changes }: Patched, file: string, name: string): JsonObject | undefined {
  const properties = changes.get(`schemas/${file}.schema.json`)?.properties as JsonObject | undefined;
  return properties?.[name] as JsonObject | undefined;
}

/** What the page says of the schemas as they are patched: nothing, once a patch is complete. */
export function left(patched: Patched, facts: readonly ParameterFact[], shapes: readonly string[]): Finding[] {
  const root = written(patched);
  const page = { id: "kicc", sections: [{ id: "one", title: facts[0]?.section ?? "", shapes }] };
  return compareWithSchemas(
    { facts, examples: [], requests: [], support: [], unclaimed: [] },
    page,
    readModel(load(root)),
    () => [],
  );
}

/** The generator takes the patched schemas and names what is drafted. */
export async function expectGenerates(patched: Patched): Promise<void> {
  const root = written(patched);
  await expect(generate(root)).resolves.toBeInstanceOf(Array);
  const drafted = [...patched.changes].filter(([, json]) => JSON.stringify(json ?? {}).includes('"x-draft"'));
  const named = findDrafts(load(root).schemas).map((place) => place.split("#")[0]);
  expect(named).toEqual(expect.arrayContaining(drafted.map(([path]) => path)));
}

/** The schemas are what the dialect and the rules demand, and every example of them is what it is said to be. */
export function expectHolds(patched: Patched): void {
  expect(flawIn(draftOf(after(patched)))).toBeUndefined();
  expectExamples(after(patched), patched);
}

/** Of the shapes that the patch touched. */
function expectExamples(files: Documents, { changes }: Patched): void {
  const touched = new Set(
    [...changes.keys()].map((path) => /(?:examples\/|\/)(\w+)(?:\.schema\.json|\/[^/]*)$/.exec(path)?.[1]),
  );
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  for (const keyword of ["x-source", "x-description-ko", "x-open", "x-names", "x-secret", "x-draft"])
    ajv.addKeyword(keyword);
  const schemas = [...files].filter(([path]) => path.endsWith(".schema.json"));
  for (const [path, json] of schemas) ajv.addSchema(json, `https://kicc-kit.github.io/${path}`);
  const wrong: string[] = [];
  const shapes = schemas.filter(
    ([path, json]) => !path.startsWith("schemas/members/") && touched.has(String(json.title)),
  );
  for (const [path, json] of shapes) {
    const examples = [...files].filter(([one]) => one.startsWith(`schemas/examples/${String(json.title)}/`));
    const count = { good: 0, bad: 0 };
    for (const [example, value] of examples) {
      const isGood = example.includes("/good-");
      count[isGood ? "good" : "bad"]++;
      if (ajv.validate(`https://kicc-kit.github.io/${path}`, isGood ? value : value.value) !== isGood)
        wrong.push(example);
    }
    if (count.good < 2 || count.bad < 3) wrong.push(`${path} has ${count.good} good and ${count.bad} bad examples`);
  }
  expect(wrong).toEqual([]);
  const names = new Set(schemas.map(([, json]) => json.title));
  const strays = [...files.keys()].filter(
    (path) => path.startsWith("schemas/examples/") && !names.has(path.split("/")[2] ?? ""),
  );
  expect(strays).toEqual([]);
}

function written({ changes }: Patched): string {
  const root = mkdtempSync(join(tmpdir(), "kicc-kit-patch-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(repository, "schemas"), join(root, "schemas"), {
    recursive: true,
    filter: (path) => !path.endsWith("node_modules") && !path.endsWith("generated"),
  });
  cpSync(join(repository, "docs/examples"), join(root, "docs/examples"), { recursive: true });
  for (const [path, json] of changes) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (json === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), JSON.stringify(json));
  }
  return root;
}

function readDocuments(root: string): Documents {
  const paths = readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && !/node_modules|generated|package\.json/.test(path))
    .map((path) => `schemas/${path.replaceAll("\\", "/")}`);
  return new Map(paths.map((path) => [path, JSON.parse(readFileSync(join(root, path), "utf8"))]));
}
