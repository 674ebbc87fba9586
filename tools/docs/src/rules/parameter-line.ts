// A parameter that is an item of a list: name (type, required) : what it is for.
import type { Run } from "../page.ts";
import { readType } from "../types.ts";
import { codedText, readCodesIn } from "./codes-in-text.ts";
import type { Draft } from "./draft.ts";
import { readNameCell } from "./name-cell.ts";
import type { ParameterLine } from "./parameter-paragraph.ts";
import { readRemark } from "./requirement.ts";

export interface ListedParameter {
  readonly draft: Omit<Draft, "members">;
  readonly text: string;
  /** Whether it says of what type it is, or whether it is required: then it can be nothing but a parameter. */
  readonly isPlain: boolean;
}

/** A name, its type and whether it is required, and nothing else. */
export function readHeadLine(runs: readonly Run[]): ParameterLine | undefined {
  const line = readParameterLine(runs);
  if (line === undefined || line.text !== "" || !line.isPlain) return undefined;
  const { name, type, required, deprecated } = line.draft;
  // **Note** (required) has a heading's capital and no type.
  if (type === null && /^[A-Z]/.test(name)) return undefined;
  return { name, type, required, deprecated, text: [] };
}

const LINE = /^([^\s:：(]+(?:\s*\*)?)\s*((?:\([^()]*\)\s*)*)([:：]|[-–—](?=\s))?\s*([\s\S]*)$/;
const DEPRECATED = /\bdeprecated\b|사용\s*중단|지원\s*종료/i;

/** @returns undefined where the line does not begin with a name that is set off from what follows. */
export function readParameterLine(runs: readonly Run[]): ListedParameter | undefined {
  const text = codedText(runs).trim();
  const [, head = "", brackets = "", separator, rest = ""] = LINE.exec(text) ?? [];
  const first = runs.find((run) => run.text.trim() !== "");
  if (first === undefined || (separator === undefined && brackets === "")) return undefined;
  const cell = readNameCell([{ ...first, text: head }]);
  const [name] = cell?.names ?? [];
  if (cell === undefined || name === undefined || cell.names.length > 1 || cell.depth > 0) return undefined;
  if (!(first.code || first.strong || /^[a-z_]/.test(name))) return undefined;
  const remarks = [brackets, /\(([^()]*)\)\s*\.?$/.exec(rest)?.[1] ?? ""].flatMap((part) => part.split(/[(),]/));
  const type = remarks.map((remark) => readType(remark)).find((found) => found !== undefined) ?? null;
  const mark = [...remarks, rest].map(readRemark).find((found) => found !== undefined);
  return {
    draft: {
      name,
      type,
      required: cell.hasStar ? true : mark,
      enum: type === "boolean" ? null : readCodesIn(rest),
      deprecated: cell.deleted || DEPRECATED.test(text),
    },
    text: rest,
    isPlain: type !== null || cell.hasStar || mark !== undefined,
  };
}
