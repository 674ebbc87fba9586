// What limits limit: a number itself, the characters of a text, the items of a list.
import { codePointLength } from "./code-points.ts";

export function sizeOf(value: number | string | readonly unknown[]): number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? codePointLength(value) : value.length;
}
