// What a description's text adds to the codes of a schema: what they stand for, or the codes themselves.
import type { Code } from "../facts.ts";
import { proseCodes } from "./prose-codes.ts";

/** @param types of the value */
export function withToldCodes(
  codes: readonly Code[] | null,
  description: string,
  types: ReadonlySet<string>,
): readonly Code[] | null {
  if (codes?.every(({ label }) => label !== null)) return codes;
  const told = proseCodes(description);
  if (told === null) return codes;
  const labels = new Map(told.map(({ code, label }) => [code, label]));
  if (codes !== null) return codes.map(({ code, label }) => ({ code, label: label ?? labels.get(code) ?? null }));
  return told.every(({ code }) => isCodeOf(code, types)) ? told : null;
}

/** Objects, lists and truths have no codes, and a number has numbers. */
function isCodeOf(code: string, types: ReadonlySet<string>): boolean {
  const scalars = [...types].filter((type) => type !== "null");
  if (scalars.length === 0 || scalars.includes("string")) return scalars.every((type) => SCALARS.includes(type));
  return scalars.every((type) => SCALARS.includes(type)) && /^-?\d+$/.test(code);
}

const SCALARS = ["string", "integer", "number"];
