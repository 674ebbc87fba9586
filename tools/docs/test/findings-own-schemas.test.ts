// Our own shapes, told as a page would tell them, and our own examples: nothing is to be found.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as validators from "../../../packages/validators/src/index.ts";
import { load } from "../../codegen/src/load.ts";
import { readModel } from "../../codegen/src/read-model.ts";
import type { ParameterFact } from "../src/facts.ts";
import { compareWithSchemas } from "../src/findings/against-schemas.ts";
import type { Validate } from "../src/findings/check-examples.ts";
import { codesIn, objectsOf, shapesByName, typesIn } from "../src/findings/resolve.ts";
import { facts } from "./findings-given.ts";

const model = readModel(load(fileURLToPath(new URL("../../../", import.meta.url))));
const shapes = shapesByName(model);
const names = model.shapes.filter(({ kind }) => kind !== "scalar").map(({ name }) => name);

const byName = new Map<string, unknown>(Object.entries(validators));
const validate: Validate = (shape, value) => {
  const result = (byName.get(shape) as validators.Validator<unknown>).safeParse(value);
  return result.success ? [] : result.issues;
};

function pageOf(shape: string) {
  return { id: "page", sections: [{ id: "section", title: shape, shapes: [shape] }] };
}

test.each(names)("the members of %s", (name) => {
  const told = objectsOf(shapes, name).flatMap(({ members }) =>
    members.map(({ name: path, schema, required, deprecated }): ParameterFact => {
      const listed = codesIn(shapes, schema)?.map((code) => ({ code: String(code), label: null }));
      return { path, type: typesIn(shapes, schema), required, enum: listed ?? null, deprecated, section: name };
    }),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(compareWithSchemas(facts(told), pageOf(name), model, validate)).toEqual([]);
});

test.each(names)("the examples of %s, whole and in part", (name) => {
  const examples = (model.examples.get(name) ?? []).flatMap(({ value }) =>
    [true, false].map((partial) => ({ section: name, value: value as null, partial })),
  );
  expect(examples.length).toBeGreaterThan(0);
  expect(compareWithSchemas(facts([], { examples }), pageOf(name), model, validate)).toEqual([]);
});

test("an example that lacks a member, by the published validators", () => {
  const value = { pay_method: "card", amount: 1000, merchant_uid: "order_1", name: "Book", buyer_tel: 10 };
  const example = { section: "CardPaymentRequest", value, partial: false };
  const [finding] = compareWithSchemas(
    facts([], { examples: [example] }),
    pageOf("CardPaymentRequest"),
    model,
    validate,
  );
  expect(finding).toMatchObject({ kind: "example-changed", path: "buyer_tel", bump: "patch" });
});
