// What `~standard.jsonSchema` gives: for each shape and draft a schema on which a strict stock validator says what ours says, on every
// example and on what a slip makes of it.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CancelArguments as CancelArgumentsValue } from "@kicc-kit/types";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import { CancelArguments as plain } from "../src/generated/CancelArguments.ts";
import { CancelArguments } from "../src/generated/json-schema/CancelArguments.ts";
import type { JsonSchemaValidator } from "../src/json-schema.ts";
import { slipsIn } from "./slips.ts";

const folder = fileURLToPath(new URL("../../../schemas/examples/", import.meta.url));
const generated = fileURLToPath(new URL("../src/generated/json-schema/", import.meta.url));
const shapes = readdirSync(folder).sort();
const STRICT = { strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allErrors: true };
const drafts = [
  { target: "draft-2020-12", ajv: new Ajv2020(STRICT), definitions: "$defs" },
  { target: "draft-07", ajv: new Ajv(STRICT), definitions: "definitions" },
];

describe.each(shapes)("%s", async (shape) => {
  const validator = await validatorOf(shape);
  const examples = readdirSync(`${folder}${shape}`).map((file) => readExample(shape, file));

  test.each(drafts)(
    "$target: a strict stock validator agrees on every example, and on every slip in one",
    ({ target, ajv }) => {
      const schema = validator["~standard"].jsonSchema.input({ target });
      const validate = ajv.compile(schema);
      const disagreements = examples
        .flatMap((value) => [value, ...slipsIn(value)])
        .filter((value) => validate(value) !== validator.is(value));
      expect(disagreements).toEqual([]);
      for (const value of examples)
        expect(validator["~standard"].validate(value).issues === undefined).toBe(validate(value));
    },
  );

  test.each(drafts)(
    "$target: its definitions are what it refers to more than once, and nothing else",
    ({ target, definitions }) => {
      const schema = validator["~standard"].jsonSchema.output({ target });
      const own = Object.keys((schema[definitions] ?? {}) as object).map((name) => `#/${definitions}/${name}`);
      const targets = valuesOf("$ref", schema);
      expect([...new Set(targets)].sort()).toEqual(own.sort());
      expect(own.filter((address) => targets.indexOf(address) === targets.lastIndexOf(address))).toEqual([]);
      expect(schema.title).toBe(shape);
    },
  );
});

test("there is one for each shape", () => {
  expect(readdirSync(generated).sort()).toEqual(shapes.map((shape) => `${shape}.ts`));
});

test("draft-07 has no word of later drafts, and nothing beside a $ref", async () => {
  for (const shape of shapes) {
    const schema = (await validatorOf(shape))["~standard"].jsonSchema.input({ target: "draft-07" });
    const later = ["$defs", "unevaluatedProperties", "prefixItems", "dependentRequired", "deprecated", "$anchor"];
    expect(later.filter((keyword) => valuesOf(keyword, schema).length > 0)).toEqual([]);
    expect(objectsIn(schema).filter((one) => "$ref" in one && Object.keys(one).length > 1)).toEqual([]);
  }
});

test.each(["openapi-3.0", "draft-04", "constructor", ""])(
  "the target '%s' throws, naming those that there are",
  (target) => {
    const { input, output } = CancelArguments["~standard"].jsonSchema;
    const message = `no JSON Schema for the target '${target}': ask for one of draft-2020-12, draft-07`;
    expect(() => input({ target })).toThrow(message);
    expect(() => output({ target })).toThrow(message);
  },
);

test.each(drafts)("$target: what a caller changes at any depth, no other caller sees", ({ target }) => {
  const { input } = CancelArguments["~standard"].jsonSchema;
  const untouched = JSON.stringify(input({ target }));
  for (const one of objectsIn(input({ target }))) for (const key of Object.keys(one)) Reflect.set(one, key, "changed");
  expect(JSON.stringify(input({ target }))).toBe(untouched);
});

test("the validator itself is not changed, and has the same answers", () => {
  expect(plain["~standard"]).not.toHaveProperty("jsonSchema");
  expect(CancelArguments).toMatchObject({ is: plain.is, parse: plain.parse, safeParse: plain.safeParse });
});

test("it is both standards, as their own types say it", () => {
  expectTypeOf(CancelArguments).toExtend<StandardSchemaV1<CancelArgumentsValue>>();
  expectTypeOf(CancelArguments).toExtend<StandardJSONSchemaV1<CancelArgumentsValue>>();
  expectTypeOf(plain).toExtend<StandardSchemaV1<CancelArgumentsValue>>();
  expectTypeOf(plain).not.toExtend<StandardJSONSchemaV1>();
  expectTypeOf<StandardJSONSchemaV1.InferOutput<typeof CancelArguments>>().toEqualTypeOf<CancelArgumentsValue>();
});

async function validatorOf(shape: string): Promise<JsonSchemaValidator<unknown>> {
  return (await import(`../src/generated/json-schema/${shape}.ts`))[shape];
}

function readExample(shape: string, file: string): unknown {
  const json = JSON.parse(readFileSync(`${folder}${shape}/${file}`, "utf8"));
  return file.startsWith("bad-") ? json.value : json;
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

/** Of a keyword: no member of ours has the name of one that is looked for. */
function valuesOf(keyword: string, schema: unknown): unknown[] {
  return objectsIn(schema).flatMap((one) => (keyword in one ? [one[keyword as never]] : []));
}
