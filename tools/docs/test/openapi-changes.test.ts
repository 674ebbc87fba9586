// Two descriptions, and what changed between them for those who call our gateway.
import { expect, test } from "vitest";
import type { Json } from "../src/facts.ts";
import { diffFacts } from "../src/findings/diff.ts";
import { body, type Members, openapi, read, swagger } from "./openapi-description.ts";

const query = (parameter: Members) =>
  swagger({ parameters: [{ name: "a", in: "query", type: "string", ...parameter }] });
const answer = (schema: Json) =>
  swagger({ responses: { "200": { schema: { $ref: "#/definitions/Point" } } } }, { Point: schema });
const at = (path: string, ...operations: readonly Members[]) => ({
  swagger: "2.0",
  paths: { [path]: Object.fromEntries(operations.map((one, index) => [["post", "put"][index], one])) },
});
const OP = { operationId: "op", parameters: [{ name: "a", in: "query", type: "string" }] };
const text = { type: "string" };
const reference = {
  content: { "application/json": { schema: { properties: { p: { $ref: "#/components/schemas/Point" } } } } },
};
const both = { requestBody: reference, responses: { "200": reference } };
const ours = { "x-portone-supported-pgs": ["kicc", "nice"] };
const others = { "x-portone-supported-pgs": ["nice"] };

const CHANGES: Record<string, [old: Members, now: Members, want: string[]]> = {
  "a route moved": [at("/a", OP), at("/b", OP), ["param-renamed op POST /a: POST /a → POST /b major"]],
  "another name for a route": [at("/a", OP), at("/a", { ...OP, operationId: "other" }), []],
  "two operations of one name are named by their routes": [
    at("/a", OP),
    at("/a", OP, { operationId: "op" }),
    ["section-added op PUT /a :  → op PUT /a patch"],
  ],
  "an operation with a required parameter": [
    at("/a", OP),
    at("/a", OP, { operationId: "two", parameters: [{ name: "b", in: "query", type: "string", required: true }] }),
    ["section-added two :  → two patch", 'param-added two b:  → {"type":"string","required":true} minor'],
  ],
  "an operation goes, and another comes that takes the same": [
    at("/a", OP),
    at("/b", { ...OP, operationId: "two" }),
    [
      "section-removed op : op →  patch",
      'param-removed op a: {"type":"string"} →  major',
      "section-added two :  → two patch",
      'param-added two a:  → {"type":"string"} minor',
    ],
  ],
  "a route without a name moved": [
    at("/a", { ...OP, operationId: "" }),
    at("/b", { ...OP, operationId: "" }),
    ["param-renamed POST /b POST /a: POST /a → POST /b major"],
  ],
  "a name that goes over to another route": [
    at("/a", OP),
    at("/a", { ...OP, operationId: "old" }, { operationId: "op" }),
    ["section-added op :  → op patch"],
  ],
  "an operation without parameters": [
    at("/a", OP),
    at("/a", OP, { operationId: "two" }),
    ["section-added two :  → two patch"],
  ],
  "another name for a segment of a route": [at("/a/{b}", OP), at("/a/{c}/", { ...OP, operationId: "other" }), []],
  "a base that goes over into the route": [
    { ...at("/a", OP), host: "pay.example", basePath: "/v1" },
    { ...at("/v1/a", OP), basePath: "/" },
    [],
  ],
  "another base": [
    at("/a", OP),
    { ...at("/a", OP), basePath: "/v1" },
    ["param-renamed op POST /a: POST /a → POST /v1/a major"],
  ],
  "another host": [{ ...query({}), host: "a.example" }, { ...query({}), host: "b.example" }, []],
  "another type of form": [{ ...query({}), consumes: ["a/json"] }, { ...query({}), consumes: ["b/json"] }, []],
  "an operation deprecated": [
    at("/a", OP),
    at("/a", { ...OP, deprecated: true }),
    ["deprecated op : false → true minor"],
  ],
  "an operation deprecated in words": [
    at("/a", OP),
    at("/a", { ...OP, summary: "(Deprecated) Pays" }),
    ["deprecated op : false → true minor"],
  ],
  "a member that other gateways have is none": [
    body({ properties: { a: text } }),
    body({ properties: { a: text, b: { ...text, ...others } } }),
    [],
  ],
  "an operation that other gateways have is none": [
    at("/a", OP),
    at("/a", OP, { operationId: "two", ...others, parameters: [{ name: "b", in: "query" }] }),
    [],
  ],
  "a member joins our gateway": [query(others), query(ours), ['param-added op a:  → {"type":"string"} minor']],
  "a member leaves our gateway": [query(ours), query(others), ['param-removed op a: {"type":"string"} →  major']],
  "a member is marked unsupported": [
    query({}),
    query({ "x-portone-per-pg": { kicc: { unsupported: true } } }),
    ['param-removed op a: {"type":"string"} →  major'],
  ],
  "an operation leaves our gateway": [
    at("/a", { ...OP, ...ours }),
    at("/a", { ...OP, ...others }),
    ["section-removed op : op →  patch", 'param-removed op a: {"type":"string"} →  major'],
  ],
  "required for our gateway": [
    query({}),
    query({ "x-portone-per-pg": { kicc: { required: true } } }),
    ["required-changed op a: false → true major"],
  ],
  "required in what is received": [
    answer({ properties: { x: text } }),
    answer({ required: ["x"], properties: { x: text } }),
    ["required-changed Point x: false → true minor"],
  ],
  "a member more in what is received": [
    answer({ properties: { x: text } }),
    answer({ required: ["y"], properties: { x: text, y: text } }),
    ['param-added Point y:  → {"type":"string","required":true} minor'],
  ],
  "null in what is received": [
    answer({ properties: { x: text } }),
    answer({ properties: { x: { ...text, "x-nullable": true } } }),
    ['type-changed Point x: string → ["string","null"] major'],
  ],
  "what is sent and received counts as sent": [
    openapi(both, { Point: { properties: { x: text } } }),
    openapi(both, { Point: { required: ["x"], properties: { x: text } } }),
    ["required-changed Point x: false → true major"],
  ],
};

test.each(Object.entries(CHANGES))("change: %s", (_, [old, now, want]) => {
  const changes = diffFacts(read(old), read(now), () => "sent");
  expect(
    changes.map(
      ({ kind, section, path, before, after, bump }) =>
        `${kind} ${section} ${path}: ${brief(before)} → ${brief(after)} ${bump}`,
    ),
  ).toEqual(want);
});

/** Of a whole parameter, what is not its default. */
function brief(value: Json): string {
  if (value === null) return "";
  if (typeof value !== "object" || Array.isArray(value))
    return typeof value === "string" ? value : JSON.stringify(value);
  return JSON.stringify(value, (_, inner) => (inner === false || inner === null ? undefined : inner));
}
