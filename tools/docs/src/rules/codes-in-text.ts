// Codes in the text of a cell or a sentence: on lines of their own, each with what it stands for, or in a row that is offered.
import type { Code } from "../facts.ts";
import type { Run } from "../page.ts";
import { readType } from "../types.ts";

const QUOTE = "[\"'`“”‘’]";
const TOKEN = `${QUOTE}?([A-Za-z0-9_][A-Za-z0-9_.+-]*|-)${QUOTE}?`;
const LISTED = new RegExp(`^([-*•·]\\s*)?${TOKEN}\\s*(?:(?:[:：=]|[-–—→]+(?=\\s))\\s*(.+)|\\((.+)\\)\\s*\\S{0,3})$`);
const BARE = new RegExp(`^[-*•·]?\\s*${TOKEN}$`);
const LABELLED = new RegExp(`${TOKEN}\\s*(?:\\(([^()]+)\\)|[:：=]\\s*([^:：]+))$`);
const OFFER =
  /\bone of\b|\beither\b|(?:available|allowed|possible|accepted|supported|valid) (?:values?|codes?)|\benum\b|중\s*(?:하나|택|선택)|가운데|(?:가능한?|허용|허용되는|사용할 수 있는)\s*값|택\s*1/i;
/** Words before a colon that are no codes, and formats of dates. */
const NO_CODE =
  /^(?:pc|mobile|ios|android|web|app|ie|chrome|safari|note|tip|ex|e\.g\.?|i\.e\.?|example|default|https?|url|null|undefined|etc|or|and|[YyMmDdHhSs.-]{4,})$/i;

/** A mark around code is what tells a code from a word. */
export function codedText(runs: readonly Run[]): string {
  return runs.map((run) => (run.code && !/[`\n]/.test(run.text) ? `\`${run.text.trim()}\`` : run.text)).join("");
}

/** @param isList whether the text is there to list them, so that a row of words needs no offer */
export function readCodesIn(text: string, isList = false): readonly Code[] | null {
  const codes = findCodes(text, isList);
  // A boolean that is not called one.
  return codes?.every(({ code, label }) => label === null && /^(?:true|false)$/.test(code)) ? null : codes;
}

function findCodes(text: string, isList: boolean): readonly Code[] | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const listed = lines.flatMap((line) => readListed(line) ?? []);
  // A sentence before the list, or behind it, is no code.
  if (listed.length >= 2 && listed.length * 2 >= lines.length) return unique(listed);
  for (const line of lines) {
    const row = readRow(line, isList);
    if (row !== undefined) return unique(row);
  }
  return null;
}

export function readListed(line: string): Code | undefined {
  const [, bullet, code, after, within] = LISTED.exec(line) ?? [];
  const label = after ?? within;
  if (code !== undefined && label !== undefined) return isCode(code) ? { code, label: clean(label) } : undefined;
  const [, alone] = BARE.exec(line) ?? [];
  const isMarked = bullet !== undefined || /^(?:[-*•·]|["'`“‘])/.test(line);
  return alone !== undefined && isMarked && isCode(alone) ? { code: alone, label: null } : undefined;
}

/** Codes one behind the other, with nothing but separators between them. */
function readRow(line: string, isList: boolean): Code[] | undefined {
  for (const part of [line, ...bracketsIn(line)]) {
    const pieces = split(part);
    if (pieces.length < 2) continue;
    const labelled = chain(pieces, (piece, at) => readLabelled(piece, at === 0));
    if (labelled !== undefined) return labelled;
    const isOffer = isList || OFFER.test(line);
    const bare = chain(pieces, (piece, at, last) =>
      readBare(piece, { isFirst: at === 0, isLast: at === last, isOffer }),
    );
    const isSure = isOffer || pieces.every((piece) => /^["'`“‘]|^[A-Z]$/.test(piece)) || /^[^,]*$/.test(part);
    if (bare !== undefined && isSure && (isOffer || bare.every(({ code }) => !/^[\d.]+$/.test(code)))) return bare;
  }
  return undefined;
}

/** @returns undefined where fewer than two, or not all of the pieces, are codes. */
function chain(
  pieces: readonly string[],
  read: (piece: string, at: number, last: number) => Code | undefined,
): Code[] | undefined {
  const codes = pieces.map((piece, at) => read(piece, at, pieces.length - 1));
  return codes.every((code) => code !== undefined) ? (codes as Code[]) : undefined;
}

/** The first one may have a sentence before it. */
function readLabelled(piece: string, isFirst: boolean): Code | undefined {
  const match = LABELLED.exec(piece.replace(/\)\S{0,3}\.?$/, ")"));
  const [, code, within, after] = match ?? [];
  if (match === null || code === undefined || !isCode(code)) return undefined;
  const before = piece.slice(0, match.index);
  if (isFirst ? !/(?:^|[\s:：.([-])$/.test(before) : before.trim() !== "") return undefined;
  return { code, label: clean(within ?? after ?? "") };
}

function readBare(
  piece: string,
  { isFirst, isLast, isOffer }: { isFirst: boolean; isLast: boolean; isOffer: boolean },
): Code | undefined {
  const whole = new RegExp(`^${TOKEN}$`).exec(piece)?.[1];
  if (whole !== undefined) return isWord(whole) ? undefined : { code: whole, label: null };
  // Behind a full stop or a colon a row of words begins afresh.
  const first = isFirst ? new RegExp(`${isOffer ? "[\\s:：]" : "[.:：]\\s*"}${TOKEN}$`).exec(piece)?.[1] : undefined;
  const last =
    isLast && isOffer ? new RegExp(`^${TOKEN}(?:\\s*(?:중|가운데|택|값)|[\\s.)])`).exec(piece)?.[1] : undefined;
  const code = first ?? last;
  return code === undefined || isWord(code) ? undefined : { code, label: null };
}

function bracketsIn(line: string): string[] {
  return [...line.matchAll(/[([]([^()[\]]+)[)\]]/g)].map(([, inside = ""]) => inside);
}

/** At separators outside of brackets. */
function split(text: string): string[] {
  const pieces: string[] = [""];
  let depth = 0;
  for (const part of text.split(/([()]|,|\||\/|\s또는\s|\s혹은\s|\sor\s)/)) {
    if (part === "(") depth += 1;
    if (part === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && /^(?:,|\||\/|\s또는\s|\s혹은\s|\sor\s)$/.test(part)) pieces.push("");
    else pieces[pieces.length - 1] += part;
  }
  return pieces
    .map((piece) => piece.replaceAll(/^\s*(?:또는|혹은|or|and)\s|[\s]+$/g, "").trim())
    .filter((piece) => piece !== "");
}

function isCode(code: string): boolean {
  return !NO_CODE.test(code);
}

/** A word that stands for a kind of value, and is none itself. */
function isWord(word: string): boolean {
  return !isCode(word) || readType(word) !== undefined;
}

function clean(label: string): string | null {
  const text = label
    .replaceAll("`", "")
    .replace(/[\s,]+$/, "")
    .trim();
  return text === "" ? null : text;
}

function unique(codes: readonly Code[]): Code[] {
  return [...new Map(codes.toReversed().map((one) => [one.code, one])).values()].reverse();
}
