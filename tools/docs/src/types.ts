// Reads how a page writes a type, in either language, as JSON types.

const WORDS: Readonly<Record<string, string>> = {
  string: "string",
  str: "string",
  text: "string",
  url: "string",
  문자열: "string",
  integer: "integer",
  int: "integer",
  int32: "integer",
  int64: "integer",
  long: "integer",
  정수: "integer",
  number: "number",
  float: "number",
  double: "number",
  숫자: "number",
  boolean: "boolean",
  bool: "boolean",
  불리언: "boolean",
  논리값: "boolean",
  object: "object",
  json: "object",
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
    /^(?:array|list)\s*[<[]\s*(.+?)\s*[>\]]$/.exec(word)?.[1] ??
    /^array of (.+?)s?$/.exec(word)?.[1];
  if (items !== undefined) {
    const item = readOne(items);
    return item === undefined ? undefined : `array<${item}>`;
  }
  if (/^(?:객체|object)(?:의)?\s*배열$/.test(word)) return "array<object>";
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
