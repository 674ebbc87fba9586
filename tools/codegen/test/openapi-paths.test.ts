// The operations of openapi.json: a small model given, the operation that is wanted.
import { expect, test } from "vitest";
import { toPaths } from "../src/emit/openapi/paths.ts";
import { annotations, model, operation } from "./small-model.ts";

const parameter = (name: string, place: string, rest: object = {}) => ({ name, in: place, ...annotations, ...rest });
const [id, limit] = [
  parameter("id", "path", { required: true, schema: { type: "string" }, example: "thing_1" }),
  parameter("limit", "query", { required: true, schema: { type: "integer" } }),
];
const list = parameter("ids[]", "query", { schema: { type: "array", items: { type: "string" } } });

test("the members of a GET go into path and query, a list as name[]", () => {
  const paths = toPaths(model([operation({ method: "GET", path: "/things/{id}", sends: "Query" })]));
  const state = parameter("state", "query", { schema: { type: "string" } });
  expect(paths).toMatchObject({
    "/things/{id}": { get: { operationId: "thingsGet", tags: ["things"], parameters: [id, state, list, limit] } },
  });
  expect(paths["/things/{id}"]?.get).not.toHaveProperty("requestBody");
});

test("a segment that may be left out makes two paths, and is a query parameter of neither", () => {
  const paths = toPaths(model([operation({ method: "DELETE", path: "/things/{id}{/state}", sends: "Query" })]));
  const state = parameter("state", "path", { required: true, schema: { type: "string" } });
  expect(paths).toMatchObject({
    "/things/{id}": { delete: { operationId: "thingsGet", parameters: [id, list, limit] } },
    "/things/{id}/{state}": { delete: { operationId: "thingsGetByState", parameters: [id, state, list, limit] } },
  });
});

test("a body is the shape itself, with its examples", () => {
  const paths = toPaths(model([operation({ method: "POST", path: "/things", sends: "Query" })]));
  expect(paths["/things"]?.post).toMatchObject({
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Query" },
          examples: { plain: { value: { id: "thing_1" } } },
        },
      },
    },
  });
  expect(paths["/things"]?.post).not.toHaveProperty("parameters");
});

test("a body lacks what the path holds, and so do its examples", () => {
  const paths = toPaths(model([operation({ method: "PUT", path: "/things/{id}", sends: "Query" })]));
  const { requestBody, parameters } = Object(paths["/things/{id}"]).put as {
    requestBody: object;
    parameters: object;
  };
  expect(parameters).toEqual([id]);
  expect(requestBody).toMatchObject({
    content: { "application/json": { schema: { required: ["limit"] }, examples: { plain: { value: {} } } } },
  });
  expect(JSON.stringify(requestBody)).not.toContain('"id"');
});

test("there is no body where the path holds everything, and no parameter where nothing is sent", () => {
  const { sends: _, ...nothing } = operation({ method: "GET", path: "/things", sends: "Thing" });
  const paths = toPaths(model([operation({ method: "POST", path: "/things/{id}", sends: "Thing" }), nothing]));
  expect(paths["/things/{id}"]?.post).not.toHaveProperty("requestBody");
  expect(paths["/things"]?.get).not.toHaveProperty("parameters");
});

test("methods of one path share its item", () => {
  const get = operation({ method: "GET", path: "/things", sends: "Thing" });
  const paths = toPaths(model([get, { ...get, name: "things.create", method: "POST" }]));
  expect(Object.keys(paths["/things"] ?? {})).toEqual(["get", "post"]);
});

test("an object in a query is refused, as no query can hold it", () => {
  const given = operation({ method: "GET", path: "/things", sends: "Nested" });
  expect(() => toPaths(model([given]))).toThrow("a query holds no object");
});
