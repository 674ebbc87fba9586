// A list of codes: every item is one, with what it stands for before or behind it, or nothing.
import type { Code } from "../facts.ts";
import { type Block, type List, type Run, type Table, textOf } from "../page.ts";
import { readType } from "../types.ts";
import { codedText, readListed } from "./codes-in-text.ts";

/** @returns undefined where any item is something else. */
export function readCodes({ items }: List): Code[] | undefined {
  const codes = items.map(readCode);
  if (codes.every((code) => code !== undefined) && codes.length > 0) return codes as Code[];
  const listed = items.map(readListedItem);
  return listed.every((code) => code !== undefined) && listed.length > 1 ? (listed as Code[]) : undefined;
}

/** Without a mark around it a code is known by what stands behind it. */
function readListedItem([paragraph, ...more]: readonly Block[]): Code | undefined {
  if (paragraph?.type !== "paragraph" || more.length > 0) return undefined;
  return readListed(codedText(paragraph.runs).trim());
}

const CODE = /^[\w가-힣][\w가-힣.+\-/:]*$/;
const PLAIN = /^([A-Za-z0-9][\w.+-]*)\s*(?:[:：=]|\s[-–—])\s*(\S.*)$|^([A-Za-z0-9][\w.+-]*)\s*\(([^()]+)\)$/;
/** What stands between a code and its label. */
const SEPARATED = /^\s*(?:[:：\-–—=→(]|$)/;
const SENTENCE = /(?:다|요|시오|세요)[.!]?$|\.$/;

function readCode(item: readonly Block[]): Code | undefined {
  const [paragraph, ...more] = item;
  if (paragraph?.type !== "paragraph" || more.some(({ type }) => type === "list" || type === "code")) return undefined;
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== "");
  const [first, ...rest] = runs;
  if (first === undefined) return undefined;
  if (first.code) return codeOf(first.text, textAfter(rest));
  const last = runs.at(-1);
  const before = textOf(runs.slice(0, -1));
  // 신용카드 : `CARD`, 신용카드(`CARD`)
  const closed = last?.text.trim() === ")" ? runs.at(-2) : last;
  const label = closed === last ? before : textOf(runs.slice(0, -2));
  if (
    closed?.code &&
    (closed === last ? /[:：=\-–→]$/ : /\($/).test(label) &&
    !runs.slice(0, -2).some(({ code }) => code)
  )
    return isCode(closed.text) ? { code: unquoted(closed.text), label: cleanLabel(label) } : undefined;
  if (runs.some(({ code }) => code)) return undefined;
  const [, code, meaning, bracketed, inBrackets] = PLAIN.exec(textOf(runs)) ?? [];
  const said = meaning ?? inBrackets;
  if (said === undefined || readType(said) !== undefined || SENTENCE.test(said)) return undefined;
  return { code: code ?? bracketed ?? "", label: cleanLabel(said) };
}

function codeOf(text: string, after: string): Code | undefined {
  if (!isCode(text)) return undefined;
  // `kicc`로 지정합니다: a sentence that begins with a code.
  if (!SEPARATED.test(after) && (/^[가-힣,]/.test(after) || SENTENCE.test(after))) return undefined;
  return { code: unquoted(text), label: cleanLabel(after) };
}

function isCode(text: string): boolean {
  return CODE.test(unquoted(text));
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, "$2");
}

/** A blank before the first word says that it is a word of its own. */
function textAfter(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join("")
    .replaceAll(/\s+/g, " ")
    .trimEnd();
}

function cleanLabel(text: string): string | null {
  const bare = text
    .replace(/^[\s:：\-–—=→]+/, "")
    .replace(/[\s:：\-–—=→(]+$/, "")
    .trim();
  const label = /^\(([^()]*)\)$/.exec(bare)?.[1] ?? bare;
  return label === "" ? null : label.trim();
}

const CODE_COLUMN = /^(?:코드|code|값|values?|.*\s(?:코드|code|값))$/i;

/** A table in which one column has codes, and another says what they stand for. */
export function readCodeTable({ header, rows }: Table): Code[] | undefined {
  const titles = header.map((cell) => textOf(cell));
  const at = titles.findIndex((title) => CODE_COLUMN.test(title));
  if (at < 0 || rows.length === 0) return undefined;
  const labels = titles.findIndex((_, column) => column !== at);
  const codes = rows.map((row) => ({
    code: unquoted(textOf(row[at] ?? [])),
    label: cleanLabel(textOf(row[labels] ?? [])),
  }));
  return codes.every(({ code }) => /^[\w.+-]+$/.test(code)) ? codes : undefined;
}
