// Reads the developer site's MDX.
import type { PhrasingContent, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block, Run } from "../page.ts";
import { toBlocks } from "./blocks.ts";
import { readMarkdown } from "./markdown.ts";
import { repair } from "./mdx-repair.ts";
import { flatten } from "./phrasing.ts";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

interface Element {
  readonly type: "mdxJsxFlowElement" | "mdxJsxTextElement";
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children: readonly RootContent[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** Components that hold a page together and say nothing themselves. */
const FRAMES = new Set([
  "Tabs",
  "Hint",
  "Callout",
  "Parameter",
  "Parameter.Details",
  "ParameterDetails",
  "Details.Content",
  "Details.Summary",
  "summary",
  "div",
  "section",
  "p",
  "span",
  "VersionGate",
  "Steps",
  "Step",
]);
const TABS = new Set(["Tabs.Tab", "Tab"]);
const MEDIA = new Set(["Figure", "Image", "img", "Youtube", "Video", "br", "hr", "iframe"]);

export function readMdx(text: string): Block[] {
  const frontmatter = /^---\r?\n.*?\r?\n---[ \t]*(?:\r?\n|$)/s.exec(text)?.[0] ?? "";
  const offset = frontmatter.split("\n").length - 1;
  const body = text.slice(frontmatter.length);
  const root = repair(body, (source) => parser.parse(source));
  // What is beyond repair is read as far as Markdown goes, and known as not understood.
  if (root === undefined)
    return [{ type: "unknown", line: offset + 1, name: "MDX that cannot be parsed", children: readMarkdown(body) }];
  return toBlocks(root.children, offset, (node, inner) => ownNode(node, inner, offset));
}

function ownNode(
  node: RootContent,
  inner: (nodes: readonly RootContent[]) => Block[],
  offset: number,
): Block[] | undefined {
  switch (node.type as string) {
    case "mdxjsEsm":
    case "mdxFlowExpression":
      return [];
    case "mdxJsxFlowElement":
      return readElement(node as unknown as Element, inner, offset);
    case "paragraph": {
      // An element that begins and ends on one line is taken for text.
      const { children } = node as unknown as { children: readonly { type: string; value?: string }[] };
      const solid = children.filter(({ type, value }) => type !== "text" || value?.trim() !== "");
      const isBlock = (child: { type: string }) =>
        child.type === "mdxJsxTextElement" && isKnown((child as unknown as Element).name);
      if (solid.length === 0 || !solid.every(isBlock)) return undefined;
      return solid.flatMap((child) => readElement(child as unknown as Element, inner, offset));
    }
    default:
      return undefined;
  }
}

function isKnown(name: string | null): boolean {
  return (
    name !== null &&
    name !== "span" &&
    name !== "br" &&
    (FRAMES.has(name) || TABS.has(name) || MEDIA.has(name) || isDetails(name))
  );
}

function readElement(element: Element, inner: (nodes: readonly RootContent[]) => Block[], offset: number): Block[] {
  const line = offset + (element.position?.start.line ?? 1);
  const { name } = element;
  const children = () =>
    inner(
      element.type === "mdxJsxTextElement"
        ? [{ type: "paragraph", children: element.children as PhrasingContent[] }]
        : element.children,
    );
  if (name === null) return children();
  if (TABS.has(name))
    return [
      {
        type: "section",
        line,
        title: attribute(element, "title") ?? attribute(element, "label") ?? "",
        children: children(),
      },
    ];
  if (isDetails(name)) return [{ type: "details", line, summary: summaryOf(element), children: children() }];
  if (FRAMES.has(name))
    return name === "Details.Summary" || name === "summary"
      ? []
      : [{ type: "group", line, name, children: children() }];
  if (MEDIA.has(name)) return [{ type: "media", line }];
  return [{ type: "unknown", line, name, children: children() }];
}

function isDetails(name: string): boolean {
  return name === "Details" || name === "details";
}

function attribute({ attributes }: Element, name: string): string | undefined {
  const value = attributes.find((one) => one.name === name)?.value;
  if (typeof value === "string") return value;
  const expression = (value as { value?: string } | null | undefined)?.value;
  return expression === undefined ? undefined : /^\s*["'`](.*)["'`]\s*$/s.exec(expression)?.[1];
}

function summaryOf(element: Element): Run[] {
  const title = attribute(element, "summary") ?? attribute(element, "title");
  if (title !== undefined) return [{ text: title, code: false, strong: false, deleted: false, marked: false }];
  const found = findSummary(element.children);
  return found === undefined ? [] : flatten(phrasingIn(found.children));
}

function findSummary(nodes: readonly RootContent[]): Element | undefined {
  for (const node of nodes) {
    const element = node as unknown as Element;
    if (element.name === "Details.Summary" || element.name === "summary") return element;
    if ((node.type as string) === "paragraph") {
      const inside = findSummary(element.children);
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}

/** A summary that was never closed has taken in the blocks behind it: these are no part of it. */
function phrasingIn(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph") return node.children;
    return IN_TEXT.has(node.type) ? [node as PhrasingContent] : [];
  });
}

const IN_TEXT = new Set<string>(["text", "inlineCode", "strong", "emphasis", "delete", "link", "mdxJsxTextElement"]);
