// The codes that a description only tells of: in a list, in pairs of code and label, or in a sentence that offers them.
import type { Code } from "../facts.ts";
import { readType } from "../types.ts";
import { textLines } from "./plain-text.ts";

const TOKEN = "[A-Za-z0-9][\\w.+-]*";
const WRITTEN = `["'\`]?-?${TOKEN}["'\`]?`;
const BULLET = /^(?:[-*•·+]|\d+[.)])\s+/;
/** A code alone, or with what it stands for. */
const ITEM = new RegExp(`^["'\`]?(-?${TOKEN})["'\`]?(?:\\s*(?:[:：=]|->|→|\\s[-–—]\\s)\\s*(.+)|\\s*\\((.+)\\)\\.?)?$`);
const LABEL = "(?:\\([^()]*\\))?[^,:：;/|=(){}[\\]`]+?(?:\\([^()]*\\))?";
/** Where a label ends: the last one with the sentence, the others where the next code begins. */
const PAIR = new RegExp(
  `["'\`]?(-?${TOKEN})["'\`]?\\s*(?:[:：=]\\s*(${LABEL})(?=\\s*(?:[.,;/|)\\]}]|$|\\s["'\`]?-?\\d+["'\`]?\\s*[:：=]))|\\(([^()]*)\\))`,
  "y",
);
const BETWEEN_PAIRS = /\.?\s*[,/;|]\s*|\s+(?=["'`]?-?\d+["'`]?\s*[:：=])/y;
const BETWEEN = String.raw`\s*(?:,\s*(?:or|and|또는|혹은)\b|,|/|\||\bor\b|\band\b|또는|혹은|및)\s*`;
/** A list is read from its beginning only, or a long one would be read again from each of its codes. */
const BEGINNING = "(?<![\\w.+\"'`-])(?<![\\w.+\"'`)-]\\s*(?:[,/|]|\\bor|\\band|또는|혹은|및)\\s*)";
const LIST = `${BEGINNING}(${WRITTEN}(?:\\([^()]*\\))?(?:${BETWEEN}${WRITTEN}(?:\\([^()]*\\))?)+)`;
const QUOTED_LIST = `((["'\`])-?${TOKEN}\\2(?:${BETWEEN}\\2-?${TOKEN}\\2)+)`;

/** Sentences that offer codes. */
const OFFERS = [
  new RegExp(`${LIST}\\s*(?:의\\s*)?(?:중|가운데)(?:에서|의)?\\s*(?:하나|한\\s*가지|택|선택|1)`),
  new RegExp(`(?:가능한?\\s*값|허용\\s*값|허용되는\\s*값|가능한?\\s*코드)(?:은|는|:|\\s)+\\s*${LIST}`),
  new RegExp(
    `(?:코드|구분|종류|유형|수단|상태|타입|값|\\bstatus|\\btypes?|\\bmethods?|\\bcodes?|\\bvalues?)\\s*[:：]?\\s*\\(${LIST}\\)`,
    "i",
  ),
  new RegExp(`\\b(?:one of|values?(?: are| is)?|options?(?: are)?)\\s*[:：]\\s*${LIST}`, "i"),
  new RegExp(
    `\\b(?:one of|(?<=^|[.:]\\s)either|values? (?:are|is)|can be)\\s*(?:the following\\s*)?[:：(]?\\s*${QUOTED_LIST}`,
    "i",
  ),
  new RegExp(`\\[\\s*${QUOTED_LIST}\\s*\\]`),
];

/** Of the other parameters one is to be sent: these are names, no codes. */
const NAMES = /^\s*(?:의\s*)?(?:중|가운데).*(?:필수|입력|전달|하나는|하나만)|^\s*(?:is|are|must)\b/;
/** What is said of each gateway, not of a code. */
const REMARK = /필수|선택|지원|불가|미사용|\brequired\b|\boptional\b|\bsupported\b/i;

/** @returns null where the description offers no two codes. */
export function proseCodes(description: string): readonly Code[] | null {
  if (!/[,:：=/|(\n<["'`]/.test(description)) return null;
  const lines = textLines(description);
  const found = listed(lines) ?? first(lines, paired) ?? first(lines, offered);
  const codes = [...new Map((found ?? []).map((code) => [code.code, code])).values()];
  const known = codes.filter(({ code }) => code !== "null");
  return codes.length < 2 || known.length === 0 ? null : known;
}

function first(lines: readonly string[], read: (line: string) => Code[] | undefined): Code[] | undefined {
  for (const line of lines) {
    const codes = read(line);
    if (codes !== undefined) return codes;
  }
  return undefined;
}

/** The first stretch of lines that each begin with a code. Without bullets, each must say what its code stands for. */
function listed(lines: readonly string[]): Code[] | undefined {
  const items = lines.map((line) => {
    const text = line.replace(BULLET, "");
    const [, code, afterSign, inBrackets] = ITEM.exec(text) ?? [];
    if (code === undefined) return undefined;
    const label = (afterSign ?? inBrackets)?.trim() ?? null;
    return text === line && label === null ? undefined : { isBullet: text !== line, code: { code, label } };
  });
  for (let start = 0; start < items.length; ) {
    let end = start;
    while (end < items.length && items[end]?.isBullet === items[start]?.isBullet && items[end] !== undefined) end += 1;
    const codes = items.slice(start, end).flatMap((item) => (item ? [item.code] : []));
    // A list that goes on with something else is none of codes.
    const isWhole = !items[start]?.isBullet || !BULLET.test(lines[end] ?? "");
    if (codes.length >= 2 && isWhole && areCodes(codes)) return codes;
    start = Math.max(end, start + 1);
    while (items[start - 1] === undefined && BULLET.test(lines[start - 1] ?? "") && BULLET.test(lines[start] ?? ""))
      start += 1;
  }
  return undefined;
}

/** code: label, code: label, … to the end of a sentence. */
function paired(line: string): Code[] | undefined {
  for (const { index } of line.matchAll(/(?<![\w.+-])["'`]?-?[A-Za-z0-9]/g)) {
    const codes: Code[] = [];
    let end = index;
    for (let at: number = index; ; ) {
      PAIR.lastIndex = at;
      const pair = PAIR.exec(line);
      if (pair === null) break;
      codes.push({ code: pair[1] ?? "", label: (pair[2] ?? pair[3] ?? "").trim() });
      end = PAIR.lastIndex;
      BETWEEN_PAIRS.lastIndex = end;
      if (BETWEEN_PAIRS.exec(line) === null) break;
      at = BETWEEN_PAIRS.lastIndex;
    }
    if (codes.length >= 2 && areCodes(codes) && !NAMES.test(line.slice(end))) return codes;
  }
  return undefined;
}

function offered(line: string): Code[] | undefined {
  for (const offer of OFFERS) {
    const found = offer.exec(line);
    const [, list = ""] = found ?? [];
    if (found === null || NAMES.test(line.slice(found.index + found[0].indexOf(list) + list.length))) continue;
    const codes = list.split(new RegExp(BETWEEN)).map((word): Code => {
      const [, code = "", label] = /^["'`]?([^"'`(]+)["'`]?(?:\((.*)\))?$/.exec(word.trim()) ?? [];
      return { code: code.trim(), label: label ?? null };
    });
    if (codes.every(({ code }) => code !== "")) return codes;
  }
  return undefined;
}

/** No times, no types of members, no remarks on gateways. */
function areCodes(codes: readonly Code[]): boolean {
  const labels = codes.flatMap(({ label }) => (label === null ? [] : [label]));
  if (labels.some((label) => !/^["'`(\s]*[\p{L}]/u.test(label) && !/\p{L}/u.test(label.slice(0, 4)))) return false;
  if (labels.length > 0 && labels.every((label) => readType(label) !== undefined)) return false;
  return !labels.some((label) => REMARK.test(label));
}
