// Examples, and the sections of what they are examples of.
import { expect, test } from "vitest";
import type { Json } from "../src/facts.ts";
import { body, type Members, openapi, read, swagger } from "./openapi-description.ts";

const member = (schema: Json, definitions: Members = {}) =>
  body({ type: "object", properties: { a: schema } }, definitions);
const POINT = { type: "object", required: ["x"], properties: { x: { type: "number" } } };
const POINTS = { Point: POINT };

const EXAMPLES: Record<string, [Members, { section: string; value: Json }[]]> = {
  "of a body": [
    swagger({ parameters: [{ name: "b", in: "body", schema: {}, "x-example": { a: 1 } }] }),
    [{ section: "op", value: { a: 1 } }],
  ],
  "of a body's schema": [body({ properties: {}, example: { a: 1 } }), [{ section: "op", value: { a: 1 } }]],
  "of a body's definition": [
    body({ $ref: "#/definitions/P" }, { P: { ...POINT, example: { x: 1 } } }),
    [{ section: "op", value: { x: 1 } }],
  ],
  "a list": [body({ properties: {}, example: [{ a: 1 }, { a: 2 }] }), [{ section: "op", value: [{ a: 1 }, { a: 2 }] }]],
  "written as a text": [body({ properties: {}, example: '{ "a": 1 }' }), [{ section: "op", value: { a: 1 } }]],
  "with names": [
    openapi({
      requestBody: {
        content: {
          "application/json": { schema: {}, examples: { one: { value: { a: 1 } }, far: { externalValue: "x" } } },
        },
      },
    }),
    [{ section: "op", value: { a: 1 } }],
  ],
  "of an answer, where its definition is": [
    swagger(
      { responses: { "200": { schema: { $ref: "#/definitions/Point" }, examples: { "application/json": { x: 1 } } } } },
      POINTS,
    ),
    [{ section: "Point", value: { x: 1 } }],
  ],
  "of an answer on the spot": [
    swagger({
      responses: { "200": { schema: { properties: { x: {} } }, examples: { "application/json": { x: 1 } } } },
    }),
    [{ section: "op 200", value: { x: 1 } }],
  ],
  "of a definition": [
    member({ $ref: "#/definitions/P" }, { P: { ...POINT, example: { x: 1 } } }),
    [{ section: "P", value: { x: 1 } }],
  ],
};

test.each(Object.entries(EXAMPLES))("example: %s", (_, [given, want]) => {
  expect(read(given).examples).toEqual(want.map((example) => ({ ...example, partial: false })));
});
