// What is left of a page's prose: one hash a section, by which a change can be told; never its words.
import { createHash } from "node:crypto";
import type { ParameterFact } from "./facts.ts";
import { type Block, textOf } from "./page.ts";
import { readType } from "./types.ts";

export interface ProseMark {
  readonly writing: Writing;
  readonly hash: string;
}

export type Writing = "hangul" | "other";

export interface Prose {
  /** What most of the page is written in. */
  readonly writing: Writing;
  /** Of all words of the page: where it stays, no more than their places changed. */
  readonly whole: string;
  readonly sections: Readonly<Record<string, ProseMark>>;
}

export const NO_PROSE: Prose = { writing: "other", whole: "", sections: {} };

/** The words of a block in its order, without titles, headers and code. @param except blocks that are asked about on their own */
export function wordsOf(block: Block, except: ReadonlySet<Block>): string[] {
  if (except.has(block)) return [];
  switch (block.type) {
    case "paragraph":
      return words(textOf(block.runs));
    case "list":
      return block.items.flat().flatMap((child) => wordsOf(child, except));
    case "table":
      return block.rows.flat().flatMap((cell) => words(textOf(cell)));
    case "section":
    case "details":
    case "group":
    case "unknown":
      return block.children.flatMap((child) => wordsOf(child, except));
    case "heading":
    case "code":
    case "media":
      return [];
    default:
      throw new Error(`unforeseen block: ${JSON.stringify(block satisfies never)}`);
  }
}

export function readProse(
  wordsBySection: ReadonlyMap<string, readonly string[]>,
  facts: readonly ParameterFact[],
): Prose {
  const factsBySection = new Map<string, ParameterFact[]>();
  for (const fact of facts) {
    const known = factsBySection.get(fact.section);
    if (known === undefined) factsBySection.set(fact.section, [fact]);
    else known.push(fact);
  }
  const sections = [...wordsBySection].flatMap(([section, all]) => {
    const own = withoutFacts(all, factsBySection.get(section) ?? []);
    return own.length === 0 ? [] : [[section, { writing: writingOf(own.join("")), hash: hashOf(own) }] as const];
  });
  const everything = [...wordsBySection.values()].flat();
  return { writing: writingOf(everything.join("")), whole: hashOf(everything), sections: Object.fromEntries(sections) };
}

/** Names, codes and labels are compared as facts, and what is a mark in one layout is a word in another. */
function withoutFacts(all: readonly string[], facts: readonly ParameterFact[]): string[] {
  const codes = facts.flatMap((fact) => fact.enum ?? []);
  const notation = new Set([...facts.map(({ path }) => path), ...codes.map(({ code }) => code)].flatMap(words));
  const labels = new Map<string, number>();
  for (const word of codes.flatMap(({ label }) => words(label ?? ""))) labels.set(word, (labels.get(word) ?? 0) + 1);
  return all.filter((word) => {
    if (isNotation(word) || notation.has(word)) return false;
    const left = labels.get(word) ?? 0;
    labels.set(word, left - 1);
    return left <= 0;
  });
}

/** Where Korean is written, names and code still are not. */
const MOSTLY_HANGUL = 0.1;

export function writingOf(text: string): Writing {
  const letters = text.match(/\p{L}/gu) ?? [];
  const hangul = letters.filter((letter) => /\p{Script=Hangul}/u.test(letter)).length;
  return hangul > 0 && hangul >= letters.length * MOSTLY_HANGUL ? "hangul" : "other";
}

/** What is a mark in one layout is a word in another. */
const MARKS = /^(?:o|x|y|n|v|yes|no|required|optional|mandatory|deprecated|필수|선택|예|아니오)$/;

function isNotation(word: string): boolean {
  return MARKS.test(word) || readType(word) !== undefined;
}

/** Letters and digits only: case, punctuation and markup say nothing. */
export function words(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

/** In no order, since that of the page says nothing. */
function hashOf(all: readonly string[]): string {
  return createHash("sha256")
    .update([...all].sort().join(" "))
    .digest("hex")
    .slice(0, 16);
}
