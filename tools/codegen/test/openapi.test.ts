// openapi.json: one document in itself, every call in it, every example true to its schema.
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { SCHEMAS } from "../src/emit/openapi/schema.ts";
import { generate } from "../src/generate.ts";
import { load } from "../src/load.ts";
import { readExamples } from "../src/model/examples.ts";

interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: true }[];
  readonly responses: Readonly<Record<string, { readonly $ref: string }>>;
}

interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string; readonly description: string };
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks: Readonly<Record<string, unknown>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<
      Record<string, { readonly content: { readonly "application/json": { readonly schema: object } } }>
    >;
    readonly securitySchemes: object;
  };
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const text = await emit();
const document: Document = JSON.parse(text);
const sources = load(root);
const operations = Object.entries(document.paths).flatMap(([route, item]) =>
  Object.entries(item).map(([method, operation]) => ({ route, method, operation })),
);
const nodes = [...visit(document, "#")];

test("a second run gives the same bytes", async () => {
  expect((await emit()) === text).toBe(true);
});

test("it says what it is, and is as old as the package that holds it", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(document.info.version).toBe((sources.manifest.json as { version: string }).version);
  expect(document.info.description).toContain("Unofficial");
});

test("it is one document: no $id or $schema moves the base of a $ref, and every $ref leads somewhere", () => {
  expect(nodes.filter(({ value }) => Object.hasOwn(value, "$id") || Object.hasOwn(value, "$schema"))).toEqual([]);
  const pointers = new Set(nodes.map(({ pointer }) => pointer));
  const references = nodes.flatMap(({ value }) => ("$ref" in value ? [String(value.$ref)] : []));
  expect(references.length).toBeGreaterThan(100);
  expect(references.filter((reference) => !pointers.has(reference))).toEqual([]);
});

test("every call is in it, once with and once without a segment that may be left out", () => {
  const { operations: exchanges } = sources.operations.json as {
    operations: Record<string, { kind: string; method: string; path: string }>;
  };
  const wanted = Object.values(exchanges).flatMap(({ kind, method, path: template }) => {
    if (kind !== "rest") return [];
    const routes = [template.replace(/\{\/\w+\}/, ""), template.replace("{/", "/{")];
    return [...new Set(routes)].map((route) => `${method.toLowerCase()} ${route}`);
  });
  expect(operations.map(({ method, route }) => `${method} ${route}`).sort()).toEqual(wanted.sort());
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(ids.filter((id) => /^[a-z][A-Za-z]+$/.test(id)));
});

test("a call gives its envelope, or a refusal with nothing in it", () => {
  const { responses } = document.components;
  for (const { operation } of operations) {
    const { "200": accepted, ...others } = operation.responses;
    const name = accepted?.$ref.replace("#/components/responses/Ok", "") ?? "";
    expect(responses[`Ok${name}`]?.content["application/json"].schema).toEqual({ $ref: `${SCHEMAS}${name}` });
    expect(new Set(Object.values(others).map(({ $ref }) => $ref))).toEqual(new Set(["#/components/responses/Refusal"]));
  }
  expect(responses.Refusal?.content["application/json"].schema).toMatchObject({
    required: ["code", "message", "response"],
    properties: { response: { type: "null" } },
  });
});

test("what PortOne posts to the shop is in it, too", () => {
  expect(Object.keys(document.webhooks)).toEqual(["webhook", "confirm"]);
});

test("every member of a path is a parameter that must be there", () => {
  for (const { route, operation } of operations) {
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
    const named = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(inPath.map(({ name }) => name).sort(), route).toEqual(named.sort());
    expect(
      inPath.every(({ required }) => required),
      route,
    ).toBe(true);
  }
});

test("every call needs a token but the one that gives it", () => {
  const schemes = Object.keys(document.components.securitySchemes);
  expect(document.security.flatMap((one) => Object.keys(one))).toEqual(schemes);
  const free = operations.filter(({ operation }) => operation.security !== undefined);
  expect(free.map(({ operation }) => [operation.operationId, operation.security])).toEqual([["getToken", []]]);
});

test("every schema is needed by a call", () => {
  const reached = new Set<string>();
  const queue = referencesIn({ ...document, components: { ...document.components, schemas: {} } });
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...referencesIn(document.components.schemas[name] ?? {}));
  }
  expect([...reached].sort()).toEqual(Object.keys(document.components.schemas));
});

describe("examples", () => {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false });
  ajv.addSchema(document, "openapi");
  const check = (pointer: string, value: unknown): void => {
    const isValid = ajv.validate({ $ref: `openapi${pointer}` }, value);
    expect(isValid, `${pointer}: ${JSON.stringify(ajv.errors)}`).toBe(true);
  };

  test("each in the document is as the schema beside it says", () => {
    const examples = nodes.flatMap(({ pointer, value }) => {
      const { schema, example, examples: several = {} } = value as Record<string, object | undefined>;
      if (schema === undefined) return [];
      const values = Object.values(several).map((one) => (one as { value: unknown }).value);
      return [...values, ...(example === undefined ? [] : [example])].map((one) => ({ pointer, value: one }));
    });
    expect(examples.length).toBeGreaterThan(20);
    for (const { pointer, value } of examples) check(`${pointer}/schema`, value);
  });

  test.each(Object.keys(document.components.schemas))("every good example of %s", (name) => {
    for (const { value } of readExamples(sources.examples).get(name) ?? []) check(`${SCHEMAS}${name}`, value);
  });
});

async function emit(): Promise<string> {
  const files = await generate(root);
  return files.find(({ path }) => path === "schemas/generated/openapi.json")?.text ?? "";
}

function referencesIn(part: object): string[] {
  return [...visit(part, "#")].flatMap(({ value }) =>
    "$ref" in value && String(value.$ref).startsWith(SCHEMAS) ? [String(value.$ref).slice(SCHEMAS.length)] : [],
  );
}

/** Every object and list in the document, with its JSON pointer as a fragment. */
function* visit(value: unknown, pointer: string): Generator<{ pointer: string; value: object }> {
  if (typeof value !== "object" || value === null) return;
  yield { pointer, value };
  for (const [key, inner] of Object.entries(value)) {
    // An example is data: what looks like a reference there is none.
    if (key === "examples" || key === "example") continue;
    yield* visit(inner, `${pointer}/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
  }
}
