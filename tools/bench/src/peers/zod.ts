// zod 4 and its functional twin, zod mini.
import type { Limits } from "../../../codegen/src/model/model.ts";
import { type OneType, typesOf } from "./one-type.ts";
import type { Peer } from "./peer.ts";
import type { ObjectTree, Tree } from "./tree.ts";

type Limit = readonly [keyof Limits, number | string];

interface Dialect {
  readonly optional: (schema: string) => string;
  readonly nullable: (schema: string) => string;
  readonly limited: (schema: string, limits: readonly string[]) => string;
  /** How each limit is called. */
  readonly limit: (limit: Limit) => string;
}

export const zod: Peer = {
  name: "zod 4",
  emit: (tree) =>
    moduleOf("zod", tree, {
      optional: (schema) => `${schema}.optional()`,
      nullable: (schema) => `${schema}.nullable()`,
      limited: (schema, limits) => [schema, ...limits].join("."),
      limit: limitCall({
        minLength: "min",
        maxLength: "max",
        pattern: "regex",
        minimum: "min",
        exclusiveMinimum: "gt",
        maximum: "max",
        minItems: "min",
        maxItems: "max",
      }),
    }),
};

export const zodMini: Peer = {
  name: "zod mini",
  emit: (tree) =>
    moduleOf("zod/mini", tree, {
      optional: (schema) => `z.optional(${schema})`,
      nullable: (schema) => `z.nullable(${schema})`,
      limited: (schema, limits) => (limits.length === 0 ? schema : `${schema}.check(${limits.join(", ")})`),
      limit: limitCall({
        minLength: "z.minLength",
        maxLength: "z.maxLength",
        pattern: "z.regex",
        minimum: "z.minimum",
        exclusiveMinimum: "z.gt",
        maximum: "z.maximum",
        minItems: "z.minLength",
        maxItems: "z.maxLength",
      }),
    }),
};

function moduleOf(from: string, tree: Tree, dialect: Dialect): string {
  return `import * as z from ${JSON.stringify(from)};
const schema = ${schemaOf(tree, dialect)};
export const is = (value) => schema.safeParse(value).success;
export const safeParse = (value) => schema.safeParse(value).success;
export const all = (value) => schema.safeParse(value).error.issues[0].message;
`;
}

function schemaOf(tree: Tree, dialect: Dialect): string {
  const types = typesOf(tree);
  const schemas = types.filter(({ kind }) => kind !== "null").map((one) => typeOf(one, dialect));
  const union = schemas.length === 1 ? (schemas[0] ?? "") : `z.union([${schemas.join(", ")}])`;
  return types.length === schemas.length ? union : dialect.nullable(union);
}

function typeOf(one: OneType, dialect: Dialect): string {
  switch (one.kind) {
    case "constants":
      return `z.literal(${JSON.stringify(one.values.length === 1 ? one.values[0] : one.values)})`;
    case "string":
      return limitedBy(one.limits, ["minLength", "maxLength", "pattern"], "z.string()", dialect);
    case "number":
      return limitedBy(one.limits, ["minimum", "exclusiveMinimum", "maximum"], "z.number()", dialect);
    case "integer":
      return limitedBy(one.limits, ["minimum", "exclusiveMinimum", "maximum"], "z.int()", dialect);
    case "boolean":
      return "z.boolean()";
    case "null":
      return "z.null()";
    case "array":
      return limitedBy(
        one.limits,
        ["minItems", "maxItems"],
        `z.array(${one.items ? schemaOf(one.items, dialect) : "z.unknown()"})`,
        dialect,
      );
    case "object":
      return one.object ? objectOf(one.object, dialect) : "z.record(z.string(), z.unknown())";
    default:
      throw new Error("unforeseen type", { cause: one });
  }
}

/** An open object lets unknown members pass: \`object\` is the fastest that does. */
function objectOf({ isClosed, members }: ObjectTree, dialect: Dialect): string {
  const entries = members.map(({ name, required, value }) => {
    const schema = schemaOf(value, dialect);
    return `${JSON.stringify(name)}: ${required ? schema : dialect.optional(schema)}`;
  });
  return `z.${isClosed ? "strictObject" : "object"}({ ${entries.join(", ")} })`;
}

function limitedBy(limits: Limits, names: readonly (keyof Limits)[], schema: string, dialect: Dialect): string {
  const calls = names.flatMap((name) => {
    const limit = limits[name];
    return limit === undefined ? [] : [dialect.limit([name, limit])];
  });
  return dialect.limited(schema, calls);
}

function limitCall(names: Readonly<Record<keyof Limits, string>>): Dialect["limit"] {
  return ([name, limit]) =>
    `${names[name]}(${name === "pattern" ? `new RegExp(${JSON.stringify(limit)}, "u")` : JSON.stringify(limit)})`;
}
