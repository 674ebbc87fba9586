// Holds two types as pages write them against each other: which values does one admit that the other does not?
import type { ParameterFact } from "../facts.ts";

export type PageType = ParameterFact["type"];
export type TypeChange = "same" | "narrowed" | "widened" | "replaced" | "silent";

export function compareTypes(before: PageType, after: PageType): TypeChange {
  const [old, now] = [alternativesOf(before), alternativesOf(after)];
  if (old.length === 0 || now.length === 0) return old.length === now.length ? "same" : "silent";
  const isNarrower = admitsAll(old, now);
  const isWider = admitsAll(now, old);
  if (isNarrower && isWider) return "same";
  if (isNarrower) return "narrowed";
  return isWider ? "widened" : "replaced";
}

export function alternativesOf(type: PageType): readonly string[] {
  return type === null ? [] : [type].flat();
}

export function admitsAll(wide: readonly string[], narrow: readonly string[]): boolean {
  return narrow.every((type) => wide.some((candidate) => admits(candidate, type)));
}

function admits(wide: string, narrow: string): boolean {
  if (wide === narrow || (wide === "number" && narrow === "integer")) return true;
  const [wideItem, narrowItem] = [itemOf(wide), itemOf(narrow)];
  // A bare "array" says nothing of its items, so it contradicts none.
  return (
    wideItem !== undefined && narrowItem !== undefined && (!wideItem || !narrowItem || admits(wideItem, narrowItem))
  );
}

/** @returns "" where the items are not named, undefined where it is no array. */
function itemOf(type: string): string | undefined {
  if (type === "array") return "";
  return type.startsWith("array<") ? type.slice("array<".length, -1) : undefined;
}
