// Every example in schemas/examples: a good one passes, a bad one raises the issue it names and no other; and the published
// JSON Schema, in a validator that is not ours, says the same.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as validators from "../src/index.ts";
import type { Validator } from "../src/validator.ts";
import { guardOf } from "./generated.ts";

const schemas = fileURLToPath(new URL("../../../schemas/", import.meta.url));
const shapes = readdirSync(`${schemas}examples`).sort();
const ajv = createAjv();

describe.each(shapes)("%s", (shape) => {
  const validator = (validators as unknown as Record<string, Validator<unknown>>)[shape];
  const files = readdirSync(`${schemas}examples/${shape}`).sort();
  const publishedSchema = ajv.getSchema(addressOf(shape));

  test.each(files.filter((file) => file.startsWith("good-")))("%s", (file) => {
    const value = readExample(shape, file);
    expect(validator?.safeParse(value)).toEqual({ success: true, value });
    expect(validator?.is(value)).toBe(true);
    expect(guardOf(shape)?.(value)).toBe(true);
    expect(validator?.parse(value)).toBe(value);
    expect(publishedSchema?.(value), JSON.stringify(publishedSchema?.errors)).toBe(true);
  });

  test.each(files.filter((file) => file.startsWith("bad-")))("%s", (file) => {
    const { issue, value } = readExample(shape, file) as { issue: { path: unknown[]; code: string }; value: unknown };
    const result = validator?.safeParse(value);
    const issues = result?.success === false ? result.issues.map(({ path, code }) => ({ path, code })) : [];
    expect(issues).toEqual([{ path: issue.path, code: issue.code }]);
    expect(validator?.is(value)).toBe(false);
    expect(guardOf(shape)?.(value)).toBe(false);
    expect(publishedSchema?.(value)).toBe(false);
  });

  test("has at least two good examples and three bad ones", () => {
    expect(files.filter((file) => file.startsWith("good-")).length).toBeGreaterThanOrEqual(2);
    expect(files.filter((file) => file.startsWith("bad-")).length).toBeGreaterThanOrEqual(3);
  });
});

test("every shape has examples", () => {
  const names = Object.keys(validators).filter((name) => name !== "ValidationError");
  expect(shapes).toEqual(names.sort());
});

function readExample(shape: string, file: string): unknown {
  return JSON.parse(readFileSync(`${schemas}examples/${shape}/${file}`, "utf8"));
}

/** A stock JSON Schema validator, strict, that knows our own words only as annotations. */
function createAjv(): Ajv2020 {
  const instance = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  for (const keyword of ["x-source", "x-description-ko", "x-open", "x-names", "x-secret", "x-draft"])
    instance.addKeyword(keyword);
  for (const file of schemaFiles()) instance.addSchema(JSON.parse(readFileSync(file, "utf8")));
  return instance;
}

function schemaFiles(): string[] {
  const groups = readdirSync(schemas, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups
    .flatMap(({ name }) => readdirSync(`${schemas}${name}`).map((file) => `${schemas}${name}/${file}`))
    .filter((file) => file.endsWith(".schema.json"));
}

function addressOf(shape: string): string {
  const path = schemaFiles().find((file) => file.endsWith(`/${shape}.schema.json`)) ?? "";
  return path.replace(schemas, "https://kicc-kit.github.io/schemas/");
}
