// HTML that stands in a plain manual as blocks of its own: its headings, paragraphs, lists and tables say what those of Markdown do.
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Block, Run, Table } from "../page.ts";

type Style = Omit<Run, "text">;

const PLAIN: Style = { code: false, strong: false, deleted: false, marked: false };
const STYLES: Readonly<Record<string, Partial<Style>>> = {
  code: { code: true },
  kbd: { code: true },
  tt: { code: true },
  b: { strong: true },
  strong: { strong: true },
  th: { strong: false },
  del: { deleted: true },
  s: { deleted: true },
  strike: { deleted: true },
  mark: { marked: true },
};
/** What begins a line of its own inside a cell or a paragraph. */
const LINES = new Set(["br", "p", "li", "div", "ul", "ol", "dd", "dt"]);
const SILENT = new Set(["script", "style", "template", "iframe", "svg"]);

/** @param line where it begins in the page */
export function readHtmlBlocks(html: string, line: number): Block[] {
  return blocksOf(fromHtml(html, { fragment: true }).children, line - 1);
}

function blocksOf(nodes: readonly Nodes[], offset: number): Block[] {
  const blocks: Block[] = [];
  let loose: Nodes[] = [];
  const flush = () => {
    const runs = runsOf(loose, PLAIN);
    if (runs.some(({ text }) => text.trim() !== ""))
      blocks.push({ type: "paragraph", line: offset + (loose[0]?.position?.start.line ?? 1), runs });
    loose = [];
  };
  for (const node of nodes) {
    const own = node.type === "element" ? blockOf(node, offset) : undefined;
    if (own === undefined) loose.push(node);
    else {
      flush();
      blocks.push(...own);
    }
  }
  flush();
  return blocks;
}

/** @returns undefined where it is a part of a line. */
function blockOf(element: Element, offset: number): Block[] | undefined {
  const line = offset + (element.position?.start.line ?? 1);
  const { tagName, children } = element;
  switch (tagName) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6": {
      const runs = runsOf(children, PLAIN);
      return runs.some(({ text }) => text.trim() !== "")
        ? [{ type: "heading", line, depth: Number(tagName.slice(1)), runs }]
        : [];
    }
    case "ul":
    case "ol":
      return [{ type: "list", line, items: elementsIn(element, "li").map((item) => blocksOf(item.children, offset)) }];
    case "table":
      return [readTable(element, line)];
    case "pre":
      return [{ type: "code", line, language: undefined, text: textOf(element) }];
    case "p":
    case "div":
    case "center":
    case "section":
    case "details":
    case "summary":
    case "blockquote":
    case "figure":
      return blocksOf(children, offset);
    case "hr":
    case "img":
    case "video":
      return [];
    default:
      return SILENT.has(tagName) ? [] : undefined;
  }
}

/** A cell that spans rows or columns stands in each of the rows, and leaves the other columns empty. */
function readTable(table: Element, line: number): Table {
  const spans = new Map<number, { left: number; readonly runs: readonly Run[] }>();
  const rows = rowsIn(table).map((row) => {
    const cells: (readonly Run[])[] = [];
    const takeSpans = () => {
      for (let span = spans.get(cells.length); span !== undefined && span.left > 0; span = spans.get(cells.length)) {
        span.left -= 1;
        cells.push(span.runs);
      }
    };
    for (const cell of row.children) {
      if (cell.type !== "element" || (cell.tagName !== "td" && cell.tagName !== "th")) continue;
      takeSpans();
      const runs = runsOf(cell.children, PLAIN);
      const left = spanOf(cell, "rowSpan") - 1;
      if (left > 0) spans.set(cells.length, { left, runs });
      cells.push(runs, ...Array.from({ length: spanOf(cell, "colSpan") - 1 }, () => []));
    }
    takeSpans();
    return cells;
  });
  const [header = [], ...others] = rows;
  return { type: "table", line, header, rows: others };
}

function rowsIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "tr" ? [child] : rowsIn(child);
  });
}

function spanOf({ properties }: Element, name: "rowSpan" | "colSpan"): number {
  const span = Number(properties[name]);
  return Number.isInteger(span) && span > 0 && span < 100 ? span : 1;
}

function elementsIn({ children }: Element, name: string): Element[] {
  return children.filter((child): child is Element => child.type === "element" && child.tagName === name);
}

function runsOf(nodes: readonly Nodes[], style: Style): Run[] {
  return trimmed(nodes.flatMap((node) => runsIn(node, style)));
}

function runsIn(node: Nodes, style: Style): Run[] {
  if (node.type === "text")
    return [{ ...style, text: node.value.replaceAll(/[ \t\r\n]+/g, " ").replaceAll("\u00A0", " ") }];
  if (node.type !== "element" || SILENT.has(node.tagName)) return [];
  const inner = node.children.flatMap((child) => runsIn(child, { ...style, ...STYLES[node.tagName] }));
  return LINES.has(node.tagName)
    ? [
        { ...PLAIN, text: node.tagName === "li" ? "\n- " : "\n" },
        ...inner,
        ...(node.tagName === "br" ? [] : [{ ...PLAIN, text: "\n" }]),
      ]
    : inner;
}

/** What stands at either end only arranges the source. */
function trimmed(runs: readonly Run[]): Run[] {
  const isBlank = ({ text }: Run) => text.trim() === "" && !/[^ \n]/.test(text);
  const start = runs.findIndex((run) => !isBlank(run));
  const end = runs.findLastIndex((run) => !isBlank(run));
  return start < 0 ? [] : runs.slice(start, end + 1).filter(({ text }) => text !== "");
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
