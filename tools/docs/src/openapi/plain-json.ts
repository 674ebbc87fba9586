// Copies what a YAML parser gives, aliases resolved, as JSON of a size that can be read.
import type { Json } from "../facts.ts";
import { DescriptionError } from "./description-error.ts";

/** Values of the largest description that is known, many times over; aliases of aliases soon make more. */
const MOST = 4_000_000;

export function plainJson(given: unknown): Json {
  const open = new Set<object>();
  let count = 0;
  const copy = (value: unknown): Json => {
    count += 1;
    if (count > MOST) throw new DescriptionError("the whole text", `its aliases make more than ${MOST} values`);
    if (typeof value !== "object" || value === null) return scalar(value);
    if (open.has(value)) throw new DescriptionError("the whole text", "an alias stands inside what it stands for");
    open.add(value);
    const plain = Array.isArray(value)
      ? value.map(copy)
      : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copy(inner)]));
    open.delete(value);
    return plain;
  };
  return copy(given);
}

/** What JSON has no word for is as if it were not said. */
function scalar(value: unknown): Json {
  if (typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
