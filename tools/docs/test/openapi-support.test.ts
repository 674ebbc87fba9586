// What a description says of our gateway, and what no rule takes.
import { expect, test } from "vitest";
import type { Json } from "../src/facts.ts";
import { body, type Members, read, swagger } from "./openapi-description.ts";

const form = (parameter: Members) => swagger({ parameters: [{ name: "a", in: "formData", ...parameter }] });
const query = (parameter: Members) => swagger({ parameters: [{ name: "a", in: "query", ...parameter }] });
const member = (schema: Json, definitions: Members = {}) =>
  body({ type: "object", properties: { a: schema } }, definitions);
const POINT = { type: "object", required: ["x"], properties: { x: { type: "number" } } };
const POINTS = { Point: POINT };

const SUPPORT: Record<string, [Members, string[], number]> = {
  "no list": [query({ type: "string" }), [], 1],
  listed: [swagger({ "x-portone-supported-pgs": ["nice", "kicc"], parameters: [{ name: "a", in: "query" }] }), [], 1],
  "listed under the misspelt word": [
    swagger({ "x-portone-supported_pgs": ["kicc"], parameters: [{ name: "a", in: "query" }] }),
    [],
    1,
  ],
  "listed in a text": [
    swagger({ "x-portone-supported-pgs": "nice, KICC", parameters: [{ name: "a", in: "query" }] }),
    [],
    1,
  ],
  "not listed": [
    swagger({ "x-portone-supported-pgs": ["nice"], parameters: [{ name: "a", in: "query" }] }),
    ["op: op"],
    0,
  ],
  "not listed under the misspelt word": [swagger({ "x-portone-supported_pgs": ["nice"] }), ["op: op"], 0],
  "an empty list": [swagger({ "x-portone-supported-pgs": [] }), ["op: op"], 0],
  "unsupported by a gateway's own word": [
    swagger({ "x-portone-per-pg": { kicc: { unsupported: true } } }),
    ["op: op"],
    0,
  ],
  "not listed for the whole path": [
    { swagger: "2.0", paths: { "/a": { "x-portone-supported-pgs": ["nice"], get: { operationId: "op" } } } },
    ["op: op"],
    0,
  ],
  "not listed for the path, but for the operation": [
    {
      swagger: "2.0",
      paths: {
        "/a": {
          "x-portone-supported-pgs": ["nice"],
          get: { "x-portone-supported-pgs": ["kicc"], parameters: [{ name: "a", in: "query" }] },
        },
      },
    },
    [],
    1,
  ],
  "a gateway's text says nothing": [
    swagger({ "x-portone-per-pg": { kicc: "no" }, parameters: [{ name: "a", in: "query" }] }),
    [],
    1,
  ],
  "a member not listed": [form({ "x-portone-supported-pgs": ["nice"] }), ["op: a"], 0],
  "a member listed as unsupported": [form({ "x-portone-unsupported-pgs": ["kicc"] }), ["op: a"], 0],
  "a member listed as unsupported elsewhere": [form({ "x-portone-unsupported-pgs": ["nice"] }), [], 1],
  "a member unsupported": [form({ "x-portone-per-pg": { kicc: { unsupported: true } } }), ["op: a"], 0],
  "a member not supported": [form({ "x-portone-per-pg": { kicc: { supported: "false" } } }), ["op: a"], 0],
  "a member denied to the gateway": [form({ "x-portone-per-pg": { kicc: false } }), ["op: a"], 0],
  "a member unsupported elsewhere": [form({ "x-portone-per-pg": { nice: { unsupported: true } } }), [], 1],
  "a member of a definition that is not listed": [
    member({ $ref: "#/definitions/Point" }, { Point: { ...POINT, "x-portone-supported-pgs": ["nice"] } }),
    ["op: a"],
    0,
  ],
  "a member inside": [member({ properties: { b: { "x-portone-supported-pgs": ["nice"] } } }), ["op: a.b"], 1],
};

test.each(Object.entries(SUPPORT))("support: %s", (_, [given, want, facts]) => {
  const found = read(given);
  expect(
    found.support.map(
      ({ section, status, subject }) => `${section}: ${subject}${status === "not supported" ? "" : "?"}`,
    ),
  ).toEqual(want);
  expect(found.facts).toHaveLength(facts);
});

test("what only an unsupported operation leads to is left out", () => {
  const answers = { "200": { schema: { $ref: "#/definitions/Point" } } };
  expect(read(swagger({ responses: answers, "x-portone-supported-pgs": ["nice"] }, POINTS)).facts).toEqual([]);
});

const UNCLAIMED: Record<string, [Members, string]> = {
  "an operation that is none": [{ swagger: "2.0", paths: { "/a": { get: "none" } } }, "GET /a: stands where"],
  "a path that is none": [{ swagger: "2.0", paths: { "/a": 1 } }, "/a: stands where"],
  "a parameter that is none": [swagger({ parameters: ["a"] }), "op: parameter 0"],
  "a parameter without a name": [swagger({ parameters: [{ in: "query" }] }), "op: parameter 0"],
  "a member that is none": [body({ properties: { a: "text" } }), "op: `a` is described by no object"],
  "an answer that is none": [swagger({ responses: { "200": "text" } }), "op: answer 200"],
  "an example that is none": [body({ properties: {}, example: "text" }), "op: an example that is no JSON"],
  "a reference to nothing": [body({ $ref: "#/definitions/Nothing" }), "op: `` rests on what is not there"],
  "calls from the gateway": [{ openapi: "3.1.0", webhooks: {} }, "webhooks: calls from"],
};

test.each(Object.entries(UNCLAIMED))("unclaimed: %s", (_, [given, want]) => {
  expect(read(given).unclaimed.map(({ section, reason }) => `${section}: ${reason}`)).toEqual([
    expect.stringContaining(want),
  ]);
});
