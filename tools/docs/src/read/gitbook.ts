// Reads GitBook Markdown.
import type { RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Block, type Run, textOf } from "../page.ts";
import { toBlocks } from "./blocks.ts";
import { readTags, splitAtPlaces, type Table, type Tag } from "./gitbook-blocks.ts";
import { operationOf, parameterOf } from "./gitbook-operations.ts";
import { readHtml } from "./html.ts";
import { flatten } from "./phrasing.ts";

const parser = unified().use(remarkParse).use(remarkGfm);
const FRONT_MATTER = /^---\r?\n(?:.*\r?\n)*?---[ \t]*(?=\r?\n|$)/;

export function readGitbook(text: string): Block[] {
  // As many lines as before: what is told of a line is to be found there.
  return inside(readTags(text.replace(FRONT_MATTER, (lines) => lines.replaceAll(/[^\n]/g, ""))));
}

function toBlock(tag: Tag | Table): Block[] {
  const { line } = tag;
  if ("html" in tag) return readHtml(tag.html, line);
  const { name, attributes } = tag;
  switch (name) {
    case "tab":
      return [{ type: "section", line, title: textOf(inlineOf(attributes.title ?? "")), children: inside(tag) }];
    case "details":
      return [{ type: "details", line, summary: summaryOf(tag), children: inside(tag) }];
    case "summary":
      return [];
    case "embed":
    case "file":
    case "content-ref":
    case "page-ref":
    case "include":
      return [{ type: "media", line }];
    case "swagger":
    case "api-method":
    case "openapi":
    case "openapi-operation":
      return [{ type: "group", line, name, children: [...operationOf(tag), ...inside(tag)] }];
    case "swagger-parameter":
    case "api-method-parameter":
      return [...parameterOf(tag), ...inside(tag)];
    case "api-method-headers":
      return [{ type: "media", line }];
    case "tabs":
    case "code":
    case "code-tabs":
    case "code-tabs-item":
    case "hint":
    case "columns":
    case "column":
    case "stepper":
    case "step":
    case "updates":
    case "update":
    case "swagger-description":
    case "swagger-response":
    case "api-method-summary":
    case "api-method-description":
    case "api-method-spec":
    case "api-method-request":
    case "api-method-path-parameters":
    case "api-method-query-parameters":
    case "api-method-body-parameters":
    case "api-method-form-data-parameters":
    case "api-method-response":
    case "api-method-response-example":
    case "api-method-response-example-description":
      return [{ type: "group", line, name, children: inside(tag) }];
    default:
      return [{ type: "unknown", line, name, children: inside(tag) }];
  }
}

function inside({ text, line, children }: Tag): Block[] {
  const own = (node: RootContent): Block[] | undefined => {
    if (node.type !== "html" && (node.type !== "code" || !node.value.startsWith("<!--\uE000"))) return undefined;
    const at = line - 1 + (node.position?.start.line ?? 1);
    return splitAtPlaces(node.value).flatMap((piece) => {
      if (typeof piece === "string") return readHtml(piece, at);
      const child = children[piece];
      return child === undefined ? [] : toBlock(child);
    });
  };
  return toBlocks(parser.parse(text).children, line - 1, own);
}

function summaryOf({ children }: Tag): Run[] {
  const summary = children.find(({ name }) => name === "summary");
  return summary === undefined || "html" in summary ? [] : inlineOf(summary.attributes.summary ?? "");
}

/** One line of Markdown, without what it would be at the start of a page. */
function inlineOf(text: string): Run[] {
  const [first] = parser.parse(text).children;
  return first !== undefined && "children" in first && (first.type === "paragraph" || first.type === "heading")
    ? flatten(first.children)
    : [{ text, code: false, strong: false, deleted: false, marked: false }];
}
