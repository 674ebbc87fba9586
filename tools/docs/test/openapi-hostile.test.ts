// Whatever the text, it is read or refused by name; nothing of it reaches a prototype or goes on without end.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DescriptionError } from "../src/openapi/description-error.ts";
import { readOpenapi } from "../src/openapi/read-openapi.ts";
import { isOpenapi } from "../src/openapi/recognise.ts";

const text = (name: string) =>
  readFileSync(fileURLToPath(new URL(`./fixtures/openapi/${name}`, import.meta.url)), "utf8");
const texts = [text("gateways.swagger.json"), text("shop.openapi.yaml"), text("shop.swagger-1.json")] as const;

/** @returns whether it was read */
function survives(given: string): boolean {
  isOpenapi(given);
  try {
    readOpenapi(given);
    return true;
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error;
    expect(error.message).toMatch(
      /^Not readable as an OpenAPI description: (?:line \d+, column \d+|the whole text|\/paths): \S/,
    );
    return false;
  }
}

test.each([
  ["JSON", texts[0], texts[0].length],
  ["YAML", texts[1], 600],
  ["JSON of the first version", texts[2], texts[2].length],
])("%s cut anywhere", (_, whole, cuts) => {
  for (let cut = 0; cut < cuts; cut += 1) survives(whole.slice(0, Math.floor((whole.length * cut) / cuts)));
});

test("bitten anywhere, with rubble in it", () => {
  const rubble = fc.constantFrom(
    "",
    '"',
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "null",
    "1",
    "true",
    "\n",
    "  ",
    "&a ",
    "*a",
    "$ref",
    "\u0000",
    "- ",
    "#/",
  );
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(30), rubble, (whole, at, length, piece) => {
      const start = at % whole.length;
      if (survives(whole.slice(0, start) + piece + whole.slice(start + length))) read += 1;
    }),
    { numRuns: 1_200 },
  );
  expect(read).toBeGreaterThan(50);
});

test.each([texts[0], texts[2]])("any value in the place of any other (%#)", (given) => {
  const paths: (string | number)[][] = [];
  const collect = (value: unknown, path: (string | number)[]) => {
    paths.push(path);
    if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value))
        collect(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  collect(JSON.parse(given), []);
  const odd = fc.oneof(
    fc.constantFrom(null, true, 0, "", "kicc", "#/definitions/PaymentAnnotation", "#/paths", "#"),
    fc.constantFrom([], {}, [null], { $ref: "#/definitions/PaymentResponse" }, { allOf: [{ $ref: "#" }] }, { "": [] }),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths.slice(1)), odd, (path, value) => {
      const whole = JSON.parse(given);
      const holder = path.slice(0, -1).reduce((here, name) => here[name], whole);
      holder[path.at(-1) as string] = value;
      survives(JSON.stringify(whole));
    }),
    { numRuns: 800 },
  );
});

const REFUSED: Record<string, [string, string]> = {
  nothing: ["", "the whole text: it has neither"],
  prose: ["# A page\n\nwith words", "the whole text: it has neither"],
  "JSON cut off": ['{\n  "swagger": "2.0",\n  "paths": {', "line 3, column 13: it is not JSON from here on"],
  "JSON with a slip": ['{\n  "swagger": "2.0"\n  "paths": {} }', "line 3, column 3: it is not JSON from here on"],
  "a list": ['["swagger"]', "the whole text: it is no object"],
  "something else": ['{ "name": "kicc-kit" }', "the whole text: it has neither"],
  "paths that are none": ['{ "swagger": "2.0", "paths": [] }', "/paths: it is no object"],
  "YAML with a slip": ["openapi: 3.0.0\npaths: {", "line 2, column 9: no YAML"],
  "an alias inside itself": ["openapi: 3.0.0\npaths: &all\n  /a: *all", "the whole text: an alias stands inside"],
  "aliases of aliases": [
    `openapi: 3.0.0\na0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`).join("\n")}`,
    "its aliases make more than",
  ],
  "JSON with comments, cut off": ['// ours\n{\n  "swagger": "2.0",\n  "paths": {', "it is not JSON from here on"],
  "YAML without end of depth": [`openapi: 3.0.0\nx: ${"[".repeat(50_000)}`, "no YAML"],
};

test.each(Object.entries(REFUSED))("refused: %s", (_, [given, want]) => {
  expect(() => readOpenapi(given)).toThrow(DescriptionError);
  expect(() => readOpenapi(given)).toThrow(want);
});

test("names of every object are names like any other", () => {
  const members = '{ "__proto__": { "type": "string" }, "constructor": { "type": "integer" } }';
  const given = `{ "swagger": "2.0", "__proto__": { "polluted": 1 }, "paths": { "__proto__": { "post": { "operationId": "__proto__",
    "parameters": [{ "name": "body", "in": "body", "schema": { "$ref": "#/definitions/__proto__" } }],
    "x-portone-per-pg": { "__proto__": { "unsupported": true } }, "responses": { "__proto__": {} } } } },
    "definitions": { "__proto__": { "required": ["__proto__"], "properties": ${members}, "example": { "__proto__": 1 } } } }`;
  const { facts, examples } = readOpenapi(given);
  expect(facts.map(({ section, path, required }) => [section, path, required])).toEqual([
    ["__proto__", "__proto__", true],
    ["__proto__", "constructor", false],
  ]);
  expect(JSON.stringify(examples)).toBe('[{"section":"__proto__","value":{"__proto__":1},"partial":false}]');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

const chain = (length: number, of: (next: string) => string) =>
  `{ "swagger": "2.0", "paths": { "/a": { "post": { "operationId": "op",
    "parameters": [{ "name": "b", "in": "body", "schema": { "$ref": "#/definitions/D0" } }],
    "responses": { "200": { "schema": { "$ref": "#/definitions/D0" } } } } } }, "definitions": {
    ${Array.from({ length }, (_, index) => `"D${index}": ${of(`{ "$ref": "#/definitions/D${index + 1}" }`)}`).join()} } }`;
const everyOther = (length: number) =>
  Array.from({ length }, (_, index) => `{ "$ref": "#/definitions/D${index}" }`).join();

const ENDLESS: Record<string, string> = {
  "references to references": chain(5_000, (next) => next),
  "parts of parts": chain(5_000, (next) => `{ "allOf": [${next}, { "properties": { "a": { "type": "string" } } }] }`),
  "lists of lists": chain(5_000, (next) => `{ "type": "array", "items": ${next} }`),
  "members of members": chain(5_000, (next) => `{ "properties": { "a": ${next} } }`),
  "all parts of all": chain(60, () => `{ "allOf": [${everyOther(60)}] }`),
  "all alternatives of all": chain(60, () => `{ "oneOf": [${everyOther(60)}] }`),
  "lists of all lists": chain(40, () => `{ "type": "array", "items": { "anyOf": [${everyOther(40)}] } }`),
  "objects in objects": chain(1, () => `${'{ "properties": { "a": '.repeat(20_000)}{}${"} }".repeat(20_000)}`),
  "lists of lists of the first version": `{ "swaggerVersion": "1.2", "apis": [], "models": { "A": { "properties": { "a": ${'{ "items": '.repeat(20_000)}{}${"}".repeat(20_000)} } } } }`,
  "an example": chain(1, () => `{ "properties": {}, "example": ${"[".repeat(50_000)}${"]".repeat(50_000)} }`),
  "a word of the vendor's": chain(1, () => `{ "x-any": ${"[".repeat(50_000)}${"]".repeat(50_000)} }`),
};

test.each(Object.entries(ENDLESS))("has an end: %s", (_, given) => {
  const found = readOpenapi(given);
  expect(() => JSON.stringify(found)).not.toThrow();
  expect(found.facts.length).toBeLessThan(5_010);
});

test("more definitions than a call takes arguments", () => {
  const definitions = Array.from({ length: 150_000 }, (_, index) => `"D${index}":{"type":"object"}`).join();
  const { faults } = readOpenapi(`{ "swagger": "2.0", "security": [], "paths": {}, "definitions": {${definitions}} }`);
  expect(faults).toHaveLength(150_000);
});

test("a reference that goes through more than any reader follows is said to have no end", () => {
  const { faults } = readOpenapi(chain(200, (next) => next));
  expect(faults).toContainEqual({ pointer: "/definitions/D0/$ref", fault: "a reference without end" });
  expect(faults).not.toContainEqual({ pointer: "/definitions/D190/$ref", fault: "a reference without end" });
});

test("YAML: a name twice, parts from elsewhere", () => {
  const given = `openapi: 3.0.0
x-common: &common { in: query, schema: { type: string } }
paths:
  /a:
    get:
      operationId: op
      operationId: again
      parameters:
        - { <<: *common, name: a }
        - <<: *common
          name: b
`;
  expect(readOpenapi(given).facts.map(({ section, path, type }) => [section, path, type])).toEqual([
    ["again", "a", "string"],
    ["again", "b", "string"],
  ]);
});

const RECOGNISED: Record<string, [string, boolean]> = {
  "the vendor's": [texts[0], true],
  "in YAML": [texts[1], true],
  "the version last": ['{ "paths": {}, "swagger" : "2.0" }', true],
  "with a mark at the start": ['\uFEFF{"openapi":"3.1.0"}', true],
  "in YAML, with quotes and lines between": ['---\n# API\n\n"openapi": "3.0.3"\r\ninfo: {}\r\npaths:\r\n', true],
  "other JSON": ['{ "name": "openapi", "version": "3.0" }', false],
  "a page": ["# Payments\n\n`openapi: 3.0.0`", false],
  "in YAML, the version last": ["info:\n  title: x\ntags:\n- name: y\npaths:\n  /a: {}\nopenapi: 3.1.0\n", true],
  "a page with a description in a fence": ["# API\n\nHere:\n\n```yaml\nopenapi: 3.0.0\npaths:\n```\n", false],
  "a page with YAML at its head and a description in a fence": [
    "---\ntitle: A page\n---\n```yaml\nopenapi: 3.0.0\npaths:\n```\n",
    false,
  ],
  "a page whose head names an operation": ["---\nopenapi: GET /a\n---\n", false],
  nothing: ["", false],
};

test.each(Object.entries(RECOGNISED))("recognised: %s", (_, [given, want]) => {
  expect(isOpenapi(given)).toBe(want);
});
