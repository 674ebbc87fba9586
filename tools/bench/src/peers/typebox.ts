// typebox 0.34 and 1: one way of writing a schema, two compilers.
import { given, OF_ARRAY, OF_NUMBER, OF_STRING, type OneType, typesOf } from "./one-type.ts";
import type { Peer } from "./peer.ts";
import type { ObjectTree, Tree } from "./tree.ts";

export const typebox0: Peer = {
  name: "typebox 0.34",
  emit: (tree) => `import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
const checker = TypeCompiler.Compile(${schemaOf(tree)});
export const is = (value) => checker.Check(value);
export const safeParse = (value) => checker.Check(value) || [...checker.Errors(value)].length === 0;
export const all = (value) => [...checker.Errors(value)][0].message;
`,
};

export const typebox1: Peer = {
  name: "typebox 1",
  emit: (tree) => `import { Type } from "typebox";
import { Compile } from "typebox/compile";
const checker = Compile(${schemaOf(tree)});
export const is = (value) => checker.Check(value);
export const safeParse = (value) => checker.Check(value) || checker.Errors(value).length === 0;
export const all = (value) => checker.Errors(value)[0].message;
`,
};

function schemaOf(tree: Tree): string {
  return union(typesOf(tree).map(typeOf));
}

function typeOf(one: OneType): string {
  switch (one.kind) {
    case "constants":
      return union(one.values.map((value) => `Type.Literal(${JSON.stringify(value)})`));
    case "string":
      return `Type.String(${options(given(one.limits, OF_STRING))})`;
    case "number":
      return `Type.Number(${options(given(one.limits, OF_NUMBER))})`;
    case "integer":
      return `Type.Integer(${options(given(one.limits, OF_NUMBER))})`;
    case "boolean":
      return "Type.Boolean()";
    case "null":
      return "Type.Null()";
    case "array":
      return `Type.Array(${one.items ? schemaOf(one.items) : "Type.Unknown()"}, ${options(given(one.limits, OF_ARRAY))})`;
    case "object":
      return one.object ? objectOf(one.object) : "Type.Object({})";
    default:
      throw new Error("unforeseen type", { cause: one });
  }
}

function objectOf({ isClosed, members }: ObjectTree): string {
  const entries = members.map(
    ({ name, required, value }) =>
      `${JSON.stringify(name)}: ${required ? schemaOf(value) : `Type.Optional(${schemaOf(value)})`}`,
  );
  return `Type.Object({ ${entries.join(", ")} }, ${isClosed ? "{ additionalProperties: false }" : "{}"})`;
}

function union(schemas: readonly string[]): string {
  return schemas.length === 1 ? (schemas[0] ?? "") : `Type.Union([${schemas.join(", ")}])`;
}

function options(limits: readonly [string, unknown][]): string {
  return JSON.stringify(Object.fromEntries(limits));
}
