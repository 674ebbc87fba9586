// A parameter whose name, star and type are a paragraph of their own: `pg` * string.
import { type Run, textOf } from "../page.ts";
import { readType } from "../types.ts";
import { cleanName, type Draft, isStar, NAME } from "./draft.ts";

type Heading = Pick<Draft, "name" | "type" | "required" | "deprecated">;

const DEPRECATED = /\(?\s*(?:deprecated|사용\s*중단|지원\s*종료)\s*\)?/i;

/** @returns undefined where the paragraph says anything beside name, star and type. */
export function readParameterParagraph(runs: readonly Run[]): Heading | undefined {
  const pieces = runs.filter(({ text }) => cleanName(text) !== "" || isStar(text));
  const [first, ...rest] = pieces;
  if (first === undefined || !(first.strong || first.code)) return undefined;
  const name = cleanName(first.text);
  if (!NAME.test(name)) return undefined;
  const stars = rest.filter(({ text }) => isStar(text));
  const words = rest.filter(({ text }) => !isStar(text) && !isRubble(text));
  const note = words.filter(({ text }) => DEPRECATED.test(text));
  const typeRuns = words.filter((run) => !note.includes(run));
  // Without a mark or code the words are a sentence about the name.
  if (typeRuns.length === 0 || !typeRuns.every(({ marked, code, strong }) => marked || code || strong))
    return undefined;
  const type = readType(textOf(typeRuns));
  if (type === undefined) return undefined;
  return { name, type, required: stars.length > 0 ? true : undefined, deprecated: first.deleted || note.length > 0 };
}

/** Whether a paragraph that is no parameter looks as if it were meant as one. */
export function looksLikeParameter(runs: readonly Run[]): boolean {
  const [first] = runs.filter(({ text }) => cleanName(text) !== "");
  if (first === undefined || !(first.strong || first.code) || !NAME.test(cleanName(first.text))) return false;
  return runs.some((run) => run !== first && run.marked && readType(run.text) !== undefined);
}

/** Emphasis that lost its letters. */
function isRubble(text: string): boolean {
  return /^[*\s`\\]*$/.test(text);
}
