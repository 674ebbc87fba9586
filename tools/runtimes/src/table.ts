// The table of the READMEs, from what docs/runtimes.json holds.
import { KINDS, type Kind, type Runner } from "./runner.ts";

/** One line of docs/runtimes.json: it ran there, and everything held. */
export interface Proof {
  readonly kind: Kind;
  readonly name: string;
  readonly version: string;
}

export const LANGUAGES = ["en", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["where", "version", "what was tried"],
  ko: ["환경", "버전", "확인한 내용"],
};

/** By kind, then by name, so that two runs with the same versions are equal to the byte. */
export function sortProofs(proofs: readonly Proof[]): Proof[] {
  return [...proofs].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, "en", { numeric: true }),
  );
}

export function renderTable(proofs: readonly Proof[], runners: readonly Runner[], language: Language): string {
  const rows = proofs.map(({ name, version }) => {
    const runner = runners.find((candidate) => candidate.name === name);
    if (runner === undefined) throw new Error(`docs/runtimes.json names ${name}, which tools/runtimes does not run`);
    return [name, version, runner.how[language]];
  });
  return align([HEADINGS[language], ...rows]);
}

/** As the formatter would have it, so that a run and the formatter do not undo each other. */
function align([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) => Math.max(...[headings, ...rows].map((row) => widthOf(row[column] ?? ""))));
  const pad = (cell: string, column: number) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell));
  const lines = [headings, widths.map((width) => "-".repeat(width)), ...rows];
  return lines.map((cells) => `| ${cells.map(pad).join(" | ")} |`).join("\n");
}

/** In columns of a terminal: a Hangul syllable takes two. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (/[\u1100-\u115F\uAC00-\uD7A3]/.test(letter) ? 2 : 1), 0);
}

const [BEGIN, END] = ["<!-- runtimes:begin -->", "<!-- runtimes:end -->"];

/** @returns the document with the table between its markers; `undefined` where it has none. */
export function placeTable(markdown: string, table: string): string | undefined {
  const [begin, end] = [markdown.indexOf(BEGIN), markdown.indexOf(END)];
  if (begin === -1 || end < begin) return undefined;
  return `${markdown.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${markdown.slice(end)}`;
}
