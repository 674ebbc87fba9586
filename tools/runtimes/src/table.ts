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
  const lines = [HEADINGS[language], HEADINGS[language].map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const [BEGIN, END] = ["<!-- runtimes:begin -->", "<!-- runtimes:end -->"];

/** @returns the document with the table between its markers; `undefined` where it has none. */
export function placeTable(markdown: string, table: string): string | undefined {
  const [begin, end] = [markdown.indexOf(BEGIN), markdown.indexOf(END)];
  if (begin === -1 || end < begin) return undefined;
  return `${markdown.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${markdown.slice(end)}`;
}
