// A list of codes: every item begins with one, and says what it stands for or nothing.
import type { Code } from "../facts.ts";
import { type Block, type List, type Run, textOf } from "../page.ts";
import { codedText, readListed } from "./codes-in-text.ts";

/** @returns undefined where any item is something else. */
export function readCodes({ items }: List): Code[] | undefined {
  const codes = items.map(readCode);
  if (codes.every((code) => code !== undefined) && codes.length > 0) return codes as Code[];
  const listed = items.map(readListedItem);
  return listed.every((code) => code !== undefined) && listed.length > 1 ? (listed as Code[]) : undefined;
}

/** Without a mark around it a code is known by what stands behind it. */
function readListedItem([paragraph, ...more]: readonly Block[]): Code | undefined {
  if (paragraph?.type !== "paragraph" || more.length > 0) return undefined;
  return readListed(codedText(paragraph.runs).trim());
}

function readCode(item: readonly Block[]): Code | undefined {
  const [paragraph, ...more] = item;
  if (paragraph?.type !== "paragraph" || more.some(({ type }) => type === "list" || type === "code")) return undefined;
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== "");
  const [first, ...rest] = runs;
  if (first === undefined || !first.code) return undefined;
  return { code: first.text.trim(), label: labelOf(rest) };
}

function labelOf(runs: readonly Run[]): string | null {
  const text = textOf(runs)
    .replace(/^[\s:：\-–—=]+/, "")
    .trim();
  const label = /^\((.*)\)$/.exec(text)?.[1] ?? text;
  return label === "" ? null : label.trim();
}
