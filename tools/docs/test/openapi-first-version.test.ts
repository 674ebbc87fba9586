// A declaration in the first version of Swagger says what the same one in the second would say.
import { expect, test } from "vitest";
import type { Json } from "../src/facts.ts";
import { isOpenapi } from "../src/openapi/recognise.ts";
import { lines, type Members, read } from "./openapi-description.ts";

const declaration = (operation: Members, models: Members = {}): Members => ({
  swaggerVersion: "1.2",
  basePath: "https://pay.example/v1/",
  apis: [{ path: "/a", operations: [{ method: "POST", nickname: "op", type: "void", ...operation }] }],
  models,
});
const form = (parameter: Members, models: Members = {}) =>
  declaration({ parameters: [{ name: "a", paramType: "form", ...parameter }] }, models);
const Point = { id: "Point", required: ["x"], properties: { x: { type: "double" } } };

const FACTS: Record<string, [Members, string[]]> = {
  "a parameter": [form({ type: "string", required: true }), ["op | a | string | required"]],
  "a type by its older name": [form({ dataType: "long" }), ["op | a | integer"]],
  codes: [form({ type: "string", enum: ["x", "y"] }), ["op | a | string |  | x,y"]],
  "codes by their older name": [
    form({ type: "string", allowableValues: { valueType: "LIST", values: ["x", "y"] } }),
    ["op | a | string |  | x,y"],
  ],
  "a parameter that is repeated": [
    form({ type: "string", allowMultiple: true, paramType: "query" }),
    ["op | a | array<string>"],
  ],
  "a model as the body": [form({ type: "Point", paramType: "body" }, { Point }), ["op | x | number | required"]],
  "a model inside": [form({ type: "Point" }, { Point }), ["op | a | object", "Point | x | number | required"]],
  "an answer": [declaration({ type: "Point" }, { Point }), ["Point | x | number | required"]],
  "an answer by its older name": [
    declaration({ type: undefined as unknown as Json, responseClass: "List[Point]" }, { Point }),
    ["Point | x | number | required"],
  ],
  "members that are models, or lists of them": [
    declaration(
      { type: "Line" },
      {
        Point,
        Line: {
          properties: {
            from: { type: "Point" },
            to: { $ref: "Point" },
            by: { type: "array", items: { $ref: "Point" } },
            names: { type: "array", items: { type: "string" } },
          },
        },
      },
    ),
    [
      "Point | x | number | required",
      "Line | from | object",
      "Line | to | object",
      "Line | by | array<object>",
      "Line | names | array<string>",
    ],
  ],
  "a listing, which has no operations": [
    { swaggerVersion: "1.2", apis: [{ path: "/payments", description: "Payments" }] },
    [],
  ],
};

test.each(Object.entries(FACTS))("first version: %s", (_, [given, want]) => {
  expect(isOpenapi(JSON.stringify(given))).toBe(true);
  expect(lines(read(given))).toEqual(want);
});

test("its operations are requests, and may be on their way out", () => {
  const found = read(declaration({ method: undefined as unknown as Json, httpMethod: "PUT", deprecated: "true" }));
  expect(found.requests).toEqual([
    { section: "op", method: "PUT", url: "https://pay.example/v1/a", headers: {}, body: null },
  ]);
  expect(found.sections).toEqual([{ section: "op", route: "PUT /v1/a", direction: "sent", deprecated: true }]);
});
