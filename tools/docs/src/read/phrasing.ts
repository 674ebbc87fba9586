// Flattens the text of one block into runs: whichever way emphasis, marks and code are nested, only what each letter wears counts.
import type { PhrasingContent } from "mdast";
import type { Run } from "../page.ts";

export type Style = Omit<Run, "text">;

const PLAIN: Style = { code: false, strong: false, deleted: false, marked: false };
/** What HTML's elements do to the letters inside. */
export const STYLES: Readonly<Record<string, Partial<Style>>> = {
  code: { code: true },
  kbd: { code: true },
  tt: { code: true },
  strong: { strong: true },
  b: { strong: true },
  del: { deleted: true },
  s: { deleted: true },
  strike: { deleted: true },
  mark: { marked: true },
};
const TAG = /^<(\/?)([a-z][a-z0-9]*)\b[^>]*>$/i;
/** `array<string>` is no HTML, whatever a parser thinks of it. */
const ARRANGING = /^(?:<!--|<\/?(?:a|abbr|big|center|em|font|i|img|ins|small|span|sub|sup|u|div|details|summary)\b)/i;
const LINE_BREAK = /^<(?:br\s*\/?|p\b[^>]*|\/?(?:ul|ol)\b[^>]*)>$/i;
const ITEM = /^<li\b[^>]*>$/i;
const ITEM_END = /^<\/(?:li|p)>$/i;

/** A mark may open inside one emphasis and close inside another, so it is carried along, not nested. */
export function flatten(nodes: readonly PhrasingContent[]): Run[] {
  const runs: Run[] = [];
  const open = new Set<string>();
  const push = (text: string, style: Style) => {
    if (text === "") return;
    const worn = [...open].map((name) => STYLES[name]);
    runs.push(Object.assign({}, style, ...worn, { text }));
  };
  const pushHtml = (html: string, style: Style) => {
    const [, slash, element = ""] = TAG.exec(html) ?? [];
    const name = element.toLowerCase();
    if (Object.hasOwn(STYLES, name)) {
      if (slash === "") open.add(name);
      else open.delete(name);
    } else if (LINE_BREAK.test(html)) push("\n", style);
    else if (ITEM.test(html)) push("\n- ", style);
    else if (!ARRANGING.test(html) && !ITEM_END.test(html)) push(html, style);
  };
  const visitAll = (children: readonly PhrasingContent[], style: Style) => {
    for (const child of children) visit(child as PhrasingContent | JsxText, style);
  };
  const visit = (node: PhrasingContent | JsxText, style: Style) => {
    switch (node.type) {
      case "text":
        push(cleanText(node.value), style);
        break;
      case "inlineCode":
        push(node.value, { ...style, code: true });
        break;
      case "break":
        push("\n", style);
        break;
      case "html":
        pushHtml(node.value, style);
        break;
      case "strong":
        visitAll(node.children, { ...style, strong: true });
        break;
      case "delete":
        visitAll(node.children, { ...style, deleted: true });
        break;
      case "emphasis":
      case "link":
      case "linkReference":
        visitAll(node.children, style);
        break;
      case "mdxJsxTextElement":
        if (node.name === "br") push("\n", style);
        else visitAll(node.children, { ...style, marked: style.marked || node.name === "mark" });
        break;
      case "mdxTextExpression":
        push(textOfExpression(node.value), style);
        break;
      case "image":
      case "imageReference":
      case "footnoteReference":
        break;
      default:
        throw new Error(`no reading of ${(node satisfies never as { type: string }).type}`, { cause: node });
    }
  };
  visitAll(nodes, PLAIN);
  return runs;
}

interface JsxText {
  readonly type: "mdxJsxTextElement";
  readonly name: string | null;
  readonly children: readonly PhrasingContent[];
}

/** A string in braces is what it says; a comment is nothing; what else stands in braces may be no expression at all. */
function textOfExpression(expression: string): string {
  if (/^\s*\/\*/.test(expression)) return "";
  return /^\s*(["'`])(.*)\1\s*$/s.exec(expression)?.[2] ?? `{${expression}}`;
}

export function cleanText(text: string): string {
  return text.replaceAll(/[\u200B-\u200D\uFEFF]/g, "").replaceAll("\u00A0", " ");
}
