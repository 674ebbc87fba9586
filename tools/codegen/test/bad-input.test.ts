// What the generator cannot take: it names the file, the place and the reason, and writes nothing.
import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { createProject, edit, snapshot } from "./project.ts";

const card = "schemas/a/Card.schema.json";
const trans = "schemas/a/Trans.schema.json";

const cases: { name: string; given: (root: string) => void; want: string }[] = [
  {
    name: "a file that is no JSON",
    given: (root) => writeFileSync(join(root, card), '{ "title": '),
    want: `${card}#: is not JSON: Unexpected end of JSON input`,
  },
  {
    name: "a file with a stray comma, line and column told",
    given: (root) => writeFileSync(join(root, card), '{\n  "title": "Card",,\n}'),
    want: "(line 2, column 19)",
  },
  {
    name: "an unknown keyword, with the one that was meant",
    given: (root) => edit(root, card, (schema) => Object.assign(schema.properties.pay_method, { maxLenght: 4 })),
    want: `${card}#/properties/pay_method/maxLenght: unknown keyword 'maxLenght'; did you mean 'maxLength'?`,
  },
  {
    name: "a keyword of JSON Schema that the dialect leaves out",
    given: (root) => edit(root, card, (schema) => Object.assign(schema, { patternProperties: {} })),
    want: `${card}#/patternProperties: unknown keyword 'patternProperties'`,
  },
  {
    name: "a keyword with the wrong kind of value",
    given: (root) => edit(root, card, (schema) => Object.assign(schema.properties.pay_method, { maxLength: "32" })),
    want: `${card}#/properties/pay_method/maxLength: must be integer`,
  },
  {
    name: "a $ref that leads nowhere",
    given: (root) =>
      edit(root, card, (schema) => Object.assign(schema.properties.any.anyOf[0], { $ref: "../a/Codee.schema.json" })),
    want: `${card}#/properties/any/anyOf/0/$ref: a $ref leads to a schema: ../a/Codee.schema.json does not exist; did you mean ../a/Code.schema.json?`,
  },
  {
    name: "two shapes of one name",
    given: (root) => {
      cpSync(join(root, card), join(root, "schemas/members/Card.schema.json"));
      edit(root, "schemas/members/Card.schema.json", (schema) =>
        Object.assign(schema, { $id: schema.$id.replace("/a/", "/members/") }),
      );
    },
    want: `${card}#/title: a name belongs to one shape: schemas/members/Card.schema.json has it too`,
  },
  {
    name: "a union whose branches cannot be told apart",
    given: (root) => edit(root, trans, (schema) => Object.assign(schema.properties.pay_method, { const: "card" })),
    want: "schemas/a/Params.schema.json#/oneOf: no member tells these branches apart: Card, Trans, EscrowTrans",
  },
  {
    name: "a member without its Korean text",
    given: (root) => edit(root, card, (schema) => delete schema.properties.pay_method["x-description-ko"]),
    want: `${card}#/properties/pay_method: a shape and each of its members has a description in English and in Korean, and a source: lacks x-description-ko`,
  },
  {
    name: "a source that no page has",
    given: (root) => edit(root, card, (schema) => Object.assign(schema["x-source"][0], { section: "nowhere" })),
    want: `${card}#/x-source/0/section: a source is a section of a page in sources.json: page 'p' has no section 'nowhere'`,
  },
  {
    name: "an object inside an object",
    given: (root) =>
      edit(root, card, (schema) =>
        Object.assign(schema.properties.any, { anyOf: undefined, type: "object", properties: {} }),
      ),
    want: `${card}#/properties/any: a member is a reference, a value, or a shape beside one other thing: a nested object is a shape of its own`,
  },
  {
    name: "a required member that does not exist",
    given: (root) => edit(root, card, (schema) => schema.required.push("ammount")),
    want: `${card}#/required/1: required names members that exist: no member 'ammount'`,
  },
  {
    name: "a sent shape that is open",
    given: (root) =>
      edit(root, card, (schema) => {
        delete schema.unevaluatedProperties;
        schema.additionalProperties = true;
      }),
    want: `${card}#: a sent shape is closed`,
  },
  {
    name: "a received shape that is closed",
    given: (root) =>
      edit(root, "schemas/a/Thing.schema.json", (schema) => Object.assign(schema, { additionalProperties: false })),
    want: "schemas/a/Thing.schema.json#/additionalProperties: a received shape is open",
  },
  {
    name: "a narrowed member that contradicts its group",
    given: (root) =>
      edit(root, "schemas/a/EscrowTrans.schema.json", (schema) =>
        Object.assign(schema.properties.tel, { maxLength: 20 }),
      ),
    want: "schemas/a/EscrowTrans.schema.json#/properties/tel/maxLength: says 20 where the group of members it narrows says 16",
  },
  {
    name: "a limit of one of two strings",
    given: (root) =>
      edit(root, "schemas/a/Thing.schema.json", (schema) =>
        Object.assign(schema.properties.code.anyOf[1], { maxLength: 5 }),
      ),
    want: "schemas/a/Thing.schema.json#/properties/code/anyOf: a member is a reference, a value, or a shape beside one other thing: two things of one type have no limits",
  },
  {
    name: "an answer that is closed to new codes",
    given: (root) =>
      edit(root, "schemas/a/Thing.schema.json", (schema) =>
        Object.assign(schema.properties.code.anyOf[1], { type: "null" }),
      ),
    want: "schemas/a/Thing.schema.json#/properties/code/anyOf/0: an answer is open to codes that Code does not list",
  },
  {
    name: "a keyword beside a $ref, which no emitter would honour",
    given: (root) =>
      edit(root, "schemas/members/Common.schema.json", (schema) =>
        Object.assign(schema.properties.code, { maxLength: 3 }),
      ),
    want: "schemas/members/Common.schema.json#/properties/code/maxLength: every keyword says something where it stands: says nothing in a reference",
  },
  {
    name: "a limit of length on a number",
    given: (root) =>
      edit(root, "schemas/a/Product.schema.json", (schema) =>
        Object.assign(schema.properties.quantity, { maxLength: 3 }),
      ),
    want: "schemas/a/Product.schema.json#/properties/quantity/maxLength: every keyword says something where it stands: says nothing about integer",
  },
  {
    name: "a union with properties of its own",
    given: (root) =>
      edit(root, "schemas/a/Params.schema.json", (schema) => Object.assign(schema, { required: ["id"] })),
    want: "schemas/a/Params.schema.json#/required: every keyword says something where it stands: says nothing in a union",
  },
  {
    name: "a member that is a union",
    given: (root) =>
      edit(root, "schemas/a/Thing.schema.json", (schema) =>
        Object.assign(schema.properties.code.anyOf[0], { $ref: "../a/Params.schema.json" }),
      ),
    want: "schemas/a/Thing.schema.json#/properties/code/anyOf/0: a union stands alone, and its branches are objects or unions: a member cannot be a union",
  },
  {
    name: "a list of constants as the branch of a union",
    given: (root) =>
      edit(root, "schemas/a/Params.schema.json", (schema) => schema.oneOf.push({ $ref: "../a/Code.schema.json" })),
    want: "schemas/a/Params.schema.json#/oneOf/3: a union stands alone, and its branches are objects or unions: a list of constants is no branch",
  },
  {
    name: "a schema file with another ending",
    given: (root) => cpSync(join(root, card), join(root, "schemas/a/Card.json")),
    want: "schemas/a/Card.json#: a schema's file is named <Shape>.schema.json",
  },
  {
    name: "a code without a name",
    given: (root) => edit(root, "schemas/a/Code.schema.json", (schema) => delete schema["x-names"]["2"]),
    want: "schemas/a/Code.schema.json#/x-names: a list names each of its codes: '2' has no name",
  },
  {
    name: "a path that names what is not sent",
    given: (root) =>
      edit(root, "schemas/operations.json", (json) =>
        Object.assign(json.operations["things.get"], { path: "/things/{thing_id}" }),
      ),
    want: "schemas/operations.json#/operations/things.get/path: names {thing_id}, which is no required member of GetThingQuery",
  },
  {
    name: "an exchange with a word that is not one of ours",
    given: (root) =>
      edit(root, "schemas/operations.json", (json) =>
        Object.assign(json.operations["things.pay"], { effect: "monney" }),
      ),
    want: 'schemas/operations.json#/operations/things.pay/effect: must be equal to one of the allowed values ["read","write","money"]',
  },
  {
    name: "operations.json without operations",
    given: (root) => writeFileSync(join(root, "schemas/operations.json"), "[]"),
    want: "schemas/operations.json#: must be object",
  },
  {
    name: "sources.json without pages",
    given: (root) => writeFileSync(join(root, "schemas/sources.json"), "{}"),
    want: "schemas/sources.json#: must have required property 'pages'",
  },
  {
    name: "a schema that is null",
    given: (root) => writeFileSync(join(root, card), "null"),
    want: `${card}#: must be object`,
  },
  {
    name: "an empty schema",
    given: (root) => writeFileSync(join(root, card), "{}"),
    want: `${card}#/title: a shape is titled as its file is named: 'undefined' should be 'Card'`,
  },
  {
    name: "a shape that contains itself",
    given: (root) =>
      edit(root, "schemas/a/Product.schema.json", (schema) => {
        const { type: _, ...texts } = schema.properties.name;
        schema.properties.inner = { ...texts, $ref: "../a/Product.schema.json" };
      }),
    want: "a shape cannot contain itself: Params > EscrowTrans > Product > Product",
  },
  {
    name: "a shape that no exchange speaks of",
    given: (root) => edit(root, "schemas/operations.json", (json) => delete json.operations["things.get"]),
    want: "schemas/a/GetThingQuery.schema.json#: no exchange in operations.json leads to this shape",
  },
  {
    name: "an exchange of a shape that does not exist",
    given: (root) =>
      edit(root, "schemas/operations.json", (json) => Object.assign(json.operations["things.pay"], { sends: "Parms" })),
    want: "schemas/operations.json#/operations/things.pay/sends: no shape is named 'Parms'",
  },
];

test.each(cases)("$name", async ({ given, want }) => {
  const root = createProject();
  given(root);
  await expect(generate(root)).rejects.toThrow(want);
});

test("the small contract itself is taken", async () => {
  await expect(generate(createProject())).resolves.not.toHaveLength(0);
});

test("the command exits 1, says so on stderr, and leaves the folder as it was", () => {
  const root = createProject();
  edit(root, card, (schema) => Object.assign(schema, { patternProperties: {} }));
  const before = snapshot(root);
  const { status, stderr, stdout } = run(root, []);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain(`${card}#/patternProperties`);
  expect(stderr).toContain("Nothing was written");
  expect(snapshot(root)).toEqual(before);
});

function run(root: string, args: readonly string[]) {
  const runner = fileURLToPath(new URL("../../typescript.mjs", import.meta.url));
  const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
  return spawnSync(process.execPath, [runner, cli, ...args], { cwd: root, encoding: "utf8" });
}
