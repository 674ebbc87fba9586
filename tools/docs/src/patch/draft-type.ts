// The JSON Schema of a type as a page states it, and of its codes.
import type { ParameterFact } from "../facts.ts";
import type { JsonObject, JsonValue } from "./documents.ts";

/** JSON Schema for `array<string>` and the like. Where the page names no type, any scalar passes. */
export function schemaOfType(type: ParameterFact["type"]): JsonObject {
  if (type === null) return { type: ["string", "number", "boolean"] };
  const types = [type].flat();
  if (types.length === 1) return one(types[0] ?? "");
  const schemas = types.map(one);
  const items = schemas.find((schema) => schema.items !== undefined)?.items;
  const isFree = schemas.some((schema) => schema.additionalProperties === true);
  return {
    type: [...new Set(schemas.map((schema) => schema.type as string))],
    ...(items === undefined ? {} : { items }),
    ...(isFree ? { additionalProperties: true } : {}),
  };
}

function one(type: string): JsonObject {
  const item = /^array<(.+)>$/.exec(type)?.[1];
  if (item !== undefined) return { type: "array", items: one(item) };
  if (type === "array") return { type: "array", items: one("object") };
  if (type === "object") return { type: "object", additionalProperties: true };
  return { type };
}

/** @param shape the reference to what an object, or each item of a list, is */
export function schemaAround(shape: JsonObject, type: ParameterFact["type"], isList: boolean): JsonObject {
  const stated = [type ?? (isList ? "array" : "object")].flat();
  const others = stated.filter((name) => name !== "object" && !name.startsWith("array"));
  const hasList = stated.some((name) => name.startsWith("array"));
  const types = [...(hasList ? ["array"] : []), ...others];
  const beside: JsonObject = {
    type: types.length === 1 ? (types[0] ?? "") : types,
    ...(hasList ? { items: { ...shape } } : {}),
  };
  if (hasList && !stated.includes("object")) return beside;
  return types.length === 0 ? { ...shape } : { anyOf: [{ ...shape }, beside] };
}

/** With the codes where they are all that may stand there; a list that the type cannot hold stays in the text. */
export function withCodes(schema: JsonObject, codes: readonly string[]): JsonObject {
  if (codes.length === 0) return schema;
  const { items } = schema;
  if (schema.type === "array" && typeof items === "object" && items !== null && !Array.isArray(items))
    return { ...schema, items: withCodes(items, codes) };
  const typed = codesAs(schema.type, codes);
  return typed === undefined ? schema : { ...schema, enum: typed };
}

/** @returns undefined where a code is none of the type's values */
export function codesAs(type: JsonValue | undefined, codes: readonly string[]): (string | number)[] | undefined {
  const distinct = [...new Set(codes)];
  switch (type) {
    case "string":
      return distinct;
    case "integer":
    case "number": {
      const numbers = distinct.map(Number);
      const isRight = (number: number, at: number) =>
        String(number) === distinct[at] && (type === "number" || Number.isInteger(number));
      return numbers.every(isRight) ? numbers : undefined;
    }
    default:
      return undefined;
  }
}
