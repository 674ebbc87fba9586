// What stands where a page gives a parameter's type: the type, and perhaps in the same breath whether it is required.
import { readType } from "../types.ts";
import type { Draft } from "./draft.ts";

export type TypeNote = Pick<Draft, "required" | "deprecated"> & { readonly type: Draft["type"] };

const REQUIRED = /^(?:required|mandatory|필수(?:\s*(?:값|항목|입력|파라미터))?)$/i;
const OPTIONAL = /^(?:optional|not required|선택(?:\s*(?:값|항목|입력|사항|파라미터))?|옵션)$/i;
const DEPRECATED = /^(?:deprecated|사용\s*중단|지원\s*종료)$/i;
const BETWEEN_PARTS = /\s*[,;·]\s*|\s+(?=(?:optional|required|필수|선택)$)|(?<=^(?:optional|required|필수|선택))\s+/i;
const BRACKETED = /[([]\s*([^()[\]]*?)\s*[)\]]/g;

/** @returns undefined where any part of it is something else */
export function readTypeNote(text: string): TypeNote | undefined {
  const found = { type: null as TypeNote["type"], required: undefined as boolean | undefined, deprecated: false };
  // A note in brackets of its own is a part like any other.
  const flat = text.replaceAll(BRACKETED, (whole, inner: string) => (isNote(inner) ? `, ${inner}, ` : whole));
  const stars = flat.replaceAll(/\*\*/g, " ");
  if (stars.includes("*")) found.required = true;
  const clean = stars.replaceAll("*", " ").trim();
  const whole = readType(clean);
  if (whole !== undefined) return { ...found, type: whole };
  for (const part of clean.replace(/^\(|(?<!\(.*)\)$/g, "").split(BETWEEN_PARTS)) {
    const word = part.trim();
    const type = readType(word);
    if (type !== undefined && found.type === null) found.type = type;
    else if (REQUIRED.test(word)) found.required = true;
    else if (OPTIONAL.test(word)) found.required = false;
    else if (DEPRECATED.test(word)) found.deprecated = true;
    else if (word !== "" && (found.type === null || !isFormat(word))) return undefined;
  }
  const isEmpty = found.type === null && found.required === undefined && !found.deprecated;
  return isEmpty ? undefined : found;
}

export function isNote(text: string): boolean {
  const word = text.trim();
  return REQUIRED.test(word) || OPTIONAL.test(word) || DEPRECATED.test(word);
}

/** What a page adds to a type: YYYYMMDD, max. 80 characters, 40 bytes. */
function isFormat(text: string): boolean {
  return /^[YMDHhmsTZ:\-/. ]+$|\b(?:max|min|up to|at least|characters?|chars?|bytes?|digits?|length)\b|자|바이트|이내|최대/i.test(
    text,
  );
}
