// Codes that a sentence or the end of a line offers: `a` (one), `b` (two); one of `a`, `b`.
import type { Code } from "../facts.ts";
import { type Run, textOf } from "../page.ts";

/** No format (YYYY-MM-DD), no list, no sentence. */
export const PLAIN_CODE = /^(?!Y{2,4}[-./]?M{2})[\w.+-]+$|^\*$/;
const ONE_OF = /\bone of\b|중\s*(?:하나|택)|가운데|\beither\b/i;
const OFFER_BETWEEN = /^[\s:：\-–—]*(?:[(（]([^()（）]*)[)）])?\s*(?:[,/·|.)）]|or|and|또는|및)?\s*$/i;

/** Codes that are all of a text, or in a sentence that offers them: `a` (one), `b` (two); one of `a`, `b`. */
export function readOffer(runs: readonly Run[]): Code[] | undefined {
  const codes: Code[] = [];
  let areAll = true;
  for (const { text, code } of runs) {
    const last = codes.at(-1);
    if (code && PLAIN_CODE.test(text.trim())) codes.push({ code: text.trim(), label: null });
    else {
      const [whole, label] = OFFER_BETWEEN.exec(text) ?? [];
      areAll &&= whole !== undefined && (label === undefined || last !== undefined);
      if (label !== undefined && last !== undefined) codes.splice(-1, 1, { ...last, label });
    }
  }
  // Names of parameters may be offered, too.
  if (codes.length < 2 || codes.some(({ code }) => /[a-z]_[a-z]/.test(code))) return undefined;
  if (areAll) return distinct(codes);
  return ONE_OF.test(textOf(runs)) ? distinct(codes.map(({ code }) => ({ code, label: null }))) : undefined;
}

/** A text that ends with its codes: what it is for: `a`, `b`. */
export function readTrailingOffer(runs: readonly Run[]): Code[] | undefined {
  const at = runs.findIndex(({ code }) => code);
  const before = runs[at - 1];
  const opens = before === undefined || /(?:[:：\-–—=(（]|^\s*)\s*$/.test(before.text);
  return at < 0 || !opens ? undefined : readOffer(runs.slice(at));
}

export function distinct(codes: readonly Code[]): Code[] {
  return codes.filter(({ code }, index) => codes.findIndex((one) => one.code === code) === index);
}
