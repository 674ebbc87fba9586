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
};

const SEPARATORS = /\s*(?:\||,|\/|\bor\b|또는|혹은)\s*/i;

/** @returns undefined where the text is no type. */
export function readType(text: string): string | readonly string[] | undefined {
  const clean = text
    .replaceAll(/[`*\\]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^\(+/, "")
    .replace(/(\w|[가-힣])\s*\(\s*(?:최대\s*|max\s*)?\d+[^()]*\)$/, "$1")
    .replace(/\)+$/, "")
    .trim();
  if (clean === "") return undefined;
  const types = clean.split(SEPARATORS).map(readOne);
  if (types.some((type) => type === undefined)) return undefined;
  const known = [...new Set(types as string[])];
  return known.length === 1 ? known[0] : known;
}

function readOne(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  const items =
    /^(.+?)\s*\[\s*\]$/.exec(word)?.[1] ??
    /^(?:array|list)\s*<\s*(.+?)\s*>$/.exec(word)?.[1] ??
    /^(?:array|list)\s*[([]\s*(.+?)\s*[)\]]?$/.exec(word)?.[1] ??
    /^(?:array|list) of (.+?)s?$/.exec(word)?.[1] ??
    /^(.+?)(?:의)?\s*(?:배열|array)$/.exec(word)?.[1];
  if (items !== undefined) {
    const item = readOne(items);
    return item === undefined ? undefined : `array<${item}>`;
  }
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
