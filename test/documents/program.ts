// The snippets of a document as programs. Those in TypeScript are one program from top to bottom; each in JavaScript is its own.
import type { Document, Fence } from "./document.ts";

export interface Program {
  /** Of its file. */
  readonly name: string;
  /** Every line stands where it stands in the document, so that a message about the one points into the other. */
  readonly code: string;
  /** What each snippet must print, in their order. */
  readonly prints: readonly string[];
}

/** Printed between the snippets of a program. */
export const SEPARATOR = "\u001e";

export function programsOf(document: Document): Program[] {
  const name = document.path.replaceAll(/[^\w.-]/g, "_");
  const typed = document.fences.filter(({ lang }) => lang === "ts");
  const plain = document.fences.filter(({ lang }) => lang === "js");
  return [
    ...(typed.length === 0 ? [] : [toProgram(`${name}.mts`, document, typed)]),
    ...plain.map((fence) => toProgram(`${name}.${fence.line}.cjs`, document, [fence])),
  ];
}

function toProgram(name: string, { text }: Document, fences: readonly Fence[]): Program {
  const lines = text.split("\n").map(() => "");
  for (const fence of fences) {
    const snippet = fence.text.split("\n");
    snippet.forEach((line, index) => {
      lines[fence.line + index] = line;
    });
    lines[fence.line + snippet.length - 1] = `console.log(${JSON.stringify(SEPARATOR)});`;
  }
  return { name, code: lines.join("\n"), prints: fences.map(({ next }) => (next?.lang === "text" ? next.text : "")) };
}
