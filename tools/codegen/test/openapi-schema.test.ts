// The schemas of openapi.json: a small model given, the schema that is wanted.
import { expect, test } from "vitest";
import { schemaOfMember, schemaOfShape } from "../src/emit/openapi/schema.ts";
import { liftTwins } from "../src/emit/openapi/twins.ts";
import type { MemberSchema, Shape } from "../src/model/model.ts";
import { annotations, closed, code, member, model, object, prose, text, value } from "./small-model.ts";

const members: { name: string; given: MemberSchema; want: object }[] = [
  { name: "a text", given: text, want: { type: "string" } },
  {
    name: "limits",
    given: value({ types: ["string"], limits: { minLength: 1, maxLength: 4, pattern: "^a" } }),
    want: { type: "string", minLength: 1, maxLength: 4, pattern: "^a" },
  },
  {
    name: "a limit that excludes itself is a number, as in 3.1",
    given: value({ types: ["number"], limits: { exclusiveMinimum: 0 } }),
    want: { type: "number", exclusiveMinimum: 0 },
  },
  {
    name: "null beside a value is a type",
    given: value({ types: ["string", "null"] }),
    want: { type: ["string", "null"] },
  },
  { name: "a constant", given: value({ types: ["string"], values: ["a"] }), want: { type: "string", enum: ["a"] } },
  {
    name: "an open list in place",
    given: value({ types: ["string"], values: ["a"], open: true }),
    want: { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] },
  },
  {
    name: "a free-form object",
    given: value({ types: ["object"] }),
    want: { type: "object", additionalProperties: true },
  },
  {
    name: "a list of shapes, or null",
    given: value({ types: ["array", "null"], items: { kind: "reference", shape: "Thing" }, limits: { minItems: 1 } }),
    want: { type: ["array", "null"], minItems: 1, items: { $ref: "#/components/schemas/Thing" } },
  },
  { name: "a shape", given: { kind: "reference", shape: "Thing" }, want: { $ref: "#/components/schemas/Thing" } },
  {
    name: "a shape or null",
    given: { kind: "alternative", shape: "Thing", other: value({ types: ["null"] }) },
    want: { anyOf: [{ $ref: "#/components/schemas/Thing" }, { type: "null" }] },
  },
  {
    name: "an open list or any text is the open list",
    given: { kind: "alternative", shape: "Code", other: text },
    want: { $ref: "#/components/schemas/Code" },
  },
  {
    name: "an open list, any text or null",
    given: { kind: "alternative", shape: "Code", other: value({ types: ["string", "null"] }) },
    want: { anyOf: [{ $ref: "#/components/schemas/Code" }, { type: "null" }] },
  },
  {
    name: "a closed list or any text stays both",
    given: { kind: "alternative", shape: "Closed", other: text },
    want: { anyOf: [{ $ref: "#/components/schemas/Closed" }, { type: "string" }] },
  },
  {
    name: "an open list or a constant of another type",
    given: { kind: "alternative", shape: "Code", other: value({ types: ["integer"], values: [0] }) },
    want: { anyOf: [{ $ref: "#/components/schemas/Code" }, { type: "integer", enum: [0] }] },
  },
];

test.each(members)("member: $name", ({ given, want }) => {
  expect(schemaOfMember(given, model())).toEqual(want);
});

const shapes: { name: string; given: Shape; want: object }[] = [
  {
    name: "an open list",
    given: code,
    want: { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }] },
  },
  {
    name: "a list whose codes have names",
    given: { ...closed, names: [{ code: "a", en: "First", ko: "첫째" }] },
    want: { description: "Text.\n\n글.\n\n- `a` First · 첫째", type: "string", enum: ["a", "b"] },
  },
  { name: "a closed list", given: closed, want: { type: "string", enum: ["a", "b"] } },
  {
    name: "what is sent is closed",
    given: object("Sent", "sent", [member("id", text, true), member("note", text)]),
    want: {
      type: "object",
      properties: { id: { type: "string", ...annotations }, note: { type: "string", ...annotations } },
      required: ["id"],
      additionalProperties: false,
    },
  },
  {
    name: "what is received is open by saying nothing",
    given: object("Received", "received", [{ ...member("old", text), deprecated: true }]),
    want: { type: "object", properties: { old: { type: "string", ...annotations, deprecated: true } } },
  },
  {
    name: "a union names its branches",
    given: {
      ...prose,
      kind: "union",
      name: "Either",
      file: "",
      direction: "sent",
      branches: ["A", "B"],
      leaves: ["A", "B"],
      dispatch: { kind: "leaf", shape: "A" },
    },
    want: { oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] },
  },
];

test.each(shapes)("shape: $name", ({ given, want }) => {
  expect(schemaOfShape(given, model())).toEqual({ ...annotations, ...want });
});

test("of two members that generators would give one name, one gets a schema of its own under it", () => {
  const nullable = { type: ["string", "null"] };
  const given = {
    Pay: { type: "object", properties: { cancel_reason: nullable, plain: { type: "string" } } },
    PayCancel: { type: "object", properties: { reason: nullable } },
  };
  expect(liftTwins(given)).toEqual({
    ...given,
    Pay: {
      type: "object",
      properties: { cancel_reason: { $ref: "#/components/schemas/PayCancelReason" }, plain: { type: "string" } },
    },
    PayCancelReason: nullable,
  });
});
