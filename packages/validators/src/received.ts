// What may be said of a value that was refused: its type, and a short text where it is no secret.
import { codePointLength } from "./code-points.ts";

export interface Received {
  readonly type: string;
  /** The value as JSON, at most 40 characters of it. */
  readonly text?: string | undefined;
  /** Characters or items, where their number is the mistake. */
  readonly length?: number | undefined;
}

/** Codes that speak of a member, not of its value. */
const SILENT = /^(?:required|un|forbidden)/;
const LONGEST = 40;
/** What could be a number of a card or an account, whatever the member is called. */
const LONG_NUMBER = /(?:\d[ -]?){9,}/;

export function receivedOf(code: string, value: unknown, isSecret: boolean): Received | undefined {
  if (SILENT.test(code)) return undefined;
  const type = typeNameOf(value);
  if (/Length$/.test(code)) return { type, length: codePointLength(value as string) };
  if (/Items$/.test(code)) return { type, length: (value as readonly unknown[]).length };
  return { type, text: isSecret ? undefined : textOf(value, type) };
}

export function typeNameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function textOf(value: unknown, type: string): string | undefined {
  if (!/^(?:string|number|boolean)$/.test(type)) return undefined;
  const text = String(value);
  const shown = text.slice(0, LONGEST);
  if (LONG_NUMBER.test(shown)) return undefined;
  return type === "string" ? JSON.stringify(shown) + (shown === text ? "" : "…") : shown;
}
