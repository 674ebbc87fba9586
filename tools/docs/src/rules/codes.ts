// A list of codes: every item is one, with what it stands for before or behind it, or nothing.
import type { Code } from "../facts.ts";
import { type Block, type List, type Run, type Table, textOf } from "../page.ts";
import { readType } from "../types.ts";
import { codedText, readListed } from "./codes-in-text.ts";
import { distinct, PLAIN_CODE } from "./codes-offered.ts";

const TALKS_OF_CODES = /\bcodes?\b|\bvalues?\b|\bmethods?\b|\btypes?\b|\boptions?\b|코드|값|수단|종류|목록|구분/i;

/**
 * @param arePlain whether codes are known to follow, so that even a plain word is one
 * @returns undefined where any item is something else.
 */
export function readCodes({ items }: List, arePlain = false): Code[] | undefined {
  const codes = items.map((item) => readItem(item, arePlain));
  if (codes.every((found) => found !== undefined) && codes.length > 0) return codes.flat();
  const listed = items.map(readListedItem);
  return listed.every((code) => code !== undefined) && listed.length > 1 ? (listed as Code[]) : undefined;
}

/** What a reader opens to see codes may hold several lists, with words between them, or a table. */
export function readCodesInside(blocks: readonly Block[], title: string): Code[] | undefined {
  const found = blocks.flatMap((block): (readonly Code[] | undefined)[] => {
    if (block.type === "list") return [readCodes(block, TALKS_OF_CODES.test(title))];
    if (block.type === "table") return [readCodeTable(block)];
    if (block.type === "section" || block.type === "group" || block.type === "details")
      return [readCodesInside(block.children, title)];
    return [];
  });
  const isMeant = TALKS_OF_CODES.test(title) || blocks.every(({ type }) => type !== "paragraph" && type !== "code");
  const codes = found.filter((one) => one !== undefined).flat();
  return isMeant && codes.length > 0 && !found.includes(undefined) ? distinct(codes) : undefined;
}

/** Without a mark around it a code is known by what stands behind it. */
function readListedItem([paragraph, ...more]: readonly Block[]): Code | undefined {
  if (paragraph?.type !== "paragraph" || more.length > 0) return undefined;
  return readListed(codedText(paragraph.runs).trim());
}

/** No format: YYYY-MM-DD. */
const CODE = /^(?!Y{2,4}[-./]?M{2})[\w가-힣][\w가-힣.+\-/:]*$/;
const PLAIN = /^([A-Za-z0-9][\w.+-]*)\s*(?:[:：=]|\s[-–—])\s*(\S.*)$|^([A-Za-z0-9][\w.+-]*)\s*\(([^()]+)\)$/;
/** What stands between a code and its label. */
const SEPARATED = /^\s*(?:[:：\-–—=→(]|$)/;
/** Plain letters are a code only if nothing else is beside them but what they stand for. */
const PLAIN_LINE = /^([A-Za-z0-9][\w.-]*)\s*(?:[(（]\s*(.+?)\s*[)）]|[:：=]\s*(.+)|\s[-–—]\s+(.+))?$/;
/** Plain letters that are a code wherever the list stands. */
const SURE = /^(?:[a-z][a-z0-9_.-]*|[A-Z0-9_]{2,})$|^[a-z0-9_.-]+\s*[(（][^()（）]*[)）]$/;
const NOTE_FIRST = /^[(（]\s*(.+?)\s*[)）]\s*([A-Za-z0-9][\w.-]*)$/;
const LABEL_FIRST =
  /^([^()（）:：]*[가-힣 ][^()（）:：]*?)\s*(?:[(（]\s*([A-Za-z0-9][\w.-]*)\s*[)）]|[:：]\s*([A-Za-z0-9][\w.-]*))$/;
const BETWEEN = /^\s*(?:[,/·|]|or|and|또는|및)\s*$/i;
/** Behind a code these make a sentence. */
const GOES_ON =
  /^(?:is|are|must|should|can|cannot|will|needs?|if|when|has|have|does|and|or|was|값|로|으로|를|을|은|는|이|가|의|와|과|인|일)(?:\s|$)/i;
const SENTENCE = /(?:다|요|시오|세요)[.!]?$|\.$/;

function readItem(item: readonly Block[], arePlain: boolean): readonly Code[] | undefined {
  const [paragraph, ...more] = item;
  if (paragraph?.type !== "paragraph" || more.some(({ type }) => type === "list" || type === "code")) return undefined;
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== "");
  const one = readCode(runs);
  if (one !== undefined) return [one];
  const text = textOf(runs);
  return readShared(runs) ?? (arePlain || SURE.test(text) ? readPlain(text) : undefined);
}

function readCode(runs: readonly Run[]): Code | undefined {
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

/** `card` (a card), or `card`, `trans` that share what is said of them. */
function readShared(runs: readonly Run[]): Code[] | undefined {
  const codes: string[] = [];
  let rest = runs;
  while (rest[0] !== undefined && isStyled(rest[0])) {
    codes.push(rest[0].text.replace(/[:：]\s*$/, "").trim());
    rest = rest.slice(1);
    if (rest[0] !== undefined && BETWEEN.test(rest[0].text) && rest[1] !== undefined && isStyled(rest[1]))
      rest = rest.slice(1);
    else break;
  }
  if (codes.length === 0) return undefined;
  const text = textOf(rest);
  if (GOES_ON.test(text)) return undefined;
  return codes.map((code) => ({ code, label: cleanLabel(text) }));
}

function isStyled({ text, code, strong }: Run): boolean {
  const word = text.replace(/[:：]\s*$/, "").trim();
  return PLAIN_CODE.test(word) && (code || (strong && /^[a-z0-9_]+$/.test(word)));
}

function readPlain(text: string): Code[] | undefined {
  const [, label, inBrackets, behind] = LABEL_FIRST.exec(text) ?? [];
  const last = inBrackets ?? behind;
  if (label !== undefined && last !== undefined) return [{ code: last, label }];
  const [, note, noted] = NOTE_FIRST.exec(text) ?? [];
  if (note !== undefined && noted !== undefined) return [{ code: noted, label: note }];
  const [, code, ...labels] = PLAIN_LINE.exec(text) ?? [];
  if (code === undefined || !PLAIN_CODE.test(code)) return undefined;
  return [{ code, label: labels.find((one) => one !== undefined) ?? null }];
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
