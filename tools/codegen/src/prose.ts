// The one place where text from a schema becomes a comment in generated code.
import type { CodeName, Model, Prose, Source } from "./model/model.ts";

/** Meaning in both languages, the names of a list's codes, then where it stands. */
export function toDocComment(
  { description, descriptionKo, sources }: Prose,
  pages: Model["pages"],
  names: readonly CodeName[] = [],
): string {
  const list = names.map(({ code, en, ko }) => `- \`${code}\` ${en} · ${ko}`).join("\n");
  const standing = sources.map((source) => seeLine(source, pages)).join("\n");
  return [description, descriptionKo, list, standing]
    .filter((text) => text !== "")
    .map(escapeComment)
    .join("\n\n");
}

/** One line that Markdown takes for text; code spans stay what they are. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll(/\s+/g, " ");
}

export function escapeComment(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

function seeLine({ page, section, strength, note }: Source, pages: Model["pages"]): string {
  const found = pages.get(page);
  const title = `${found?.title ?? page}: ${found?.sections.get(section) ?? section}`;
  const where = found?.url === undefined ? title : `{@link ${found.url} ${title}}`;
  return `@see ${where} (${strength}${note === undefined ? "" : `: ${note}`})`;
}
