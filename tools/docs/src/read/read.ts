// Recognises a page's dialect from its content, never from its name, and reads it.
import type { Dialect, Page } from "../page.ts";
import { readGitbook } from "./gitbook.ts";
import { readMarkdown } from "./markdown.ts";
import { readMdx } from "./mdx.ts";

const GITBOOK = /^\s*\{%\s*(?:end)?[a-z-]+.*%\}\s*$/m;
const MDX = /^(?:import|export)\s.+from\s+["'][^"']+["'];?\s*$|^\s*<\/?[A-Z][\w.]*[a-z][\w.]*(?:\s[^>]*)?>/m;
export function recogniseDialect(text: string): Dialect {
  const markup = withoutCode(text);
  if (GITBOOK.test(markup)) return "gitbook";
  return MDX.test(markup) ? "mdx" : "markdown";
}

/** What a page shows as code is not its own markup: a guide to React is full of components. */
function withoutCode(text: string): string {
  let fence: string | undefined;
  const own = text.split("\n").filter((line) => {
    const [, mark] = /^\s*(?:[-*>]\s+)?(`{3,}(?!.*`)|~{3,})/.exec(line) ?? [];
    if (mark === undefined) return fence === undefined;
    if (fence === undefined) fence = mark;
    else if (mark.startsWith(fence)) fence = undefined;
    return false;
  });
  // Of a page that was cut inside code, nobody knows what is shown.
  return fence === undefined ? own.join("\n") : text;
}

const READERS: Readonly<Record<Dialect, (text: string) => Page["blocks"]>> = {
  gitbook: readGitbook,
  mdx: readMdx,
  markdown: readMarkdown,
};

export function readPage(text: string, dialect: Dialect = recogniseDialect(text)): Page {
  return { dialect, blocks: READERS[dialect](text.replace(/^\uFEFF/, "")) };
}
