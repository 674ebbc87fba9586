// The rows of a table in HTML: a cell that spans rows or columns stands in each of the rows, and leaves the other columns empty.
import type { Element } from "hast";
import type { Run } from "../page.ts";

type Cells = (readonly Run[])[];

/** @param runsIn reads what a cell holds */
export function readRows(table: Element, runsIn: (cell: Element) => readonly Run[]): Cells[] {
  const spans = new Map<number, { left: number; readonly runs: readonly Run[] }>();
  return rowsIn(table).map((row) => {
    const cells: Cells = [];
    const takeSpans = () => {
      for (let span = spans.get(cells.length); span !== undefined && span.left > 0; span = spans.get(cells.length)) {
        span.left -= 1;
        cells.push(span.runs);
      }
    };
    for (const cell of row.children) {
      if (cell.type !== "element" || (cell.tagName !== "td" && cell.tagName !== "th")) continue;
      takeSpans();
      const runs = runsIn(cell);
      const left = spanOf(cell, "rowSpan") - 1;
      if (left > 0) spans.set(cells.length, { left, runs });
      cells.push(runs, ...Array.from({ length: spanOf(cell, "colSpan") - 1 }, () => []));
    }
    takeSpans();
    return cells;
  });
}

function rowsIn({ children }: Element): Element[] {
  const parts = children.filter((child) => child.type === "element");
  return parts.flatMap((part) =>
    part.tagName === "tr" ? [part] : /^t(?:head|body|foot)$/.test(part.tagName) ? rowsIn(part) : [],
  );
}

function spanOf({ properties }: Element, name: "rowSpan" | "colSpan"): number {
  const span = Number(properties[name]);
  return Number.isInteger(span) && span > 0 && span < 100 ? span : 1;
}
