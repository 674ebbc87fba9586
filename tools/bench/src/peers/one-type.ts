// A tree asked one type at a time: most peers say "a text or null" as a union of two schemas.
import type { Limits, Scalar, TypeName } from "../../../codegen/src/model/model.ts";
import type { ObjectTree, Tree } from "./tree.ts";

export type OneType =
  | { readonly kind: "constants"; readonly values: readonly Scalar[] }
  | { readonly kind: "string" | "number" | "integer"; readonly limits: Limits }
  | { readonly kind: "boolean" | "null" }
  | { readonly kind: "array"; readonly limits: Limits; readonly items: Tree | undefined }
  | { readonly kind: "object"; readonly object: ObjectTree | undefined };

export function typesOf(tree: Tree): OneType[] {
  return tree.types.map((type) => oneType(type, tree));
}

function oneType(type: TypeName, { limits, values = [], items, object }: Tree): OneType {
  const constants = values.filter((one) => typeof one === (type === "integer" ? "number" : type));
  if (constants.length > 0) return { kind: "constants", values: constants };
  switch (type) {
    case "string":
    case "number":
    case "integer":
      return { kind: type, limits };
    case "boolean":
    case "null":
      return { kind: type };
    case "array":
      return { kind: type, limits, items };
    case "object":
      return { kind: type, object };
    default:
      throw new Error("unforeseen type", { cause: type });
  }
}

/** The limits of one type, under the peer's names, without those that the schema does not set. */
export function given(limits: Limits, names: readonly (keyof Limits)[]): [keyof Limits, number | string][] {
  return names.flatMap((name) => {
    const limit = limits[name];
    return limit === undefined ? [] : [[name, limit] as [keyof Limits, number | string]];
  });
}

export const OF_STRING = ["minLength", "maxLength", "pattern"] as const;
export const OF_NUMBER = ["minimum", "exclusiveMinimum", "maximum"] as const;
export const OF_ARRAY = ["minItems", "maxItems"] as const;
