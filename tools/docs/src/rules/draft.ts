// A parameter as a rule found it, before its place among the others is known.
import type { Code } from "../facts.ts";

export interface Draft {
  readonly name: string;
  readonly type: string | readonly string[] | null;
  /** What the page says beside this very name; undefined where it says nothing. */
  readonly required: boolean | undefined;
  readonly enum: readonly Code[] | null;
  readonly deprecated: boolean;
  readonly members: readonly Draft[];
}

/** A name as the SDK and the REST API have them, perhaps a dotted path. */
export const NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\[\])?(?:\.[A-Za-z_][A-Za-z0-9_]*(?:\[\])?)*$/;

/** Only a name is written so, no word. */
export const IDENTIFIER = /[_.[\]\d]|[a-z][A-Z]/;

/** What reads like a name and is a value. */
export const LITERAL = /^(?:true|false|null|undefined)$/;

/** A name freed from what damaged markup leaves around it: stars, backticks, backslashes, spaces. */
export function cleanName(text: string): string {
  return text.replaceAll(/[`*\\\s]/g, "");
}

/** `IMP.request_pay` is what is called, and no member of anything that is sent. */
export function isCallable(name: string): boolean {
  return /^[A-Z]\w*\./.test(name);
}

/** The mark of what is required. */
export function isStar(text: string): boolean {
  const letters = text.replaceAll(/[`\s\\]/g, "");
  // Two are emphasis that lost its letters.
  return /^\*+$/.test(letters) && letters.length % 2 === 1;
}
