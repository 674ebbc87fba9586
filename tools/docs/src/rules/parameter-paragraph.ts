// A parameter whose name, star and type are a line of their own: `pg` * string.
import { type Run, textOf } from "../page.ts";
import { readType } from "../types.ts";
import { cleanName, type Draft, IDENTIFIER, isStar, LITERAL, NAME } from "./draft.ts";
import { isNote, readTypeNote } from "./type-note.ts";

/** What may stand between a name and its type. */
const LEADING = /^[:：\-–—]\s*/;

export interface ParameterLine extends Pick<Draft, "name" | "type" | "required" | "deprecated"> {
  /** What the line goes on to say. */
  readonly text: readonly Run[];
}

/** @returns undefined where the line says anything but name, star and type, or where nothing tells a type from a sentence. */
export function readParameterParagraph(runs: readonly Run[]): ParameterLine | undefined {
  const pieces = joinNames(runs.filter(({ text }) => cleanName(text) !== "" || isStar(text)));
  const [first, ...rest] = pieces;
  if (first === undefined) return undefined;
  // The star may stand before the name.
  const [second, ...others] = rest;
  if (isStar(first.text) && second !== undefined) return readEmphasised(second, [first, ...others]);
  return readEmphasised(first, rest);
}

function readEmphasised(first: Run, rest: readonly Run[]): ParameterLine | undefined {
  return first.strong || first.code ? readLine(first, rest) : undefined;
}

/** In a heading the name needs no emphasis, if all of it is name and type. */
export function readParameterHeading(runs: readonly Run[]): ParameterLine | undefined {
  const found = readParameterParagraph(runs);
  if (found !== undefined) return found;
  const [, name = "", rest = ""] = /^([a-z]\w*(?:[_.]\w+)*)\s+(.+)$/.exec(textOf(runs)) ?? [];
  const note = NAME.test(name) ? readTypeNote(rest) : undefined;
  const isName = IDENTIFIER.test(name) || note?.required !== undefined;
  return note?.type == null || !isName ? undefined : { name, ...note, text: [] };
}

function readLine(first: Run, rest: readonly Run[]): ParameterLine | undefined {
  const { name, star, note: nameNote } = readName(first.text);
  if (!NAME.test(name) || LITERAL.test(name)) return undefined;
  const words = rest.filter(({ text }) => !isRubble(text));
  // The longest beginning that is star, type and notes.
  for (let length = words.length; length > 0; length -= 1) {
    const head = words.slice(0, length);
    // A type may be torn in two, and two words may have lost the blank between them.
    const note =
      readTypeNote(textOf(head).replace(LEADING, "")) ?? readTypeNote(textOf(head.map(spaced)).replace(LEADING, ""));
    if (note === undefined) continue;
    const text = words.slice(length);
    const isStarred = star || note.required === true;
    const isStyled = head.every((run) => run.marked || run.code || run.strong || isSeparator(run.text));
    const hasMark = isStarred || head.some(({ marked }) => marked);
    // Without a mark, code or a whole line to itself the words may be a sentence about the name.
    const isSure =
      text.length > 0 ? hasMark && (first.code || isStyled) && note.type !== null : isStyled || isStarred || first.code;
    // **Note** (required) has a heading's capital and no type.
    if (!isSure || (note.type === null && !first.code && /^[A-Z]/.test(name))) return undefined;
    return {
      name,
      type: note.type,
      required: isStarred ? true : (note.required ?? nameNote?.required),
      deprecated: first.deleted || note.deprecated || nameNote?.deprecated === true,
      text,
    };
  }
  if (words.length > 0 || !(star || nameNote !== undefined)) return undefined;
  return {
    name,
    type: null,
    required: star ? true : nameNote?.required,
    deprecated: first.deleted || nameNote?.deprecated === true,
    text: [],
  };
}

/** A star or a note may have slipped into the emphasis around the name. */
export function readName(text: string): { name: string; star: boolean; note: ReturnType<typeof readTypeNote> } {
  const [, bare = text, inBrackets] = /^(.*?)\s*\(([^()]*)\)\s*[:：]?\s*$/.exec(text) ?? [];
  const note = inBrackets === undefined || !isNote(inBrackets) ? undefined : readTypeNote(inBrackets);
  const label = (note === undefined ? text : bare).replace(/[:：]\s*$/, "").trim();
  const stars = /\*+$/.exec(label.replaceAll(/[`\\\s]/g, ""))?.[0].length ?? 0;
  return { name: cleanName(label), star: stars % 2 === 1, note };
}

/** Whether a paragraph that is no parameter looks as if it were meant as one. */
export function looksLikeParameter(runs: readonly Run[]): boolean {
  const [first] = runs.filter(({ text }) => cleanName(text) !== "");
  if (first === undefined || !(first.strong || first.code) || !NAME.test(cleanName(first.text))) return false;
  return runs.some((run) => run !== first && run.marked && readType(run.text) !== undefined);
}

/** A name torn into several emphases is one name. */
export function joinNames(runs: readonly Run[]): readonly Run[] {
  const [first, second, ...rest] = runs;
  if (first === undefined || second === undefined) return runs;
  const [before, after] = [cleanName(first.text), cleanName(second.text)];
  const isTorn = /^[._[]\w*$/.test(after) || (/\w[._]$/.test(before) && /^\w+$/.test(after));
  return isTorn && !isRubble(second.text) ? joinNames([{ ...first, text: before + after }, ...rest]) : runs;
}

function spaced(run: Run): Run {
  return { ...run, text: ` ${run.text} ` };
}

/** Emphasis that lost its letters. */
function isRubble(text: string): boolean {
  return /^[*\s`\\]*$/.test(text) && !isStar(text);
}

function isSeparator(text: string): boolean {
  return (
    /^[\s*:：\-–—,|/()[\]]*(?:or|또는|혹은)?[\s*:：\-–—,|/()[\]]*$/i.test(text) || readTypeNote(text) !== undefined
  );
}
