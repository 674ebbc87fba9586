// Where a description says something, and the section and path that it has as a fact.
import { expect, test } from "vitest";
import type { Json } from "../src/facts.ts";
import { body, lines, type Members, openapi, read, swagger } from "./openapi-description.ts";

const query = (parameter: Members) => swagger({ parameters: [{ name: "a", in: "query", ...parameter }] });
const member = (schema: Json, definitions: Members = {}) =>
  body({ type: "object", properties: { a: schema } }, definitions);
const media = (schema: Json, type = "application/json") => ({ content: { [type]: { schema } } });
const POINT = { type: "object", required: ["x"], properties: { x: { type: "number" } } };
const POINTS = { Point: POINT };

const PLACES: Record<string, [Members, string[]]> = {
  "a body spread into its operation": [body({ $ref: "#/definitions/Point" }, POINTS), ["op | x | number | required"]],
  "objects inside": [
    member({ properties: { b: { type: "array", items: { properties: { c: { type: "string" } } } } } }),
    ["op | a | object", "op | a.b | array<object>", "op | a.b[].c | string"],
  ],
  "a definition inside has its own section, and is there once": [
    body(
      { properties: { a: { $ref: "#/definitions/Point" }, b: { allOf: [{ $ref: "#/definitions/Point" }] } } },
      POINTS,
    ),
    ["op | a | object", "op | b | object", "Point | x | number | required"],
  ],
  "the vendor's suffix is no part of the name": [
    member({ $ref: "#/definitions/PointAnnotation" }, { PointAnnotation: POINT }),
    ["op | a | object", "Point | x | number | required"],
  ],
  "but for two of one name": [
    body(
      { properties: { a: { $ref: "#/definitions/PointAnnotation" }, b: { $ref: "#/definitions/Point" } } },
      { PointAnnotation: { properties: { y: { type: "string" } } }, ...POINTS },
    ),
    ["op | a | object", "op | b | object", "PointAnnotation | y | string", "Point | x | number | required"],
  ],
  "a definition that holds itself": [
    member(
      { $ref: "#/definitions/Tree" },
      {
        Tree: { properties: { left: { $ref: "#/definitions/Tree" }, all: { items: { $ref: "#/definitions/Tree" } } } },
      },
    ),
    ["op | a | object", "Tree | left | object", "Tree | all | array<object>"],
  ],
  "a definition of a list": [
    member(
      { $ref: "#/definitions/Points" },
      { Points: { type: "array", items: { $ref: "#/definitions/Point" } }, ...POINTS },
    ),
    ["op | a | array<object>", "Point | x | number | required"],
  ],
  "values under any name": [
    member({ additionalProperties: { $ref: "#/definitions/Point" } }, POINTS),
    ["op | a | object", "Point | x | number | required"],
  ],
  "definitions that only other operations need": [body({}, { Alone: POINT }), []],
  "a body that is a list": [
    body({ type: "array", items: { $ref: "#/definitions/Point" } }, POINTS),
    ["op | body | array<object>", "Point | x | number | required"],
  ],
  "repeated keys": [query({ name: "ids[]", type: "array", items: { type: "string" } }), ["op | ids | array<string>"]],
  "repeated keys, the type of one": [query({ name: "ids[]", type: "string" }), ["op | ids | array<string>"]],
  "a member in brackets": [query({ name: "extra[who][name]", type: "string" }), ["op | extra.who.name | string"]],
  "form data with a schema": [
    swagger({ parameters: [{ name: "a", in: "formData", schema: { $ref: "#/definitions/Point" } }] }, POINTS),
    ["op | a | object", "Point | x | number | required"],
  ],
  "form data that is a reference": [
    swagger({ parameters: [{ name: "a", in: "formData", $ref: "#/definitions/Point" }] }, POINTS),
    ["op | a | object", "Point | x | number | required"],
  ],
  "one name in the path and in the body": [
    swagger(
      {
        parameters: [
          { name: "a", in: "path", type: "string", required: true },
          { name: "a", in: "formData", type: "number" },
        ],
      },
      {},
      "/{a}",
    ),
    ["op | a | string | required"],
  ],
  "parameters of the path, but for those that the operation describes": [
    {
      swagger: "2.0",
      paths: {
        "/{a}": {
          parameters: [
            { name: "a", in: "path", type: "string" },
            { name: "b", in: "query", type: "string" },
          ],
          get: { operationId: "op", parameters: [{ name: "b", in: "query", type: "integer" }] },
        },
      },
    },
    ["op | b | integer", "op | a | string | required"],
  ],
  "an answer's definition": [
    swagger({ responses: { "200": { schema: { $ref: "#/definitions/Point" } } } }, POINTS),
    ["Point | x | number | required"],
  ],
  "an answer on the spot": [
    swagger({ responses: { "200": { schema: { properties: { point: { $ref: "#/definitions/Point" } } } } } }, POINTS),
    ["op 200 | point | object", "Point | x | number | required"],
  ],
  "an envelope filled on the spot": [
    swagger(
      {
        responses: {
          "200": { schema: { allOf: [{ $ref: "#/definitions/Point" }, { properties: { y: { type: "string" } } }] } },
        },
      },
      POINTS,
    ),
    ["op 200 | x | number | required", "op 200 | y | string"],
  ],
  "an answer that is one of several": [
    swagger({ responses: { "200": { schema: { properties: { Point: { $ref: "#/definitions/Point" } } } } } }, POINTS),
    ["Point | x | number | required"],
  ],
  "an answer that is a list": [
    swagger({ responses: { "200": { schema: { type: "array", items: { $ref: "#/definitions/Point" } } } } }, POINTS),
    ["Point | x | number | required"],
  ],
  "a body in several writings: JSON": [
    openapi({
      requestBody: {
        content: {
          ...media({ properties: { a: { type: "string" } } }, "application/x-www-form-urlencoded").content,
          ...media({ properties: { a: { type: "integer" } } }).content,
        },
      },
    }),
    ["op | a | integer"],
  ],
  "a body that is one text": [
    openapi({ requestBody: { required: true, ...media({ type: "string" }) } }),
    ["op | body | string | required"],
  ],
  "what the vendor keeps beside the paths is none of them": [
    { swagger: "2.0", paths: { "x-old": { get: { operationId: "op", parameters: [{ name: "a", in: "query" }] } } } },
    [],
  ],
  "an operation without a name": [
    {
      openapi: "3.0.3",
      paths: { "/a": { get: { parameters: [{ name: "a", in: "query", schema: { type: "string" } }] } } },
    },
    ["GET /a | a | string"],
  ],
  "two operations of one name": [
    {
      swagger: "2.0",
      paths: {
        "/a": { get: { operationId: "op", parameters: [{ name: "a", in: "query", type: "string" }] } },
        "/b": { put: { operationId: "op ", parameters: [{ name: "b", in: "query", type: "string" }] } },
      },
    },
    ["op GET /a | a | string", "op PUT /b | b | string"],
  ],
};

test.each(Object.entries(PLACES))("place: %s", (_, [given, want]) => {
  expect(lines(read(given))).toEqual(want);
});
