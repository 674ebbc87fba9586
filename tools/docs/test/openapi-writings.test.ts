// One description in many writings: all of them are recognised, and say the same.
import { expect, test } from "vitest";
import { readOpenapi } from "../src/openapi/read-openapi.ts";
import { isOpenapi } from "../src/openapi/recognise.ts";
import { lines } from "./openapi-description.ts";

const PARAMETERS = '[{ "name": "a", "in": "query", "type": "string", "required": true }]';
const PATHS = `{ "/a": { "get": { "operationId": "op", "parameters": ${PARAMETERS}, "responses": { "200": {} } } } }`;
const yaml = (parameters: string, more = "") => `swagger: "2.0"
securityDefinitions: {}
${more}paths:
  /a:
    get:
      operationId: op
      responses: { 200: {} }
      parameters: ${parameters}
`;

const WRITINGS: Record<string, [text: string, faults: string[]]> = {
  JSON: [`{ "swagger": "2.0", "security": [], "paths": ${PATHS} }`, []],
  "behind a mark of the byte order": [`\uFEFF{ "swagger": "2.0", "security": [], "paths": ${PATHS} }`, []],
  "with comments": [
    `// the vendor's\n/* and ours */ { "swagger": "2.0", /* none */ "security": [],\n// all\n "paths": ${PATHS} }`,
    ["comments, commas or tabs that JSON does not have"],
  ],
  "with a comma at the end": [
    `{ "swagger": "2.0", "security": [], "paths": ${PATHS}, }`,
    ["comments, commas or tabs that JSON does not have"],
  ],
  "with a tab in a text": [
    `{ "swagger": "2.0", "info": { "title": "a\tb" }, "security": [], "paths": ${PATHS} }`,
    ["comments, commas or tabs that JSON does not have"],
  ],
  YAML: [yaml("[{ name: a, in: query, type: string, required: true }]"), []],
  "with lines that end as on Windows": [
    yaml("[{ name: a, in: query, type: string, required: true }]").replaceAll("\n", "\r\n"),
    [],
  ],
  "indented by tabs": [
    yaml("[{ name: a, in: query, type: string, required: true }]").replaceAll(/^(?: {2})+/gm, (blanks) =>
      "\t".repeat(blanks.length / 2),
    ),
    ["tabs for indentation"],
  ],
  "with what stands in two places": [yaml("*all", `x: &all ${PARAMETERS}\n`), []],
  "with what is merged in": [
    yaml("[{ <<: *said, name: a, in: query }]", "x: &said { type: string, required: true }\n"),
    [],
  ],
  "with a key twice": [yaml("[{ name: b, name: a, in: query, type: string, required: true }]"), []],
  "with another document behind it": [`${yaml(PARAMETERS)}---\nswagger: "2.0"\npaths: {}\n`, []],
};

test.each(Object.entries(WRITINGS))("written %s", (_, [text, faults]) => {
  expect(isOpenapi(text)).toBe(true);
  const found = readOpenapi(text);
  expect(lines(found)).toEqual(["op | a | string | required"]);
  expect(found.faults.map(({ fault }) => fault)).toEqual(faults);
});

test("one alias in more places than a parser counts to", () => {
  const paths = Array.from({ length: 300 }, (_, index) => `  /p${index}: { get: { parameters: *all } }`);
  expect(readOpenapi(`swagger: "2.0"\nx: &all ${PARAMETERS}\npaths:\n${paths.join("\n")}`).facts).toHaveLength(300);
});
