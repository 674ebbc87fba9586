// cfworker, which interprets the schema: no code is made from it.
import { jsonSchemaOf } from "./json-schema.ts";
import type { Peer } from "./peer.ts";

export const cfworker: Peer = {
  name: "cfworker",
  emit: (tree) => `import { Validator } from "@cfworker/json-schema";
const schema = ${JSON.stringify(jsonSchemaOf(tree))};
const first = new Validator(schema, "2020-12", true);
let every;
export const is = (value) => first.validate(value).valid;
export const safeParse = (value) => first.validate(value).valid;
export const all = (value) => {
  every ??= new Validator(schema, "2020-12", false);
  return every.validate(value).errors[0].error;
};
`,
};
