// What may be said of a value that was refused: its type, and a short text where it is no secret.
import { quote } from "./quote.ts";
import { sizeOf } from "./size.ts";

export interface Received {
  readonly type: string;
  /** The value as JSON, at most 40 characters of it. */
  readonly text?: string | undefined;
  /** Characters or items, where their number is the mistake. */
  readonly length?: number | undefined;
}

/** What could be a number of a card or an account, whatever the member is called. */
const LONG_NUMBER = /(?:\d[ -]?){9,}/;

export function receivedOf(code: string, value: unknown, isSecret: boolean | undefined): Received | undefined {
  // What is missing, unknown or forbidden is told of without its value.
  if (value === undefined && code !== "type") return undefined;
  const type = typeNameOf(value);
  if (/Length|Items/.test(code)) return { type, length: sizeOf(value as string | readonly unknown[]) };
  return { type, text: isSecret ? undefined : textOf(value, type) };
}

export function typeNameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function textOf(value: unknown, type: string): string | undefined {
  if (type !== "string" && type !== "number" && type !== "boolean") return undefined;
  const text = String(value);
  if (LONG_NUMBER.test(text)) return undefined;
  return type === "string" ? quote(text) : text;
}
