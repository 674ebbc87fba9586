// A table that says by marks what the gateway does and what not.
import type { SupportFact } from "../facts.ts";
import { type Table, textOf } from "../page.ts";

const NO = /^(?:x|✗|✘|✖️?|❌|❎|no|미\s*지원|지원\s*안\s*함|지원하지 않음|불가|불가능|not supported|unsupported)$/i;
const YES = /^(?:o|○|◯|✓|✔️?|✅|yes|지원|가능|supported|-|–|△|)$/i;
const ABOUT_SUPPORT = /지원|가능|\bsupport/i;

/** @returns undefined where the cells beside the first are no marks, or the first names nothing */
export function readSupportTable({ header, rows }: Table): Omit<SupportFact, "section">[] | undefined {
  const [, ...titles] = header.map((cell) => textOf(cell));
  const marks = rows.flatMap((row) => row.slice(1).map((cell) => textOf(cell)));
  if (titles.length === 0 || marks.length === 0 || !marks.every((mark) => NO.test(mark) || YES.test(mark)))
    return undefined;
  return rows.flatMap(([name = [], ...cells]) =>
    cells.flatMap((cell, column) => {
      const title = titles[column] ?? "";
      const subject = [textOf(name), ABOUT_SUPPORT.test(title) ? "" : title].join(" ").trim();
      return NO.test(textOf(cell)) && subject !== "" ? [{ status: "not supported" as const, subject }] : [];
    }),
  );
}
