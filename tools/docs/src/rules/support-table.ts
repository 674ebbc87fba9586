// A table of marks: which row supports what its columns are headed by, or whether it is supported at all.
import type { SupportFact } from "../facts.ts";
import { type Table, textOf } from "../page.ts";

const YES = /^(?:o|y|yes|true|supported|지원|가능|○|◯|●|✔️?|✓|✅|☑️?|v)(?:\s*\(.*\))?$/i;
const NO =
  /^(?:x|n|no|false|not supported|unsupported|미\s*지원|불가(?:능)?|지원\s*(?:불가|안\s*[함됨]|하지 않음)|✕|×|❌|❎|✗|✘|✖️?)(?:\s*\(.*\))?$/i;
const SILENT = /^[-–—△▲]?$/;
const SUPPORT = /지원|가능|\bsupport/i;

/** @returns undefined where a cell beside the first holds anything but a mark. */
export function readSupportTable({ header, rows }: Table): Omit<SupportFact, "section">[] | undefined {
  const titles = header.map(textOf);
  const headed = titles.findIndex((title, index) => index > 0 && SUPPORT.test(title));
  const columns = headed > 0 ? [headed] : titles.flatMap((_, index) => (index > 0 ? [index] : []));
  const marks = rows.map((row) => columns.map((index) => textOf(row[index] ?? [])));
  const isMark = (text: string) => YES.test(text) || NO.test(text) || SILENT.test(text);
  if (
    columns.length === 0 ||
    !marks.flat().every(isMark) ||
    !marks.flat().some((text) => YES.test(text) || NO.test(text))
  )
    return undefined;
  return rows.flatMap((row, at) =>
    columns.flatMap((column, index) => {
      const subject = [textOf(row[0] ?? []), headed > 0 ? "" : (titles[column] ?? "")].join(" ").trim();
      return NO.test(marks[at]?.[index] ?? "") && subject !== "" ? [{ status: "not supported" as const, subject }] : [];
    }),
  );
}
