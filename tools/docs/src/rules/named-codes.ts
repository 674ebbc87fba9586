// Codes that stand apart from their parameter: in a list or a table below a heading or a sentence that names it, or in that sentence.
import type { Code, NamedCodes } from "../facts.ts";
import { type Block, type List, type Run, type Table, textOf } from "../page.ts";
import { readCodes } from "./codes.ts";
import { codedText, readCodesIn, readListed } from "./codes-in-text.ts";
import { NAME } from "./draft.ts";
import { readColumns } from "./table-columns.ts";

const OF_CODES =
  /값|코드|목록|종류|구분|다음|아래|중\s*(?:하나|택)|\bvalues?\b|\bcodes?\b|\bone of\b|\blist\b|\benum\b|\bfollowing\b|[:：]\s*$/i;
const OF_MEMBERS = /하위|속성|필드|객체|\bmembers?\b|\bpropert(?:y|ies)\b|\bfields?\b|\bobject\b/i;
const OFFER = /\bone of\b|\beither\b|중\s*(?:하나|택)|가운데/i;

export function readNamedCodes(blocks: readonly Block[], index: number): NamedCodes | undefined {
  const block = blocks[index];
  switch (block?.type) {
    case "list": {
      const name = ownerAbove(blocks, index);
      const codes = name === undefined ? undefined : (readCodes(block) ?? readBareCodes(block));
      return name === undefined || codes === undefined || codes.length < 2 ? undefined : { name, codes };
    }
    case "table": {
      const name = ownerInHeader(block) ?? ownerAbove(blocks, index);
      const codes = name === undefined ? undefined : readTableOf(block, name);
      return name === undefined || codes === undefined ? undefined : { name, codes };
    }
    case "paragraph": {
      const text = codedText(block.runs);
      const [, name = "", rest = ""] =
        /^`?([a-z][\w.]*)`?\s*(?:[:：]|은\s|는\s|의\s값은\s|is\s|must be\s|can be\s)([\s\S]*)$/.exec(text) ?? [];
      const codes = NAME.test(name) && OFFER.test(rest) ? readCodesIn(rest) : null;
      return codes === null ? undefined : { name, codes };
    }
    default:
      return undefined;
  }
}

/** The parameter whose members stand in the block, if a heading or a sentence above says so. */
export function ownerOfMembers(blocks: readonly Block[], index: number): string | undefined {
  return nameAbove(blocks, index, (text) => OF_MEMBERS.test(text) && !/값|코드|\bvalues?\b|\bcodes?\b/i.test(text));
}

function ownerAbove(blocks: readonly Block[], index: number): string | undefined {
  return nameAbove(
    blocks,
    index,
    (text, block, name) => !OF_MEMBERS.test(text) && (OF_CODES.test(text) || isHeadingOf(block, name)),
  );
}

/** In the sentence just above, or in the nearest heading. */
function nameAbove(
  blocks: readonly Block[],
  index: number,
  isOwner: (text: string, block: Block, name: string) => boolean,
): string | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.type !== "paragraph" && block?.type !== "heading") return undefined;
    const text = textOf(block.runs);
    const name = nameIn(block.runs);
    if (name !== undefined && isOwner(text, block, name)) return name;
    // What it says is of parameters is none of their codes, whatever stands further above.
    if (block.type === "paragraph" && /파라미터|파라메터|속성|항목|\bparameters\b/i.test(text)) return undefined;
    if (block.type === "heading") return undefined;
  }
  return undefined;
}

function isHeadingOf(block: Block, name: string): boolean {
  return (
    block.type === "heading" &&
    /^(?:[\d.]+\s*)?\S*\s*(?:파라미터|parameter)?$/i.test(textOf(block.runs).replace(name, ""))
  );
}

/** The only name that a text holds. */
function nameIn(runs: readonly Run[]): string | undefined {
  const text = textOf(runs);
  const marked = runs.filter((run) => run.code || run.strong).map((run) => run.text.trim());
  const words = /[가-힣]/.test(text)
    ? text.split(/[^\w.[\]]+/)
    : text.split(/[^\w.[\]]+/).filter((word, _, all) => all.length === 1 || word.includes("_"));
  for (const candidates of [marked, words]) {
    const names = new Set(candidates.filter((word) => NAME.test(word) && /^[a-z]/.test(word)));
    const [only] = names;
    if (names.size === 1) return only;
  }
  return undefined;
}

/** A column is headed by the name of the parameter that takes what stands below. */
function ownerInHeader({ header }: Table): string | undefined {
  const first = textOf(header[0] ?? []).replaceAll("`", "");
  return NAME.test(first) &&
    /^[a-z]/.test(first) &&
    !/^(?:code|value|name|key|type|id|no|parameter|field|status)s?$/.test(first)
    ? first
    : undefined;
}

/** Below a heading that speaks of codes a word is one. */
function readBareCodes({ items }: List): Code[] | undefined {
  const codes = items.map(([first, ...more]) =>
    first?.type === "paragraph" && more.length === 0 ? readListed(`- ${codedText(first.runs).trim()}`) : undefined,
  );
  return codes.every((code) => code !== undefined) ? (codes as Code[]) : undefined;
}

function readTableOf(table: Table, name: string): Code[] | undefined {
  const headed = table.header.findIndex((cell) => textOf(cell).replaceAll("`", "") === name);
  const kinds = readColumns(table)?.at;
  const columns = headed >= 0 ? [headed] : (kinds?.codes ?? codeColumns(table));
  const [column] = columns.length > 0 ? columns : codeColumns(table);
  if (column === undefined) return undefined;
  const label = table.header.findIndex((cell, index) => index !== column && textOf(cell) !== "");
  const codes = table.rows.map((row): Code | undefined => {
    const code = textOf(row[column] ?? []).replaceAll(/^["'`]+|["'`]+$/g, "");
    const text = label < 0 ? "" : textOf(row[label] ?? []);
    return /^[\w.+*-]+$/.test(code) ? { code, label: text === "" ? null : text } : undefined;
  });
  return codes.every((code) => code !== undefined) && codes.length > 0 ? (codes as Code[]) : undefined;
}

/** The first one in which every cell is one word without letters of Korean. */
function codeColumns({ header, rows }: Table): number[] {
  return header.flatMap((_, index) =>
    rows.length > 0 && rows.every((row) => /^["'`]?[\w.+*-]+["'`]?$/.test(textOf(row[index] ?? []))) ? [index] : [],
  );
}
