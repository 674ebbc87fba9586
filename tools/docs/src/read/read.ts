// Recognises a page's dialect from its content, never from its name, and reads it.
import type { Dialect, Page } from "../page.ts";
import { readGitbook } from "./gitbook.ts";
import { readMarkdown } from "./markdown.ts";
import { readMdx } from "./mdx.ts";

const GITBOOK = /^\s*\{%\s*(?:end)?[a-z-]+.*%\}\s*$/m;
const MDX = /^(?:import|export)\s.+from\s+["'][^"']+["'];?\s*$|^\s*<\/?[A-Z][\w.]*(?:\s[^>]*)?>/m;

export function recogniseDialect(text: string): Dialect {
  if (GITBOOK.test(text)) return "gitbook";
  return MDX.test(text) ? "mdx" : "markdown";
}

const READERS: Readonly<Record<Dialect, (text: string) => Page["blocks"]>> = {
  gitbook: readGitbook,
  mdx: readMdx,
  markdown: readMarkdown,
};

export function readPage(text: string, dialect: Dialect = recogniseDialect(text)): Page {
  return { dialect, blocks: READERS[dialect](text.replace(/^\uFEFF/, "")) };
}
