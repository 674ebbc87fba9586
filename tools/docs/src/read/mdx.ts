// Reads the developer site's MDX.
import type { RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block, Run } from "../page.ts";
import { toBlocks } from "./blocks.ts";
import { mapText } from "./fences.ts";
import { readMarkdown } from "./markdown.ts";
import { attribute, type Element, isElement } from "./mdx-element.ts";
import { type Role, roleOf } from "./mdx-elements.ts";
import { asBlocks, readHeading, readList, readTable, runsIn } from "./mdx-html.ts";
import { repair } from "./mdx-repair.ts";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Lines that other systems frame blocks with: `:::tip`, `{% hint %}`. They end the paragraph beside them. */
const FOREIGN = /^[\s>]*(?::::.*|\{%.*%\})\s*$/;

type Read = (nodes: readonly RootContent[]) => Block[];

export function readMdx(text: string): Block[] {
  const body = mapText(text, (line) => (FOREIGN.test(line) ? "" : line));
  const root = repair(body, (source) => parser.parse(source));
  // What is beyond repair is read as far as Markdown goes, and known as not understood.
  if (root === undefined)
    return [{ type: "unknown", line: 1, name: "MDX that cannot be parsed", children: readMarkdown(body) }];
  return toBlocks(root.children, 0, ownNode);
}

function ownNode(node: RootContent, inner: Read): Block[] | undefined {
  switch (node.type as string) {
    case "mdxjsEsm":
    case "mdxFlowExpression":
      return [];
    case "mdxJsxFlowElement":
      return readElement(node as unknown as Element, inner);
    case "paragraph": {
      // An element that begins and ends on one line is taken for text.
      const { children } = node as unknown as { children: readonly RootContent[] };
      const solid = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
      if (solid.length === 0 || !solid.every(isBlock)) return undefined;
      return solid.flatMap((child) => readElement(child as unknown as Element, inner));
    }
    default:
      return undefined;
  }
}

function isBlock(node: RootContent): boolean {
  const element = node as unknown as Element;
  return isElement(node) && element.name !== null && element.name !== "br" && roleIn(element) !== "text";
}

function roleIn(element: Element): Role {
  const names = element.attributes.flatMap(({ name }) => name ?? []);
  return roleOf(element.name ?? "Fragment", names, element.children.length === 0);
}

function readElement(element: Element, inner: Read): Block[] {
  const line = element.position?.start.line ?? 1;
  const name = element.name ?? "";
  const children = () => inner(asBlocks(element.children));
  const role = roleIn(element);
  switch (role) {
    case "tab":
      return [{ type: "section", line, title: titleOf(element), children: children() }];
    case "details":
      return [{ type: "details", line, summary: summaryOf(element), children: children() }];
    case "summary":
      return [];
    case "frame":
      return [{ type: "group", line, name, children: children() }];
    case "transparent":
    case "text":
      return children();
    case "media":
      return [{ type: "media", line }];
    case "table":
      return [readTable(element, line)];
    case "list":
      return [readList(element, line, inner)];
    case "heading":
      return [readHeading(element, line)];
    case "unknown":
      return [{ type: "unknown", line, name, children: children() }];
    default:
      throw new Error(`no reading of an element that is ${role satisfies never}`, { cause: element });
  }
}

function titleOf(element: Element): string {
  return attribute(element, "title") ?? attribute(element, "label") ?? attribute(element, "value") ?? "";
}

function summaryOf(element: Element): Run[] {
  const title = attribute(element, "summary") ?? attribute(element, "title");
  if (title !== undefined) return [{ text: title, code: false, strong: false, deleted: false, marked: false }];
  const found = findSummary(element.children);
  return found === undefined ? [] : runsIn(found.children);
}

function findSummary(nodes: readonly RootContent[]): Element | undefined {
  for (const node of nodes) {
    const element = node as unknown as Element;
    if (isElement(node) && roleIn(element) === "summary") return element;
    if (node.type === "paragraph") {
      const inside = findSummary(element.children);
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}
