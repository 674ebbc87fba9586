// Every schema as a module is its file, in both module systems, and all of them together are what a stock validator needs.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { load } from "../src/load.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const modules = `${root}schemas/generated/modules/`;
const require = createRequire(import.meta.url);
const schemas = load(root).schemas as readonly { json: { title: string; $id: string } }[];

test.each([
  ["index.mjs", () => import(`${modules}index.mjs`)],
  ["index.cjs", async () => require(`${modules}index.cjs`)],
])("%s has every schema under its name", async (_, open) => {
  const all = await open();
  expect({ ...all }).toEqual(Object.fromEntries(schemas.map(({ json }) => [json.title, json])));
});

test.each(["Payment", "RequestPayParams", "CardCode"])("%s is the same from each of its modules", async (name) => {
  const { default: schema } = await import(`${modules}${name}.mjs`);
  expect(schema).toEqual(schemas.find(({ json }) => json.title === name)?.json);
  expect(require(`${modules}${name}.cjs`)).toEqual(schema);
});

test("a stock validator takes all of them at once, and follows every $ref", async () => {
  const all: Record<string, AnySchema> = await import(`${modules}index.mjs`);
  const ajv = new Ajv2020({ strict: false, schemas: Object.values(all) });
  for (const { json } of schemas) expect(ajv.getSchema(json.$id), json.title).toBeTypeOf("function");
  expect(ajv.validate("https://kicc-kit.github.io/schemas/webhook/WebhookBody.schema.json", {})).toBe(false);
});
