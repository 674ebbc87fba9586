// The first line of a member in a list, in the many ways that pages write one: `name`: text (type), name (type): text, `name` * - text.
import { type Run, textOf } from "../page.ts";
import { cleanName, type Draft, IDENTIFIER, isCallable, isStar, LITERAL, NAME } from "./draft.ts";
import { joinNames, readName } from "./parameter-paragraph.ts";
import { readRemark } from "./requirement.ts";
import { readTypeNote } from "./type-note.ts";

export interface Head extends Pick<Draft, "name" | "type" | "required" | "deprecated"> {
  /** What the line goes on to say. */
  readonly text: readonly Run[];
}

const PLAIN_NAME = /^\s*([A-Za-z_][\w.[\]]*\s*\*?)\s*(?=[:：(])/;
/** What code is called on in lower case. */
const CALLED = /^(?:window|document|console|axios|req|res)\./;

/**
 * @param arePlain whether members are known to follow, so that even a plain word before a colon is a name
 * @returns undefined where it is no member
 */
export function readHead(runs: readonly Run[], arePlain = false): Head | undefined {
  const pieces = joinNames(runs.filter(({ text }) => text.trim() !== ""));
  const [first, ...others] = pieces;
  if (first === undefined) return undefined;
  if (first.strong || first.code) return readAfter(first, others);
  const [whole, name = ""] = PLAIN_NAME.exec(first.text) ?? [];
  if (whole === undefined) return undefined;
  const found = readAfter({ ...first, text: name }, [{ ...first, text: first.text.slice(whole.length) }, ...others]);
  return found !== undefined && (arePlain || IDENTIFIER.test(found.name) || found.type !== null) ? found : undefined;
}

function readAfter(first: Run, others: readonly Run[]): Head | undefined {
  const { name, star, note: nameNote } = readName(first.text);
  if (!NAME.test(name) || LITERAL.test(name) || isCallable(name) || CALLED.test(name)) return undefined;
  if (isSetting(others)) return undefined;
  const isStarred =
    star ||
    others.some(({ text }, index) => isStar(text) && others.slice(0, index).every((run) => cleanName(run.text) === ""));
  const after = textOf(others).replace(/^[*\s]+/, "");
  const [, before, separator, behind = ""] = /^(.{0,60}?)(\s*[:：]|(?:^|\s+)[-–—](?=\s))\s*(.*)$/.exec(after) ?? [];
  const noteBefore = before === undefined || before === "" ? undefined : readTypeNote(before);
  const isSeparated =
    /[:：]\s*$/.test(first.text) || (separator !== undefined && (before === "" || noteBefore !== undefined));
  const text = separator !== undefined && (before === "" || noteBefore !== undefined) ? behind : after;
  const inBrackets = [...text.matchAll(/\(([^()]*(?:\([^()]*\))?[^()]*)\)*/g)].map(([, inner = ""]) =>
    readTypeNote(inner),
  );
  const styled = others.find((run) => cleanName(run.text).replaceAll(/[:：]/g, "") !== "" && !isStar(run.text));
  const noteStyled =
    styled !== undefined && (styled.marked || styled.code || styled.strong) ? readTypeNote(styled.text) : undefined;
  const notes = [nameNote, noteBefore, noteStyled, ...inBrackets].filter((note) => note !== undefined);
  const type = notes.find((note) => note.type !== null)?.type ?? null;
  // Without a colon only a type tells a member from a sentence.
  if (!isSeparated && !(type !== null && /^\(/.test(after))) return undefined;
  // **Note**: has a heading's capital and no type.
  if (type === null && !first.code && /^[A-Z]/.test(name) && !IDENTIFIER.test(name)) return undefined;
  return {
    name,
    type,
    text: behindOf(others, text),
    required: isStarred ? true : (notes.find((note) => note.required !== undefined)?.required ?? readRemark(text)),
    deprecated: first.deleted || notes.some((note) => note.deprecated),
  };
}

/** `name`: `value`. */
function isSetting(others: readonly Run[]): boolean {
  return others.length > 0 && others.every((run) => run.code || /^[\s:：]*$/.test(run.text));
}

/** The runs that end with the text. */
function behindOf(runs: readonly Run[], text: string): readonly Run[] {
  for (let from = 0; from < runs.length; from += 1) {
    const rest = textOf(runs.slice(from));
    if (rest.length > text.length) continue;
    const first = runs[from - 1];
    const missing = text.slice(0, text.length - rest.length);
    const own = missing === "" || first === undefined ? [] : [{ ...first, text: missing }];
    return [...own, ...runs.slice(from)];
  }
  return text === "" ? [] : [{ ...(runs.at(-1) as Run), text }];
}
