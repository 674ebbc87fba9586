// For every rule about faults: descriptions that have the fault, where, and the like without it.
import { NO_OBJECT } from "../src/openapi/faults.ts";
import { type Members, openapi, swagger } from "./openapi-description.ts";

const op = "/paths/~1a/post";
const first = `${op}/parameters/0`;
export const query = (parameter: Members) =>
  swagger({ parameters: [{ name: "a", in: "query", type: "string", ...parameter }] });
const form = (parameter: Members) => swagger({ parameters: [{ name: "a", in: "formData", ...parameter }] });
const named = (definition: Members) =>
  swagger({ responses: { "200": { schema: { $ref: "#/definitions/D" } } } }, { D: { type: "object", ...definition } });
const reference = ($ref: string) => swagger({ responses: { "200": { schema: { $ref } } } });
const inPath = (parameter: Members, path = "/{a}") =>
  swagger({ parameters: [{ name: "a", in: "path", type: "string", required: true, ...parameter }] }, {}, path);
let deep: Members = { type: "string" };
for (let depth = 0; depth < 80; depth += 1) deep = { type: "object", properties: { a: deep } };

/** Fault, then what has it, where, and what has it not. */
export const FAULT_CASES: Record<string, readonly [Members, string[], Members][]> = {
  "a misspelt word": [
    [query({ requiqred: true }), [`${first}/requiqred`], query({ required: true })],
    [query({ descripton: "?" }), [`${first}/descripton`], query({ description: "?" })],
    [query({ maxLenght: 1 }), [`${first}/maxLenght`], query({ maxLength: 1 })],
    [query({ MinLength: 1 }), [`${first}/MinLength`], query({ "x-unknown": 1 })],
    [
      swagger({ "x-portone-supported_pgs": [] }),
      [`${op}/x-portone-supported_pgs`],
      swagger({ "x-portone-supported-pgs": [] }),
    ],
    [
      query({ "x-portone-per-pg": { nice: { requiqred: true } } }),
      [`${first}/x-portone-per-pg/nice/requiqred`],
      query({ "x-portone-per-pg": { nice: { required: true } } }),
    ],
    [
      named({ propertis: { a: { types: "string" } } }),
      ["/definitions/D/propertis", "/definitions/D/propertis/a/types"],
      named({ properties: { propertis: { type: "string" } } }),
    ],
  ],
  "a number as text": [
    [query({ maxLength: "40" }), [`${first}/maxLength`], query({ maxLength: 40 })],
    [query({ type: "integer", default: "0" }), [`${first}/default`], query({ type: "string", default: "0" })],
    [
      named({ properties: { a: { type: "number", minimum: "1", maximum: " 2 " } } }),
      ["/definitions/D/properties/a/maximum", "/definitions/D/properties/a/minimum"],
      named({ properties: { a: { type: "number", minimum: 1 } } }),
    ],
  ],
  "a yes or no as text": [
    [query({ required: "true" }), [`${first}/required`], query({ required: true })],
    [query({ type: "boolean", default: "false" }), [`${first}/default`], query({ default: "false" })],
  ],
  "a default that does not fit the type": [
    [
      query({ type: "array", items: { type: "string" }, default: "[&quot;a&quot;]" }),
      [`${first}/default`],
      query({ type: "array", items: { type: "string" }, default: [] }),
    ],
    [query({ type: "integer", default: 1.5 }), [`${first}/default`], query({ type: "number", default: 1 })],
  ],
  "a required name that is no member": [
    [
      named({ required: ["b", "a"], properties: { a: { type: "string" } } }),
      ["/definitions/D/required/0"],
      named({ required: ["a"], properties: { a: { type: "string" } } }),
    ],
    [
      named({ allOf: [{ properties: { a: { type: "string" } } }], required: ["a", "b"] }),
      ["/definitions/D/required/1"],
      named({ allOf: [{ properties: { a: { type: "string" } } }, { required: ["a"] }] }),
    ],
    [
      named({ required: ["constructor"], properties: {} }),
      ["/definitions/D/required/0"],
      named({ required: ["a"], $ref: "#/definitions/Nothing" }),
    ],
  ],
  "a required member with a default": [
    [
      named({ required: ["a"], properties: { a: { type: "string", default: "x" } } }),
      ["/definitions/D/properties/a/default"],
      named({ properties: { a: { type: "string", default: "x" } } }),
    ],
  ],
  "required that is no list of names": [
    [named({ required: true }), ["/definitions/D/required"], named({ required: [] })],
  ],
  "no type": [
    [swagger({ parameters: [{ name: "a", in: "query" }] }), [first], query({})],
    [
      named({ properties: { a: { description: "?" } } }),
      ["/definitions/D/properties/a"],
      named({ properties: { a: { enum: ["x"] } } }),
    ],
  ],
  "a type that is none": [[query({ type: "int" }), [`${first}/type`], query({ type: "integer" })]],
  "an array without items": [[query({ type: "array" }), [first], query({ type: "array", items: {} })]],
  "codes that are no list": [[query({ enum: "x" }), [`${first}/enum`], query({ enum: ["x"] })]],
  "a code twice": [[query({ enum: ["x", "y", "x"] }), [`${first}/enum`], query({ enum: ["1", 1] })]],
  "a reference to nothing": [
    [reference("#/definitions/Nothing"), [`${op}/responses/200/schema/$ref`], named({})],
    [reference("#/definitions/__proto__"), [`${op}/responses/200/schema/$ref`], named({})],
    [reference("#/definitions/toString"), [`${op}/responses/200/schema/$ref`], named({})],
    [reference("#/paths/~1a/post/responses/7"), [`${op}/responses/200/schema/$ref`], reference("#/paths/~1a/post")],
  ],
  "a reference out of the file": [
    [reference("others.json#/definitions/A"), [`${op}/responses/200/schema/$ref`], named({})],
  ],
  "a reference without end": [
    [
      named({ $ref: "#/definitions/D" }),
      ["/definitions/D/$ref", `${op}/responses/200/schema/$ref`].reverse(),
      named({}),
    ],
  ],
  "a reference that is no pointer": [
    [
      swagger({ responses: { "200": { schema: { $ref: "D" } } } }, { D: { type: "object" } }),
      [`${op}/responses/200/schema/$ref`],
      named({}),
    ],
  ],
  "a definition that nothing refers to": [
    [swagger({}, { "A/b": { type: "object" } }), ["/definitions/A~1b"], named({})],
  ],
  "a list of gateways that is none": [
    [
      swagger({ "x-portone-supported-pgs": "kicc" }),
      [`${op}/x-portone-supported-pgs`],
      swagger({ "x-portone-supported-pgs": ["kicc"] }),
    ],
  ],
  "a gateway in capitals": [
    [
      query({ "x-portone-per-pg": { nice_V2: "" } }),
      [`${first}/x-portone-per-pg/nice_V2`],
      query({ "x-portone-per-pg": { nice_v2: "" } }),
    ],
    [
      swagger({ "x-portone-supported-pgs": ["KICC"] }),
      [`${op}/x-portone-supported-pgs`],
      swagger({ "x-portone-supported-pgs": ["kicc"] }),
    ],
  ],
  "nested too deep": [
    [
      named({ properties: { a: deep } }),
      [`/definitions/D${"/properties/a".repeat(63)}`],
      named({ properties: { a: { type: "string" } } }),
    ],
  ],
  "no version": [[{ ...query({}), swagger: "" }, [""], query({})]],
  "no word on authorisation": [
    [{ swagger: "2.0", paths: {} }, [""], openapi({})],
    [{ openapi: "3.0.0", components: {} }, [""], { openapi: "3.0.0", components: { securitySchemes: {} } }],
  ],
  "an operation without an id": [[swagger({ operationId: " " }), [op], swagger({})]],
  "one id for two operations": [
    [
      { swagger: "2.0", paths: { "/a": { get: { operationId: "x" }, put: { operationId: "x" } } } },
      ["/paths/~1a/get/operationId", "/paths/~1a/put/operationId"],
      { swagger: "2.0", paths: { "/a": { get: { operationId: "x" }, put: { operationId: "y" } } } },
    ],
  ],
  "no answers": [[swagger({ responses: {} }), [op], swagger({})]],
  "consumes where nothing is sent": [
    [
      { swagger: "2.0", paths: { "/a": { get: { consumes: ["application/json"] } } } },
      ["/paths/~1a/get/consumes"],
      swagger({ consumes: ["application/json"] }),
    ],
  ],
  "a parameter twice": [
    [
      swagger({
        parameters: [
          { name: "a", in: "query" },
          { name: "a ", in: "query" },
        ],
      }),
      [`${op}/parameters/1`],
      swagger({
        parameters: [
          { name: "a", in: "query" },
          { name: "a", in: "formData" },
        ],
      }),
    ],
  ],
  "a segment that no parameter describes": [
    [inPath({}, "/{a}/{b}"), ["/paths/~1{a}~1{b}/post"], inPath({}, "/{a}")],
    [inPath({ in: "query" }), ["/paths/~1{a}/post"], swagger({ parameters: [{ $ref: "#/parameters/A" }] }, {}, "/{a}")],
  ],
  "a path parameter that the path does not name": [
    [inPath({}, "/b"), ["/paths/~1b/post/parameters/0/name"], inPath({})],
  ],
  "a path parameter that is not required": [
    [inPath({ required: false }), ["/paths/~1{a}/post/parameters/0"], inPath({})],
  ],
  "a parameter without a name": [[query({ name: "" }), [first], query({})]],
  "a parameter without a place": [[query({ in: "" }), [first], query({})]],
  "form data with a schema": [
    [form({ schema: { type: "string" } }), [`${first}/schema`], form({ type: "string" })],
    [
      form({ $ref: "#/definitions/D" }),
      [`${first}/$ref`],
      swagger({ parameters: [{ name: "a", in: "body", schema: { type: "string" } }] }),
    ],
  ],
  "form data that holds objects": [
    [
      form({ type: "array", items: { $ref: "#/definitions/D" } }),
      [first],
      form({ type: "array", items: { type: "string" } }),
    ],
    [form({ type: "object" }), [first], query({ type: "object" })],
  ],
  "a schema beside a type": [[form({ type: "array", schema: "string" }), [`${first}/schema`], form({ schema: {} })]],
  "an answer whose members stand for whole answers": [
    [
      swagger(
        { responses: { "200": { schema: { properties: { D: { $ref: "#/definitions/D" } } } } } },
        { D: { type: "object" } },
      ),
      [`${op}/responses/200/schema`],
      swagger(
        { responses: { "200": { schema: { properties: { d: { $ref: "#/definitions/D" } } } } } },
        { D: { type: "object" } },
      ),
    ],
  ],
  [NO_OBJECT]: [
    [
      query({ type: "array", items: "string" }),
      [`${first}/items`],
      query({ type: "array", items: { type: "string" } }),
    ],
    [swagger({ parameters: ["a"] }), [first], query({ "x-portone-per-pg": { nice: "text" } })],
    [{ swagger: "2.0", paths: { "/a": 1, "x-note": 1 } }, ["/paths/~1a"], named({ additionalProperties: true })],
  ],
};
