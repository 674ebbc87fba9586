// What the peers are given says the same as our schemas: no peer is measured on an easier task.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { load } from "../../codegen/src/load.ts";
import { readModel } from "../../codegen/src/read-model.ts";
import { jsonSchemaOf } from "../src/peers/json-schema.ts";
import { treeOf } from "../src/peers/tree.ts";
import { SHAPES, samplesOf } from "../src/speed/samples.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const model = readModel(load(root));

describe.each(SHAPES)("%s", (shape) => {
  const validate = new Ajv2020({ strict: false }).compile(jsonSchemaOf(treeOf(shape, model)));
  const folder = join(root, "schemas/examples", shape);

  test.each(readdirSync(folder))("%s", (file) => {
    const example = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const isGood = file.startsWith("good");
    expect(validate(isGood ? example : example.value)).toBe(isGood);
  });

  test("samples are what they are called", () => {
    const { valid, wrongType, missingKey, unknownMember } = samplesOf(shape, root);
    const isClosed = treeOf(shape, model).object?.isClosed;
    expect(valid.every((value) => validate(value))).toBe(true);
    expect([...wrongType, ...missingKey].some((value) => validate(value))).toBe(false);
    expect(unknownMember.every((value) => validate(value) === !isClosed)).toBe(true);
    expect(Math.log2(valid.length) % 1).toBe(0);
  });
});

test("a union is no shape that is measured", () => {
  expect(() => treeOf("AuthenticatedPaymentRequest", model)).toThrow("unions");
});
