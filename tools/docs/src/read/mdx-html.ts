// Tables, lists and headings that a page in MDX writes as HTML elements.
import type { PhrasingContent, RootContent } from "mdast";
import type { Block, Run } from "../page.ts";
import type { Element } from "./mdx-element.ts";
import { roleOf } from "./mdx-elements.ts";
import { flatten } from "./phrasing.ts";

type Read = (nodes: readonly RootContent[]) => Block[];

export function readTable(element: Element, line: number): Block {
  const [header = [], ...rows] = elementsIn(element.children, ["tr"]).map((row) =>
    elementsIn(row.children, ["th", "td"]).map((cell) => runsIn(cell.children)),
  );
  return { type: "table", line, header, rows };
}

export function readList(element: Element, line: number, inner: Read): Block {
  const items = elementsIn(element.children, ["li"]).map((item) => inner(asBlocks(item.children)));
  return { type: "list", line, items };
}

export function readHeading(element: Element, line: number): Block {
  return { type: "heading", line, depth: Number(element.name?.at(-1)), runs: runsIn(element.children) };
}

/** Text that stands in an element without a paragraph of its own is given one. */
export function asBlocks(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let text: PhrasingContent[] = [];
  const flush = () => {
    if (text.some((node) => node.type !== "text" || node.value.trim() !== ""))
      blocks.push({ type: "paragraph", children: text });
    text = [];
  };
  for (const node of nodes) {
    if (isText(node)) text.push(node);
    else {
      flush();
      blocks.push(node);
    }
  }
  flush();
  return blocks;
}

/** An element that was never closed has taken in the blocks behind it: these are no part of its text. */
export function runsIn(nodes: readonly RootContent[]): Run[] {
  return flatten(phrasingIn(nodes));
}

function phrasingIn(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    const apart: PhrasingContent[] = index > 0 ? [{ type: "break" }] : [];
    if (node.type === "paragraph") return [...apart, ...node.children];
    if (isText(node)) return [node];
    const { type, name, children } = node as unknown as Element;
    if (type !== "mdxJsxFlowElement" || roleOf(name ?? "", [], false) !== "text") return [];
    return [
      ...apart,
      { type: "mdxJsxTextElement", name, children: phrasingIn(children) } as unknown as PhrasingContent,
    ];
  });
}

const IN_TEXT = new Set<string>([
  ...["text", "inlineCode", "strong", "emphasis", "delete", "link", "break", "mdxJsxTextElement", "mdxTextExpression"],
]);

function isText(node: RootContent): node is PhrasingContent {
  return IN_TEXT.has(node.type);
}

/** The nearest elements of these names, whatever stands around them. */
function elementsIn(nodes: readonly RootContent[], names: readonly string[]): Element[] {
  return nodes.flatMap((node) => {
    const element = node as unknown as Element;
    if (names.includes(element.name ?? "")) return [element];
    return element.children === undefined ? [] : elementsIn(element.children, names);
  });
}
