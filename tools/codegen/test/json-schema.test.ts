// How a member and a shape become the code of a JSON Schema, and what becomes of members that several shapes have.
import { describe, expect, test } from "vitest";
import { emitJsonSchemas } from "../src/emit/json-schema/emit.ts";
import { codeOfMember } from "../src/emit/json-schema/schema.ts";
import type { Member, MemberSchema } from "../src/model/model.ts";
import { closed, code, member, model, object, text, thing, value } from "./small-model.ts";

const small = model();
const sent = object("Sent", "sent", []);
const description = 'description: "Text."';
const nothing: MemberSchema = value({ types: ["null"] });

test.each<[what: string, member: Member, code: string]>([
  [
    "text with limits",
    member("a", value({ types: ["string"], limits: { minLength: 1 } })),
    `type: "string", minLength: 1`,
  ],
  ["one constant", member("a", value({ types: ["string"], values: ["x"] })), `type: "string", const: "x"`],
  [
    "a list of codes, written where it is used",
    member("a", { kind: "reference", shape: "Closed" }),
    `type: "string", enum: ["a","b"]`,
  ],
  ["text or null", member("a", value({ types: ["string", "null"] })), `type: ["string","null"]`],
  [
    "one of some codes, or null",
    member("a", { kind: "alternative", shape: "Closed", other: nothing as never }),
    `type: ["string","null"], enum: ["a","b",null]`,
  ],
  [
    "two types, each with its own limits",
    member("a", value({ types: ["string", "array"], limits: { minLength: 1, minItems: 2 }, items: text })),
    `anyOf: [{ type: "string", minLength: 1 }, { type: "array", minItems: 2, items: { type: "string" } }]`,
  ],
  [
    "a shape or null",
    member("a", { kind: "alternative", shape: "Thing", other: nothing as never }),
    `anyOf: [form.place(schemaOfThing), { type: "null" }]`,
  ],
  [
    "a list of shapes",
    member("a", value({ types: ["array"], items: { kind: "reference", shape: "Thing" } })),
    `type: "array", items: form.place(schemaOfThing)`,
  ],
])("%s", (_, given, want) => {
  expect(codeOfMember(given, sent, small)).toBe(`{ ${want}, ${description} }`);
});

test("a shape is described for where it stands", () => {
  const given = member("a", { kind: "reference", shape: "Thing" });
  expect(codeOfMember(given, sent, small)).toBe('form.place(schemaOfThing, "Text.")');
});

test("what is known of a list that may grow is an example in an answer, and no limit", () => {
  const given = member("a", { kind: "reference", shape: "Code" });
  expect(codeOfMember(given, thing, small)).toBe(`{ type: "string", examples: ["a","b"], ${description} }`);
  expect(codeOfMember(given, sent, small)).toBe(`{ type: "string", enum: ["a","b"], ${description} }`);
});

test("a deprecated member says so where the draft has a word for it", () => {
  const given = { ...member("a", text), deprecated: true };
  expect(codeOfMember(given, sent, small)).toBe(`{ type: "string", ${description}, ...form.deprecated }`);
});

describe("modules", () => {
  const one = object("One", "sent", [
    member("id", text, true),
    member("state", { kind: "reference", shape: "Closed" }),
  ]);
  const two = object("Two", "received", [member("id", text), member("state", text)]);
  const other = { ...two, forbidden: [{ name: "gone", belongsTo: ["One"] }] };
  const files = new Map(
    emitJsonSchemas({ ...small, shapes: [closed, code, one, other] }).map(({ path, text: written }) => [
      path.replace("packages/validators/src/generated/", ""),
      written,
    ]),
  );

  test("a member that two shapes have is written once; one that only has the same name is not it", () => {
    expect(files.get("schemas/members.ts")?.match(/^export .*$/gm)).toEqual([
      'export const $id: Part = { name: "id", schema: (form) => ({ type: "string", description: "Text." }) };',
    ]);
    expect(files.get("schemas/One.ts")).toContain('import { $id } from "./members.ts";');
    expect(files.get("schemas/One.ts")).toContain('properties: { id: form.place($id), state: { type: "string", enum:');
    expect(files.get("schemas/Two.ts")).toContain(
      'properties: { id: form.place($id), state: { type: "string", description',
    );
  });

  test("what is sent is closed; what is received refuses only the members of a sibling", () => {
    expect(files.get("schemas/One.ts")).toContain("(form.closed({ title:");
    expect(files.get("schemas/Two.ts")).not.toContain("closed");
    expect(files.get("schemas/Two.ts")).toContain("gone: false");
  });
});
