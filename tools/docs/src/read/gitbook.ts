// Reads GitBook Markdown.
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block, Run } from "../page.ts";
import { toBlocks } from "./blocks.ts";
import { type Piece, split } from "./gitbook-blocks.ts";
import { htmlReader } from "./html.ts";
import { flatten } from "./phrasing.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

export function readGitbook(text: string): Block[] {
  return split(text).flatMap(toBlock);
}

function toBlock(piece: Piece): Block[] {
  const { line } = piece;
  if (piece.type === "text") return parse(piece.text, line - 1);
  const { name, attributes } = piece;
  switch (name) {
    case "tab":
    case "step":
      return [{ type: "section", line, title: attributes.title ?? "", children: piece.children.flatMap(toBlock) }];
    case "details":
      return [{ type: "details", line, summary: summaryOf(piece.children), children: piece.children.flatMap(toBlock) }];
    case "summary":
    case "embed":
    case "file":
    case "content-ref":
      return [{ type: "media", line }];
    case "tabs":
    case "code":
    case "hint":
    case "columns":
    case "column":
    case "stepper":
      return [{ type: "group", line, name, children: piece.children.flatMap(toBlock) }];
    default:
      return [{ type: "unknown", line, name, children: piece.children.flatMap(toBlock) }];
  }
}

function summaryOf(pieces: readonly Piece[]): Run[] {
  const summary = pieces.find((piece) => piece.type === "tag" && piece.name === "summary");
  if (summary?.type !== "tag") return [];
  const [first] = parser.parse(summary.attributes.text ?? "").children;
  return first?.type === "paragraph" ? flatten(first.children) : [];
}

function parse(text: string, offset: number): Block[] {
  return toBlocks(parser.parse(text).children, offset, htmlReader(offset));
}
