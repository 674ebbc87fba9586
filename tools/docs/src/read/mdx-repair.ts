// Gets a tree out of MDX that its parser refuses: a tag that nobody closed is closed, what else it stumbles over is read as the text it is.

import { readFences } from "./fences.ts";

/** A page with more faults than this is no page. */
const MOST_REPAIRS = 200;

interface Place {
  readonly line: number;
  readonly column: number;
}

interface ParserError {
  readonly reason?: string;
  readonly place?: { readonly start?: Place } & Partial<Place>;
}

type Repair = (text: string, error: ParserError) => string | undefined;

const UNCLOSED = /^Expected a closing tag for `<([\w.]+)>` \((\d+):(\d+)/;

/** The first that fits is made. */
const REPAIRS: Readonly<Record<string, Repair>> = {
  "a tag that is open at the end of the page is closed there"(text, { reason = "" }) {
    const [, name] = UNCLOSED.exec(reason) ?? [];
    return name === undefined || reason.includes("before the end of") ? undefined : `${text}\n\n</${name}>\n`;
  },

  "a tag that is open where its paragraph or item ends is text"(text, { reason = "" }) {
    const [, , line, column] = UNCLOSED.exec(reason) ?? [];
    return line === undefined ? undefined : escapeAt(text, { line: Number(line), column: Number(column) });
  },

  "a bracket that begins nothing is text"(text, { place }) {
    const { line, column } = place?.start ?? place ?? {};
    return line === undefined || column === undefined ? undefined : escapeAt(text, { line, column });
  },
};

/**
 * @param parse throws an error with a `place` where it stumbles
 * @returns undefined where no repair helps
 */
export function repair<Tree>(text: string, parse: (text: string) => Tree): Tree | undefined {
  let source = closeFence(closeAttributes(text));
  let last: string | undefined;
  for (let repairs = 0; repairs <= MOST_REPAIRS; repairs += 1) {
    try {
      return parse(source);
    } catch (error) {
      const { reason } = error as ParserError;
      // The same complaint again: what was tried did not help.
      const untried = Object.values(REPAIRS).slice(reason === last ? 1 : 0);
      const next = firstRepair(untried, source, error as ParserError);
      if (next === undefined) return undefined;
      source = next;
      last = reason;
    }
  }
  return undefined;
}

function firstRepair(repairs: readonly Repair[], text: string, error: ParserError): string | undefined {
  for (const attempt of repairs) {
    const repaired = attempt(text, error);
    if (repaired !== undefined) return repaired;
  }
  return undefined;
}

/** Code that a page ends in the midst of: whatever is added behind it would be code, too. */
function closeFence(text: string): string {
  const { open } = readFences(text);
  return open === undefined ? text : `${text}\n${open}\n`;
}

/** `<mark style="color:red;>`: a quotation mark that nobody closed before the tag ended. */
function closeAttributes(text: string): string {
  return text.replaceAll(/(<[A-Za-z][\w.]*(?:\s+[\w-]+="[^"<>\n]*")*\s+[\w-]+="[^"<>\n]*)>/g, '$1">');
}

/** Escapes the bracket at the place, or the nearest one before it. */
function escapeAt(text: string, { line, column }: Place): string | undefined {
  const lines = text.split("\n");
  for (let at = line - 1; at >= 0; at -= 1) {
    const content = lines[at] ?? "";
    const end = at === line - 1 ? column : content.length;
    for (let letter = Math.min(end, content.length) - 1; letter >= 0; letter -= 1) {
      if (!"{<".includes(content[letter] ?? " ") || content[letter - 1] === "\\") continue;
      lines[at] = `${content.slice(0, letter)}\\${content.slice(letter)}`;
      return lines.join("\n");
    }
  }
  return undefined;
}
