// The official JSON Schema Test Suite, as far as our dialect reaches, and schemas of our own where it does not reach far enough.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { compileDialect } from "../../codegen/src/dialect.ts";
import { compileSchema, readSuite } from "../src/suite.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const dialect = readFileSync(`${root}schemas/dialect.json`, "utf8");
const checkDialect = compileDialect({ path: "schemas/dialect.json", json: JSON.parse(dialect) });

test("each group of the suite is judged as it says, or is listed with the reason", async () => {
  const groups = await Promise.all(
    readSuite(root).map(async (group) => ({ ...group, judge: await compileSchema(group.schema, checkDialect, root) })),
  );
  const lines = groups.map(({ file, description, tests, judge }) => {
    const outcome = typeof judge === "string" ? `left out: ${judge}` : `${tests.length} tests`;
    return `${file}: ${description}: ${outcome}`;
  });
  const wrong = groups.flatMap(({ file, description, schema, tests, judge }) => {
    if (typeof judge === "string") return [];
    return tests
      .map((one) => ({ ...one, verdicts: judge(one.data) }))
      .filter(({ valid, verdicts }) => verdicts.some((verdict) => verdict !== valid))
      .map((one) => ({ file, group: description, schema: JSON.stringify(schema), ...one }));
  });
  expect(wrong).toEqual([]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("suite.snap.txt");
});

const members = { properties: { a: { type: "string", maxLength: 2 }, b: { type: "integer" } }, required: ["a"] };

test.each<[title: string, schema: object, data: readonly unknown[]]>([
  ["a type of which no constant is", { type: ["string", "null"], enum: ["a"] }, ["a", "b", null, 1]],
  ["numbers among texts", { type: ["integer", "string"], enum: ["a", 1] }, ["a", 1, "1", 2, 1.5, null]],
  ["more constants than are compared one by one", { enum: [..."abcdefghijkl"] }, ["a", "l", "m", "", null, 0]],
  [
    "numbers, more than are compared one by one",
    { enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    [0, -0, 10, 11, "1", null],
  ],
  [
    "a closed shape",
    { type: "object", ...members, additionalProperties: false },
    [{ a: "x" }, { a: "x", c: 1 }, {}, []],
  ],
  ["a closed shape without members", { type: "object", additionalProperties: false }, [{}, { a: 1 }, []]],
  [
    "a list of shapes",
    { type: "array", items: { type: "object", ...members }, minItems: 1, maxItems: 2 },
    [[], [{ a: "x" }], [{ a: "x" }, { a: "xyz" }], [{ a: "x" }, { a: "x" }, { a: "x" }], [null], {}],
  ],
  [
    "lists of lists",
    { type: "array", items: { type: "array", items: { type: "integer" } } },
    [[[1]], [[1.5]], [1], [[]]],
  ],
  [
    "a shape beside a list with a limit",
    {
      anyOf: [
        { type: "object", ...members },
        { type: "array", maxItems: 1, items: { type: "string" } },
      ],
    },
    [{ a: "x" }, {}, ["x"], ["x", "y"], [1], null],
  ],
  [
    "a shape beside a constant",
    { anyOf: [{ type: "object", ...members }, { const: "full" }] },
    [{ a: "x" }, "full", "x", null],
  ],
  [
    "members of all types",
    { properties: { a: { type: ["number", "null", "boolean"] } } },
    [{ a: 1.5 }, { a: "" }, { a: null }],
  ],
  [
    "groups of members, one narrowed",
    {
      type: "object",
      allOf: [members],
      properties: { a: { type: "string", minLength: 2 } },
      unevaluatedProperties: false,
    },
    [{ a: "xy" }, { a: "x" }, { a: "xyz" }, { a: "xy", b: 1 }, { a: "xy", c: 1 }],
  ],
  [
    "a closed union by a constant",
    {
      oneOf: ["x", "y"].map((one) => ({
        properties: { kind: { const: one }, [one]: {} },
        required: ["kind"],
        additionalProperties: false,
      })),
    },
    [{ kind: "x" }, { kind: "y", y: 1 }, { kind: "x", y: 1 }, { kind: "z" }, {}, [], { kind: "x", z: 1 }],
  ],
  [
    "a closed union by a member that one branch requires",
    {
      oneOf: ["x", "y"].map((one) => ({
        properties: { [one]: { type: "string" } },
        required: [one],
        additionalProperties: false,
      })),
    },
    [{ x: "1" }, { y: "1" }, { x: "1", y: "1" }, {}, { x: 1 }, { y: 1 }],
  ],
])("as ajv judges: %s", async (_title, schema, data) => {
  const judge = await compileSchema(schema, checkDialect, root);
  if (typeof judge === "string") throw new Error(judge);
  const isValid = new Ajv2020({ strict: false }).compile(schema);
  expect(data.map((one) => [one, ...judge(one)])).toEqual(data.map((one) => [one, ...Array(3).fill(isValid(one))]));
});
