// Recognises a page's dialect from its content, never from its name, and reads it.
import type { Dialect, Page } from "../page.ts";
import { readFences } from "./fences.ts";
import { readGitbook } from "./gitbook.ts";
import { readMarkdown } from "./markdown.ts";
import { readMdx } from "./mdx.ts";

const GITBOOK = /^\s*\{%\s*(?:end)?[a-z-]+.*%\}\s*$/gm;
const MDX =
  /^(?:import|export)\s.+from\s+["'][^"']+["'];?\s*$|^\s*<\/?[A-Z][\w.]*[a-z][\w.]*(?:\s[^>]*)?>|\s(?:style|class)=\{|\{\/\*|^(?:targetVersions|versionVariants):/gm;
const FRONT_MATTER = /^---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/;

/**
 * What a page shows as code is not its own markup: a guide to React is full of components. And a page that was carried from one dialect to another keeps some of the old markup: what there is
 * more of decides.
 */
export function recogniseDialect(text: string): Dialect {
  const { lines, open } = readFences(text);
  // Of a page that was cut inside code, nobody knows what is shown.
  const page = lines.flatMap(({ text: line, isCode }) => (isCode && open === undefined ? [] : [line])).join("\n");
  const [gitbook, mdx] = [GITBOOK, MDX].map((marks) => page.match(marks)?.length ?? 0) as [number, number];
  if (gitbook + mdx === 0) return "markdown";
  return gitbook >= mdx ? "gitbook" : "mdx";
}

const READERS: Readonly<Record<Dialect, (text: string) => Page["blocks"]>> = {
  gitbook: readGitbook,
  mdx: readMdx,
  markdown: readMarkdown,
};

export function readPage(text: string, dialect: Dialect = recogniseDialect(text)): Page {
  return { dialect, blocks: READERS[dialect](withoutFrontMatter(text.replace(/^\uFEFF/, ""))) };
}

/** What stands above a page says nothing in it; its lines stay, so that those below keep their numbers. */
function withoutFrontMatter(text: string): string {
  return text.replace(FRONT_MATTER, (front) => front.replaceAll(/[^\n]+/g, ""));
}
