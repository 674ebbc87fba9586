// A table of rows: the first is its header, unless it is empty or the second says the same.
import { type Run, type Table, textOf } from "../page.ts";

type Row = readonly (readonly Run[])[];

export function toTable(line: number, rows: readonly Row[]): Table {
  const [first = [], second] = rows;
  const isHidden =
    second !== undefined && (first.every((cell) => textOf(cell) === "") || textsOf(first) === textsOf(second));
  const [header = [], ...rest] = isHidden ? rows.slice(1) : rows;
  return { type: "table", line, header, rows: rest };
}

function textsOf(row: Row): string {
  return JSON.stringify(row.map(textOf));
}
