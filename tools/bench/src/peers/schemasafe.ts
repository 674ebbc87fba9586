// schemasafe, compiled at run time; it is told that values come from JSON, which spares it some tests.
import { jsonSchemaOf } from "./json-schema.ts";
import type { Peer } from "./peer.ts";

const OPTIONS = { mode: "lax", isJSON: true };

export const schemasafe: Peer = {
  name: "schemasafe",
  emit: (tree) => `import { validator } from "@exodus/schemasafe";
const schema = ${JSON.stringify(jsonSchemaOf(tree))};
const first = validator(schema, ${JSON.stringify(OPTIONS)});
let every;
export const is = (value) => first(value);
export const safeParse = (value) => first(value);
export const all = (value) => {
  every ??= validator(schema, ${JSON.stringify({ ...OPTIONS, includeErrors: true, allErrors: true })});
  return every(value) ? "" : every.errors[0].keywordLocation;
};
`,
};
