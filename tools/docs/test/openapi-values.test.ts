// What is given of one value, and the fact that it is.
import { expect, test } from "vitest";
import type { Json } from "../src/facts.ts";
import { body, type Members, read, swagger } from "./openapi-description.ts";

const form = (parameter: Members) => swagger({ parameters: [{ name: "a", in: "formData", ...parameter }] });
const query = (parameter: Members) => swagger({ parameters: [{ name: "a", in: "query", ...parameter }] });
const member = (schema: Json, definitions: Members = {}) =>
  body({ type: "object", properties: { a: schema } }, definitions);
const POINT = { type: "object", required: ["x"], properties: { x: { type: "number" } } };

const TYPES: Record<string, [Members, string]> = {
  "a word": [query({ type: "string" }), "string"],
  "a word with blanks, in capitals": [query({ type: " Integer " }), "integer"],
  "a short word": [query({ type: "bool" }), "boolean"],
  "a list in brackets": [form({ type: "Array[string]" }), "array<string>"],
  "a list of a type parameter": [form({ type: "List<Integer>" }), "array<integer>"],
  "a file": [form({ type: "file" }), "string"],
  "a list of words": [query({ type: "array", items: { type: "string" } }), "array<string>"],
  "items as a word": [query({ type: "array", items: "string" }), "array<string>"],
  "no items": [query({ type: "array" }), "array"],
  "items only": [member({ items: { type: "number" } }), "array<number>"],
  "lists of lists": [
    member({ type: "array", items: { type: "array", items: { type: "number" } } }),
    "array<array<number>>",
  ],
  "a type and a schema of another": [form({ type: "array", schema: "string" }), "string+array"],
  "several, in any order": [member({ type: ["null", "number", "string"] }), "string+number+null"],
  "x-nullable": [member({ type: "string", "x-nullable": true }), "string+null"],
  "nullable as text": [member({ type: "string", nullable: "true" }), "string+null"],
  "a code that is null": [member({ type: "string", enum: ["a", null] }), "string+null"],
  "one of": [
    member({ oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }),
    "string+array<string>",
  ],
  "any of, with null": [member({ anyOf: [{ type: "integer" }, { type: "null" }] }), "integer+null"],
  "one of, but for what other gateways have": [
    member({ oneOf: [{ type: "string" }, { type: "integer", "x-portone-supported-pgs": ["nice"] }] }),
    "string",
  ],
  "members only": [member({ properties: {} }), "object"],
  "codes only": [member({ enum: [1, 2] }), "integer"],
  nothing: [member({ description: "something" }), ""],
  "a definition": [member({ $ref: "#/definitions/Point" }, { Point: POINT }), "object"],
  "a definition without type": [member({ $ref: "#/definitions/Point" }, { Point: { description: "?" } }), "object"],
  "a list of a definition": [
    member({ type: "array", items: { $ref: "#/definitions/Point" } }, { Point: POINT }),
    "array<object>",
  ],
  "a definition by its bare name": [member({ $ref: "Point" }, { Point: POINT }), "object"],
  "a definition of a word": [member({ $ref: "#/definitions/Id" }, { Id: { type: "string" } }), "string"],
  "a definition of a definition of a list": [
    member(
      { $ref: "#/definitions/A" },
      { A: { $ref: "#/definitions/B" }, B: { type: "array", items: { type: "string" } } },
    ),
    "array<string>",
  ],
  "a reference to nothing": [member({ $ref: "#/definitions/Nothing" }), ""],
  "a reference to itself": [member({ $ref: "#/definitions/A" }, { A: { $ref: "#/definitions/A" } }), ""],
  "a name that is on every object": [member({ $ref: "#/definitions/constructor" }), ""],
};

test.each(Object.entries(TYPES))("type: %s", (_, [given, want]) => {
  const fact = read(given).facts.find(({ path, section }) => path === "a" && section === "op");
  expect([fact?.type ?? []].flat().join("+")).toBe(want);
});

const REQUIRED: Record<string, [Members, boolean]> = {
  said: [form({ required: true }), true],
  "said as text": [form({ required: "true" }), true],
  "said as YAML once did": [form({ required: "yes" }), true],
  "denied as YAML once did": [form({ required: "no" }), false],
  denied: [form({ required: false }), false],
  "not said": [form({}), false],
  misspelt: [form({ requiqred: true }), true],
  "in the path, not said": [swagger({ parameters: [{ name: "a", in: "path" }] }, {}, "/{a}"), true],
  "in the path, denied": [swagger({ parameters: [{ name: "a", in: "path", required: false }] }, {}, "/{a}"), false],
  "in the list of the schema": [body({ required: ["a"], properties: { a: {} } }), true],
  "in the list, with a blank": [body({ required: ["a "], properties: { a: {} } }), true],
  "in a text for a list": [body({ required: "b, a", properties: { a: {} } }), true],
  "in a text for a list, another": [body({ required: "b", properties: { a: {} } }), false],
  "of the member itself": [body({ properties: { a: { required: true } } }), true],
  "its own members' list says nothing of it": [
    body({ properties: { a: { required: ["b"], properties: { b: {} } } } }),
    false,
  ],
  "in another part": [body({ allOf: [{ properties: { a: {} } }, { required: ["a"] }] }), true],
  "in each alternative": [
    body({
      oneOf: [
        { required: ["a"], properties: { a: {} } },
        { required: ["a"], properties: { a: {} } },
      ],
    }),
    true,
  ],
  "in one alternative only": [
    body({ anyOf: [{ required: ["a"], properties: { a: {} } }, { properties: { b: {} } }] }),
    false,
  ],
  "for this gateway": [form({ "x-portone-per-pg": { kicc: { required: true } } }), true],
  "for this gateway, in capitals": [form({ "x-portone-per-pg": { KICC: { required: true } } }), true],
  "for this gateway, misspelt": [form({ "x-portone-per-pg": { kicc: { requiqred: true } } }), true],
  "for this gateway not": [form({ required: true, "x-portone-per-pg": { kicc: { required: false } } }), false],
  "for another gateway": [form({ "x-portone-per-pg": { nice: { required: true } } }), false],
  "for this gateway, in words": [form({ "x-portone-per-pg": { kicc: "required" } }), false],
};

test.each(Object.entries(REQUIRED))("required: %s", (_, [given, want]) => {
  expect(read(given).facts.find(({ path }) => path === "a")?.required).toBe(want);
});

const CODES: Record<string, [Members, string | undefined]> = {
  "a list": [form({ enum: ["x", "y"] }), "x,y"],
  numbers: [form({ enum: [1, 2] }), "1,2"],
  "null is a type": [form({ enum: ["x", null] }), "x"],
  "no list": [form({ enum: "x" }), undefined],
  labels: [form({ "x-portone-enum": { x: { title: "<b>The</b>  x" }, y: "The y", z: {} } }), "x=The x,y=The y,z"],
  "codes, and labels for some": [form({ enum: ["x", "y"], "x-portone-enum": { y: "Y" } }), "x,y=Y"],
  "labels as generators write them": [
    form({ enum: ["x", "y"], "x-enum-descriptions": ["The x", "The y"] }),
    "x=The x,y=The y",
  ],
  "labels by code as generators write them": [form({ enum: ["x", "y"], "x-enumDescriptions": { y: "Y" } }), "x,y=Y"],
  "labels in the text": [form({ enum: ["x", "y"], description: "- y: Y\n- x: X" }), "x=X,y=Y"],
  "labels in a list": [form({ "x-portone-enum": ["x", { value: "y", label: "Y" }] }), "x,y=Y"],
  one: [member({ const: "x" }), "x"],
  "alternatives with titles": [
    member({ oneOf: [{ const: "x", title: "X" }, { const: "y" }, { type: "null" }] }),
    "x=X,y",
  ],
  "an alternative without codes": [member({ anyOf: [{ enum: ["x"] }, { type: "string" }] }), undefined],
  "of items": [query({ type: "array", items: { type: "string", enum: ["x"] } }), "x"],
  "of a definition": [member({ $ref: "#/definitions/X" }, { X: { type: "string", enum: ["x"] } }), "x"],
  "for this gateway": [
    form({ "x-portone-enum": { x: "X", y: "Y" }, "x-portone-per-pg": { kicc: { enum: ["y"] } } }),
    "y",
  ],
  "those of other gateways left out": [
    form({ "x-portone-enum": { x: { title: "X" }, y: { title: "Y", "x-portone-supported-pgs": ["nice"] } } }),
    "x=X",
  ],
  "for another gateway": [form({ enum: ["x"], "x-portone-per-pg": { nice: { enum: ["y"] } } }), "x"],
};

test.each(Object.entries(CODES))("codes: %s", (_, [given, want]) => {
  const codes = read(given).facts.find(({ path }) => path === "a")?.enum;
  expect(codes?.map(({ code, label }) => (label === null ? code : `${code}=${label}`)).join(",")).toBe(want);
});

const DEPRECATED: Record<string, [Members, boolean]> = {
  said: [{ deprecated: true }, true],
  "said by the vendor": [{ "x-deprecated": "true" }, true],
  denied: [{ deprecated: false }, false],
  "in brackets": [{ description: "<p>Tax (Deprecated)</p>" }, true],
  "in brackets, in Korean": [{ description: "세금 (사용 중단)" }, true],
  "first of all": [{ description: "**Deprecated**: take the other" }, true],
  struck: [{ description: "~~Tax~~" }, true],
  "struck in HTML": [{ description: "<p><del>Tax</del> now another</p>" }, true],
  "struck later on": [{ description: "Tax, ~~not~~ with cents" }, false],
  "spoken of": [{ description: "Use it, the other is deprecated" }, false],
};

test.each(Object.entries(DEPRECATED))("deprecated: %s", (_, [given, want]) => {
  expect(read(form(given)).facts[0]?.deprecated).toBe(want);
});
