// A table of parameters, in either language: its header says which column holds what.
import { type Run, type Table, textOf } from "../page.ts";
import { readType } from "../types.ts";
import { codedText, readCodesIn } from "./codes-in-text.ts";
import type { Draft } from "./draft.ts";
import { type NameCell, readNameCell } from "./name-cell.ts";
import { readMark, readRemark } from "./requirement.ts";
import { type Column, type Columns, readColumns } from "./table-columns.ts";

const DEPRECATED = /\bdeprecated\b|사용\s*중단|지원\s*종료|더\s*이상\s*사용/i;
/** Types whose values are no codes. */
const WITHOUT_CODES = /^(?:boolean|object|array<object>)$/;

/** @returns undefined where the header names no column of names beside one that says something of them. */
export function readParameterTable(table: Table): { drafts: Draft[]; misread: string[] } | undefined {
  const columns = readColumns(table);
  if (columns === undefined) return undefined;
  const { at, rows } = columns;
  const isTyped = [at.type, at.required, at.optional, at.default].some(({ length }) => length > 0);
  // A table of codes has names, too, beside codes.
  if (!isTyped && (at.codes.length > 0 || [...at.description, ...at.note].length === 0)) return undefined;
  const root: Open = { depth: -1, drafts: [] };
  const stack = [root];
  const misread: string[] = [];
  let read = 0;
  for (const row of rows) {
    const cells = cellsOf(row, columns);
    const name = readNameCell(cells("name")[0] ?? []);
    if (name === undefined) {
      const text = textOf(cells("name")[0] ?? []);
      // A row with nothing but a title divides the table.
      if (text !== "" && row.filter((cell) => textOf(cell) !== "").length > 1) misread.push(text);
      continue;
    }
    read += 1;
    while (stack.length > 1 && (stack.at(-1)?.depth ?? 0) >= name.depth) stack.pop();
    const drafts = name.names.map((one) => readRow(one, name, cells));
    (stack.at(-1) ?? root).drafts.push(...drafts);
    const [only] = drafts;
    if (only !== undefined && drafts.length === 1 && mayHold(only))
      stack.push({ depth: name.depth, drafts: only.members });
  }
  if (read === 0 || read < misread.length) return undefined;
  // Names in capitals, of which nothing but a meaning is said, are codes of errors.
  if (!isTyped && root.drafts.every(({ name }) => /^[A-Z][A-Za-z0-9_]+$/.test(name))) return undefined;
  return { drafts: isMarked(root.drafts) ? root.drafts.map(markedOut) : root.drafts, misread };
}

function isMarked(drafts: readonly Draft[]): boolean {
  return drafts.some(({ required, members }) => required !== undefined || isMarked(members));
}

/** In a table with marks an empty cell says something, of members as well. */
function markedOut(draft: Draft): Draft {
  return { ...draft, required: draft.required ?? false, members: draft.members.map(markedOut) };
}

/** A parameter whose members may yet come. */
interface Open {
  readonly depth: number;
  readonly drafts: Draft[];
}

interface RowDraft extends Draft {
  readonly members: Draft[];
}

type Cells = (column: Column) => readonly (readonly Run[])[];

function cellsOf(row: Table["rows"][number], { at }: Columns): Cells {
  return (column) => at[column].map((index) => row[index] ?? []);
}

function mayHold({ type }: Draft): boolean {
  return type === null || [type].flat().some((one) => /^(?:object|array)/.test(one));
}

function readRow(name: string, { hasStar, deleted, remark }: NameCell, cells: Cells): RowDraft {
  const [typeText, typeRemark] = splitType(cells("type").map(textOf).join(" "));
  const type = readType(typeText) ?? null;
  const prose = [...cells("description"), ...cells("note")];
  const remarks = [remark, typeRemark, ...[...prose, ...cells("default")].map(linesOf)];
  const codes = [
    ...cells("codes").map((cell) => readCodesIn(codedText(cell), true)),
    ...prose.map((cell) => readCodesIn(codedText(cell))),
  ];
  return {
    name,
    type,
    required: hasStar || /\*$/.test(typeText) ? true : readRequired(cells, remarks),
    enum: WITHOUT_CODES.test(`${type}`) ? null : (codes.find((found) => found !== null) ?? null),
    deprecated: deleted || remarks.some((text) => DEPRECATED.test(text)),
    members: [],
  };
}

/** A column of its own decides; otherwise a remark. */
function readRequired(cells: Cells, remarks: readonly string[]): boolean | undefined {
  const marks = cells("required").map((cell) => readMark(textOf(cell)));
  const known = marks.filter((mark) => mark !== undefined);
  if (known.length > 0) return known.length === marks.length && known.every(Boolean);
  const choices = cells("optional").map((cell) => readMark(textOf(cell)));
  const choice = choices.find((mark) => mark !== undefined);
  if (choice !== undefined) return !choice;
  return remarks.map(readRemark).find((remark) => remark !== undefined);
}

/** `string (required)`: what stands beside a type is a remark. */
function splitType(text: string): [type: string, remark: string] {
  const [, type = text, remark = ""] = /^([^(]+?)\s*\(([^()]*)\)$/.exec(text) ?? [];
  return readType(type) === undefined ? [text, ""] : [type, remark];
}

function linesOf(cell: readonly Run[]): string {
  return cell.map(({ text }) => text).join("");
}
