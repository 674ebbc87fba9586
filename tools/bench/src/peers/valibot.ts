// valibot: small functions, one import each.
import type { Limits } from "../../../codegen/src/model/model.ts";
import { given, OF_ARRAY, OF_NUMBER, OF_STRING, type OneType, typesOf } from "./one-type.ts";
import type { Peer } from "./peer.ts";
import type { ObjectTree, Tree } from "./tree.ts";

const ACTIONS: Readonly<Record<keyof Limits, string>> = {
  minLength: "minLength",
  maxLength: "maxLength",
  pattern: "regex",
  minimum: "minValue",
  exclusiveMinimum: "gtValue",
  maximum: "maxValue",
  minItems: "minLength",
  maxItems: "maxLength",
};

export const valibot: Peer = {
  name: "valibot",
  emit: (tree) => `import * as v from "valibot";
const schema = ${schemaOf(tree)};
export const is = (value) => v.is(schema, value);
export const safeParse = (value) => v.safeParse(schema, value).success;
export const all = (value) => v.safeParse(schema, value).issues[0].message;
`,
};

function schemaOf(tree: Tree): string {
  const types = typesOf(tree);
  const schemas = types.filter(({ kind }) => kind !== "null").map(typeOf);
  const union = schemas.length === 1 ? (schemas[0] ?? "") : `v.union([${schemas.join(", ")}])`;
  return types.length === schemas.length ? union : `v.nullable(${union})`;
}

function typeOf(one: OneType): string {
  switch (one.kind) {
    case "constants":
      return one.values.length === 1
        ? `v.literal(${JSON.stringify(one.values[0])})`
        : `v.picklist(${JSON.stringify(one.values)})`;
    case "string":
      return pipe("v.string()", given(one.limits, OF_STRING));
    case "number":
      return pipe("v.number()", given(one.limits, OF_NUMBER));
    case "integer":
      return pipe("v.number(), v.integer()", given(one.limits, OF_NUMBER));
    case "boolean":
      return "v.boolean()";
    case "null":
      return "v.null()";
    case "array":
      return pipe(`v.array(${one.items ? schemaOf(one.items) : "v.unknown()"})`, given(one.limits, OF_ARRAY));
    case "object":
      return one.object ? objectOf(one.object) : "v.record(v.string(), v.unknown())";
    default:
      throw new Error("unforeseen type", { cause: one });
  }
}

function objectOf({ isClosed, members }: ObjectTree): string {
  const entries = members.map(
    ({ name, required, value }) =>
      `${JSON.stringify(name)}: ${required ? schemaOf(value) : `v.optional(${schemaOf(value)})`}`,
  );
  return `v.${isClosed ? "strictObject" : "object"}({ ${entries.join(", ")} })`;
}

function pipe(schema: string, limits: readonly [keyof Limits, number | string][]): string {
  const actions = limits.map(
    ([name, limit]) =>
      `v.${ACTIONS[name]}(${name === "pattern" ? `new RegExp(${JSON.stringify(limit)}, "u")` : JSON.stringify(limit)})`,
  );
  return actions.length === 0 && !schema.includes("v.integer") ? schema : `v.pipe(${[schema, ...actions].join(", ")})`;
}
