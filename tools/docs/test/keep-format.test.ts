// A changed value in the text that it came from: nothing else moves.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../src/patch/documents.ts";
import { writeInto } from "../src/sync/keep-format.ts";

const schemas = fileURLToPath(new URL("../../../schemas/", import.meta.url));
const TEXT = `{
  "title": "Tea",
  "x-source": [{ "page": "a", "section": "b", "strength": "documented" }],
  "properties": {
    "leaf": { "type": "string", "maxLength": 4 },
    "cup": {
      "type": "integer"
    }
  },
  "required": ["leaf"]
}
`;

test.each<[name: string, change: (json: JsonObject) => void, want: string]>([
  [
    "a member more, between its neighbours",
    (json) => {
      const { leaf, cup } = json.properties as JsonObject;
      json.properties = {
        leaf: leaf ?? null,
        pot: { type: "string", "x-source": [{ page: "p", section: "s" }] },
        cup: cup ?? null,
      };
    },
    TEXT.replace("4 },\n", '4 },"pot": {"type":"string","x-source":[{"page":"p","section":"s"}]},\n'),
  ],
  [
    "a member less",
    (json) => delete (json.properties as JsonObject).leaf,
    TEXT.replace('    "leaf": { "type": "string", "maxLength": 4 },\n    ', ""),
  ],
  [
    "a value inside",
    (json) => Object.assign((json.properties as JsonObject).leaf as JsonObject, { maxLength: 5 }),
    TEXT.replace("4 }", "5 }"),
  ],
  ["nothing", () => {}, TEXT],
  [
    "members in another order",
    (json) => {
      const { leaf, cup } = json.properties as JsonObject;
      json.properties = { cup: cup ?? null, leaf: leaf ?? null };
    },
    TEXT.replace(
      /(?<="properties": )\{.*\n {2}\}/s,
      '{"cup":{"type":"integer"},"leaf":{"type":"string","maxLength":4}}',
    ),
  ],
])("%s", (_, change, want) => {
  const json = JSON.parse(TEXT);
  change(json);
  expect(writeInto(TEXT, json)).toBe(want);
});

const files = readdirSync(schemas, { recursive: true, encoding: "utf8" }).filter((path) =>
  /^(?:rest|members|checkout).*\.schema\.json$/.test(path),
);

test("what is written is what was meant, order of members included, whatever is changed in our own schemas", () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.string(), fc.json(), (file, at, name, value) => {
      const text = readFileSync(`${schemas}${file}`, "utf8");
      const json = JSON.parse(text);
      const entries = Object.entries(json.properties ?? {});
      if (name === "__proto__" || entries.length === 0) return;
      const place = at % entries.length;
      json.properties = Object.fromEntries(
        entries.filter(([other]) => other !== name).toSpliced(place, 1, [name, JSON.parse(value)]),
      );
      expect(JSON.stringify(JSON.parse(writeInto(text, json)))).toBe(JSON.stringify(json));
    }),
    { numRuns: 200 },
  );
});
