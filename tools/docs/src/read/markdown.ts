// Reads plain Markdown, as the older manuals have it.
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block } from "../page.ts";
import { toBlocks } from "./blocks.ts";
import { htmlReader } from "./html.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

export function readMarkdown(text: string): Block[] {
  return toBlocks(parser.parse(text).children, 0, htmlReader(0));
}
