// What an object is among the values of JSON.
import type { Json } from "./facts.ts";

export type JsonObject = { readonly [member: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
