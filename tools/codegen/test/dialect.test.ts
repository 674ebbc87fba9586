// The dialect is a JSON Schema itself: the generator takes that for granted, for asking each time costs more than all it reads.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

const dialect = JSON.parse(readFileSync(new URL("../../../schemas/dialect.json", import.meta.url), "utf8"));

test("the dialect is a schema of draft 2020-12", () => {
  const ajv = new Ajv2020({ strict: false });
  expect(ajv.validateSchema(dialect), JSON.stringify(ajv.errors)).toBe(true);
});
