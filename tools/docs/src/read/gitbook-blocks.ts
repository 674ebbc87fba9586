// The tree of a GitBook page's tags. The text of each is Markdown, in which a comment stands for every tag inside it, so that a hint in the midst of a list does not tear the list apart.
import { findTags, type Token } from "./gitbook-tags.ts";

export interface Tag {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text, from its own line on: one line of the page is one line here. */
  readonly text: string;
  readonly children: readonly (Tag | Table)[];
}

export interface Table {
  readonly name: "table";
  readonly line: number;
  readonly html: string;
}

type Opening = Extract<Token, { type: "open" }>;

interface Open {
  readonly tag: Opening;
  readonly content: (Token | Open)[];
}

/** What may stand alone, with no end: it holds a caption, or nothing. */
const ALONE = new Set([
  "summary",
  "embed",
  "file",
  "include",
  "page-ref",
  "content-ref",
  "openapi",
  "openapi-operation",
]);
/** A page with tags deeper than this is no page. */
const DEEPEST = 50;
const PLACE = /<!--\uE000(\d+)-->/;

export function readTags(text: string): Tag {
  const root = open({ type: "open", line: 1, margin: "", name: "", attributes: {} });
  const stack = [root];
  const top = () => stack.at(-1) ?? root;
  const close = (isMeant: boolean) => {
    const closed = stack.pop();
    if (isMeant || closed === undefined || !ALONE.has(closed.tag.name)) return;
    // What followed was never inside.
    top().content.push(...closed.content.splice(0));
  };
  for (const token of findTags(text.replaceAll("\uE000", ""))) {
    if (token.type === "open" && stack.length < DEEPEST) {
      const next = open(token);
      top().content.push(next);
      if (token.name !== "summary") stack.push(next);
    } else if (token.type === "close") {
      const depth = stack.findLastIndex(({ tag }) => tag.name === token.name);
      // A stray end closes nothing.
      while (depth > 0 && stack.length > depth) close(stack.length === depth + 1);
    } else if (token.type !== "open") top().content.push(token);
  }
  while (stack.length > 1) close(false);
  return build(root);
}

/** Pieces of Markdown's HTML: which child stands where, and what else there is. */
export function splitAtPlaces(html: string): (number | string)[] {
  return html.split(PLACE).flatMap((piece, index): (number | string)[] => {
    if (index % 2 === 1) return [Number(piece)];
    return piece.trim() === "" ? [] : [piece];
  });
}

function open(tag: Opening): Open {
  return { tag, content: [] };
}

function build({ tag, content }: Open): Tag {
  const { name, line, attributes } = tag;
  const lines: string[] = [];
  const children: (Tag | Table)[] = [];
  const put = (text: string, at: number) => {
    while (lines.length < at - line) lines.push("");
    lines.push(text);
  };
  const putChild = (child: Tag | Table, margin: string) => {
    put(`${margin}<!--\uE000${children.length}-->`, child.line);
    children.push(child);
  };
  for (const one of content) {
    if ("tag" in one) putChild(build(one), one.tag.margin);
    else if (one.type === "text") put(one.text, one.line);
    else if (one.type === "table") putChild({ name: "table", line: one.line, html: one.html }, one.margin);
  }
  return { name, line, attributes, text: dedent(lines), children };
}

/** Text inside a list's hint is indented with it; left so, Markdown would take it for code. */
function dedent(lines: readonly string[]): string {
  const margins = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const margin = margins.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(margin, /^ */.exec(line)?.[0].length ?? 0))).join("\n");
}
