// Finds GitBook's `{% … %}` tags, `<details>` and HTML tables in the lines of a page: no kept parser knows the first, and Markdown would swallow what stands inside the others.

export type Token =
  | { readonly type: "text"; readonly line: number; readonly text: string }
  | { readonly type: "table"; readonly line: number; readonly margin: string; readonly html: string }
  | {
      readonly type: "open";
      readonly line: number;
      readonly margin: string;
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly type: "close"; readonly line: number; readonly name: string };

const FENCE = /^[\s>]*(?:(?:[*+-]|\d+[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/;
const TAG =
  /\{%-?\s*(end)?([a-z][\w-]*)((?:(?!\{%|%\}).)*)%\}|<(\/?)details\b[^<>]*>|<summary\b[^<>]*>((?:(?!<\/?summary\b).)*)<\/summary>|<(table)\b/gi;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|([^\s"']+))/g;
const TABLE_END = /<\/table\s*>/i;

export function findTags(text: string): Token[] {
  const lines = text.split(/\r?\n/);
  const tokens: Token[] = [];
  const open: string[] = [];
  let fence: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const content = lines[index] ?? "";
    const line = index + 1;
    const mark = FENCE.exec(content)?.[1];
    // Code that nobody closed ends where the tag around it does.
    if (fence !== undefined && !closes(content, open)) {
      if (mark?.startsWith(fence) && content.trim() === mark) fence = undefined;
      tokens.push({ type: "text", line, text: content });
      continue;
    }
    fence = mark;
    if (mark !== undefined) {
      tokens.push({ type: "text", line, text: content });
      continue;
    }
    const [inLine, rest] = tokensOf(content, line);
    for (const token of inLine) if (token.type === "open") open.push(token.name);
    tokens.push(...inLine);
    if (rest === undefined) continue;
    const end = endOfTable(lines, index, rest);
    const html = end === undefined ? undefined : [rest, ...lines.slice(index + 1, end + 1)].join("\n");
    if (html === undefined || end === undefined) tokens.push({ type: "text", line, text: rest });
    else {
      tokens.push({ type: "table", line, margin: marginOf(content), html });
      index = end;
    }
  }
  return tokens;
}

/** @returns with what stands from a table on that the line begins */
function tokensOf(content: string, line: number): [Token[], rest?: string] {
  const tokens: Token[] = [];
  const margin = marginOf(content);
  let from = 0;
  const push = (text: string) => {
    if (from === 0 || text.trim() !== "") tokens.push({ type: "text", line, text });
  };
  for (const match of content.matchAll(TAG)) {
    const before = content.slice(0, match.index);
    const isCode = (before.match(/`/g) ?? []).length % 2 === 1;
    if (isCode) continue;
    if (before.slice(from).trim() !== "") push(before.slice(from));
    const [whole, end, name, attributes = "", slash, summary] = match;
    if (match[6] !== undefined) return [tokens, content.slice(match.index)];
    from = match.index + whole.length;
    if (summary !== undefined) tokens.push({ type: "open", line, margin, name: "summary", attributes: { summary } });
    else if (name === undefined)
      tokens.push(
        slash === "/"
          ? { type: "close", line, name: "details" }
          : { type: "open", line, margin, name: "details", attributes: {} },
      );
    else if (end !== undefined) tokens.push({ type: "close", line, name });
    else tokens.push({ type: "open", line, margin, name, attributes: readAttributes(attributes) });
  }
  push(content.slice(from));
  return [tokens];
}

function closes(content: string, open: readonly string[]): boolean {
  const name = /^\s*\{%-?\s*end([a-z][\w-]*)\s*-?%\}/.exec(content)?.[1];
  return name !== undefined && open.includes(name);
}

function endOfTable(lines: readonly string[], index: number, first: string): number | undefined {
  if (TABLE_END.test(first)) return index;
  for (let at = index + 1; at < lines.length; at += 1) {
    const content = lines[at] ?? "";
    if (TABLE_END.test(content)) return at;
    // What a tag closes was never part of the table.
    if (/^\s*\{%|<table\b/i.test(content)) return undefined;
  }
  return undefined;
}

/** How far a line stands from the edge: the blanks of a list's item, the arrows of a quotation. */
function marginOf(content: string): string {
  return /^[\s>]*/.exec(content)?.[0] ?? "";
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [
      name,
      (double ?? single ?? bare ?? "").replaceAll(/\\(.)/g, "$1"),
    ]),
  );
}
