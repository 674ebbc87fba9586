// Reads how a page writes a type, in either language, as JSON types.

const WORDS: Readonly<Record<string, string>> = {
  string: "string",
  str: "string",
  text: "string",
  url: "string",
  char: "string",
  varchar: "string",
  문자: "string",
  문자형: "string",
  문자열: "string",
  integer: "integer",
  int: "integer",
  int32: "integer",
  int64: "integer",
  long: "integer",
  정수: "integer",
  정수형: "integer",
  number: "number",
  float: "number",
  double: "number",
  decimal: "number",
  숫자: "number",
  숫자형: "number",
  boolean: "boolean",
  bool: "boolean",
  불리언: "boolean",
  불린: "boolean",
  논리값: "boolean",
  object: "object",
  json: "object",
  map: "object",
  hash: "object",
  객체: "object",
  array: "array",
  list: "array",
  배열: "array",
  null: "null",
  enum: "string",
};

const SEPARATOR = /^\s*(?:\||,|\/|\bor\b|또는|혹은)\s*/i;
const OPENING = "<{[(";
const CLOSING = ">}])";

/** @returns undefined where the text is no type. */
export function readType(text: string): string | readonly string[] | undefined {
  const clean = cleanType(text);
  if (clean === "") return undefined;
  const types = alternatives(clean)
    .filter((one, _, all) => one !== "undefined" || all.length === 1)
    .map(readOne);
  if (types.some((type) => type === undefined)) return undefined;
  // `escrow: true` sets a value; only beside another is it a type.
  if (types.length === 1 && TRUTH.test(clean)) return undefined;
  const known = [...new Set(types as string[])];
  return known.length === 1 ? known[0] : known;
}

/** The strings that a type names one by one: "a" | "b". */
export function readLiterals(text: string): readonly string[] | undefined {
  const literals = alternatives(cleanType(text)).map((one) => QUOTED.exec(one)?.[2]);
  return literals.every((literal) => literal !== undefined) ? (literals as string[]) : undefined;
}

/** What stands inside the braces of a type that is an object, or a list of objects. */
export function readInside(text: string): readonly string[] | undefined {
  const [, inside] = /^\{(.*)\}\s*(?:\[\s*\])?$/s.exec(cleanType(text)) ?? [];
  if (inside === undefined) return undefined;
  return splitAt(inside, /^\s*[,;]\s*/).filter((member) => member !== "");
}

function cleanType(text: string): string {
  return text
    .replaceAll(/[`*\\]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/;$/, "")
    .replace(/^\(+/, "")
    .replace(/(\w|[가-힣])\s*\((?:\s*(?:최대|max\.?)?\s*\d+[^()]*|(?!필수|선택|사용|지원)[가-힣]+)\)$/, "$1")
    .replace(/^([^(]*?)\)+$/, "$1")
    .trim();
}

function alternatives(text: string): string[] {
  return splitAt(text, SEPARATOR);
}

/** Splits where the separator stands in no bracket. */
function splitAt(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let [depth, part] = [0, ""];
  for (let at = 0; at < text.length; ) {
    const letter = text[at] ?? "";
    const [found] = depth === 0 ? (separator.exec(text.slice(at, at + 20)) ?? []) : [];
    // A word separates only between words.
    if (found !== undefined && !(/^[a-z]/i.test(found) && /\w$/.test(part))) {
      parts.push(part.trim());
      part = "";
      at += found.length;
      continue;
    }
    if (OPENING.includes(letter)) depth += 1;
    if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
    part += letter;
    at += 1;
  }
  return [...parts, part.trim()];
}

const TRUTH = /^(?:true|false)$/i;
const QUOTED = /^(["'“‘])(.*)["'”’]$/;

function readOne(text: string): string | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^(?:one|any)\s?of\s+/, "");
  const items =
    /^(.+?)\s*\[\s*\]$/s.exec(word)?.[1] ??
    /^(?:array|list)\s*<\s*(.+?)\s*>$/s.exec(word)?.[1] ??
    /^(?:array|list)\s*[([]\s*(.+?)\s*[)\]]?$/s.exec(word)?.[1] ??
    /^(?:array|list) of (.+?)s?$/.exec(word)?.[1] ??
    /^(.+?)(?:의)?\s*(?:배열|array)$/.exec(word)?.[1];
  if (items !== undefined) {
    const item = readOne(items);
    return item === undefined ? undefined : `array<${item}>`;
  }
  if (/^\{.*\}$/s.test(word) || /^(?:record|map)\s*<.*>$/.test(word)) return "object";
  if (QUOTED.test(word)) return "string";
  if (TRUTH.test(word)) return "boolean";
  const [, outer, inner] = /^([a-z]+)\s*\(\s*([\w-]+)\s*\)?$/.exec(word) ?? [];
  if (outer !== undefined) return wordOf(outer) === "number" && wordOf(inner) === "integer" ? "integer" : wordOf(outer);
  return wordOf(word);
}

function wordOf(word = ""): string | undefined {
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
