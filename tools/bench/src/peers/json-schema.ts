// A tree as one flat JSON Schema: the form in which validators of JSON Schema are fastest.
import { given, OF_ARRAY, OF_NUMBER, OF_STRING, type OneType, typesOf } from "./one-type.ts";
import type { ObjectTree, Tree } from "./tree.ts";

type Json = Readonly<Record<string, unknown>>;

export function jsonSchemaOf(tree: Tree): Json {
  const schemas = typesOf(tree).map(schemaOf);
  if (schemas.some((schema) => "enum" in schema) && schemas.length > 1) return { anyOf: schemas };
  // One list of types, each keyword speaking of its own type alone.
  const types = schemas.flatMap(({ type }) => type as string);
  return { ...Object.assign({}, ...schemas), type: types.length === 1 ? types[0] : types };
}

function schemaOf(one: OneType): Json {
  switch (one.kind) {
    case "constants":
      return {
        type: typeof one.values[0],
        ...(one.values.length === 1 ? { const: one.values[0] } : { enum: one.values }),
      };
    case "string":
      return { type: one.kind, ...Object.fromEntries(given(one.limits, OF_STRING)) };
    case "number":
    case "integer":
      return { type: one.kind, ...Object.fromEntries(given(one.limits, OF_NUMBER)) };
    case "boolean":
    case "null":
      return { type: one.kind };
    case "array":
      return {
        type: one.kind,
        ...Object.fromEntries(given(one.limits, OF_ARRAY)),
        ...(one.items && { items: jsonSchemaOf(one.items) }),
      };
    case "object":
      return { type: one.kind, ...(one.object && keywordsOf(one.object)) };
    default:
      throw new Error("unforeseen type", { cause: one });
  }
}

function keywordsOf({ isClosed, members }: ObjectTree): Json {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return {
    properties: Object.fromEntries(members.map(({ name, value }) => [name, jsonSchemaOf(value)])),
    ...(required.length > 0 && { required }),
    ...(isClosed && { additionalProperties: false }),
  };
}
