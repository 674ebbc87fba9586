// HTML between the blocks of Markdown, as blocks: what only arranges is passed over, what nobody knows is told of.
import type { Element, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Block, Run } from "../page.ts";
import type { OwnNode } from "./blocks.ts";
import { readRows } from "./html-table.ts";
import { cleanText, STYLES, type Style } from "./phrasing.ts";
import { toTable } from "./table.ts";

const PLAIN: Style = { code: false, strong: false, deleted: false, marked: false };
const IN_LINE = new Set("a abbr big em font i ins label input small span sub sup u img picture source wbr".split(" "));
const ARRANGING = new Set(
  "p div section center figure figcaption video details summary hr article header footer nav main dl dt dd".split(" "),
);
const SILENT = new Set(["script", "style", "template", "iframe", "svg"]);
/** A page nested deeper than this is no page. */
const DEEPEST = 50;

export function htmlReader(offset: number): OwnNode {
  return (node) => (node.type === "html" ? readHtml(node.value, offset + (node.position?.start.line ?? 1)) : undefined);
}

export function readHtml(html: string, line: number): Block[] {
  return readFlow(fromHtml(html, { fragment: true }).children, line - 1, 0);
}

/** @param before how many lines of the page stand before the HTML */
function readFlow(nodes: readonly RootContent[], before: number, depth: number): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let line = before + 1;
  const end = () => {
    if (trimmed(runs).length > 0) blocks.push({ type: "paragraph", line, runs: trimmed(runs) });
    runs = [];
  };
  for (const node of depth > DEEPEST ? [] : nodes) {
    if (trimmed(runs).length === 0) line = before + (node.position?.start.line ?? 1);
    if (node.type === "text" || (node.type === "element" && isInLine(node))) {
      runs.push(...readRuns([node], PLAIN, depth));
      continue;
    }
    if (node.type !== "element") continue;
    end();
    blocks.push(...readElement(node, before, depth));
  }
  end();
  return blocks;
}

function readElement(element: Element, before: number, depth: number): Block[] {
  const { tagName, children } = element;
  const line = before + (element.position?.start.line ?? 1);
  const inner = () => readFlow(children, before, depth + 1);
  switch (tagName) {
    case "table":
      return readTable(element, line, depth);
    case "ul":
    case "ol":
      return [
        {
          type: "list",
          line,
          items: elementsIn(element, "li").map((item) => readFlow(item.children, before, depth + 1)),
        },
      ];
    case "blockquote":
      return [{ type: "group", line, name: "quotation", children: inner() }];
    case "pre":
      return [{ type: "code", line, language: undefined, text: textIn(children) }];
    default:
      if (SILENT.has(tagName) || tagName === "br") return [];
      if (/^h[1-6]$/.test(tagName)) {
        const runs = trimmed(readRuns(children, PLAIN, depth));
        return runs.length === 0 ? [] : [{ type: "heading", line, depth: Number(tagName[1]), runs }];
      }
      return ARRANGING.has(tagName) ? inner() : [{ type: "unknown", line, name: `<${tagName}>`, children: inner() }];
  }
}

function readTable(table: Element, line: number, depth: number): Block[] {
  const rows = readRows(table, (cell) => trimmed(readRuns(cell.children, PLAIN, depth)));
  return rows.length === 0 ? [] : [toTable(line, rows)];
}

/** What is a block elsewhere is a line in a cell. */
function readRuns(nodes: readonly RootContent[], style: Style, depth: number): Run[] {
  if (depth > DEEPEST) return [];
  return nodes.flatMap((node): Run[] => {
    if (node.type === "text") return [{ ...style, text: cleanText(node.value).replaceAll(/[ \t\r\n]+/g, " ") }];
    if (node.type !== "element" || SILENT.has(node.tagName)) return [];
    const { tagName, children } = node;
    if (tagName === "br") return [{ ...PLAIN, text: "\n" }];
    const runs = readRuns(children, { ...style, ...STYLES[tagName] }, depth + 1);
    const edge = { ...PLAIN, text: "\n" };
    return isInLine(node) ? runs : [tagName === "li" ? { ...PLAIN, text: "\n- " } : edge, ...runs, edge];
  });
}

/** What stands at either end only arranges the source. */
function trimmed(runs: readonly Run[]): Run[] {
  const isBlank = ({ text }: Run) => text.trim() === "";
  const start = runs.findIndex((run) => !isBlank(run));
  const end = runs.findLastIndex((run) => !isBlank(run));
  return start < 0 ? [] : runs.slice(start, end + 1).filter(({ text }) => text !== "");
}

function isInLine({ tagName }: Element): boolean {
  return IN_LINE.has(tagName) || Object.hasOwn(STYLES, tagName);
}

function elementsIn({ children }: Element, name: string): Element[] {
  return children.filter(isElement).filter(({ tagName }) => tagName === name);
}

function isElement(node: RootContent): node is Element {
  return node.type === "element";
}

function textIn(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => (node.type === "text" ? node.value : isElement(node) ? textIn(node.children) : ""))
    .join("");
}
