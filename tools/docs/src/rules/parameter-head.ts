// Where a parameter has a paragraph or a heading of its own, and how far what is said of it goes.
import type { Block, List, Run, Table } from "../page.ts";
import { readCodes, readCodeTable } from "./codes.ts";
import type { Draft } from "./draft.ts";
import { readParameterLine } from "./parameter-line.ts";
import { readParameterParagraph } from "./parameter-paragraph.ts";

export function parameterAt(blocks: readonly Block[], index: number) {
  const block = blocks[index];
  if (block?.type !== "paragraph") return undefined;
  const line = readHeadLine(block.runs);
  return readParameterParagraph(block.runs) ?? (line?.isPlain ? line.draft : undefined);
}

/** A name, its type and whether it is required, and nothing else. */
export function readHeadLine(runs: readonly Run[]) {
  const line = readParameterLine(runs);
  return line?.text === "" ? line : undefined;
}

/** A description goes on until the next parameter, or what is no description: a heading, a tab, a table. */
export function endOfDescription(blocks: readonly Block[], from: number): number {
  let at = from;
  while (at < blocks.length && isDescription(blocks[at]) && parameterAt(blocks, at) === undefined) at += 1;
  return at;
}

function isDescription(block: Block | undefined): boolean {
  return block !== undefined && ["paragraph", "list", "details", "group", "code", "media"].includes(block.type);
}

export function readDescription(blocks: readonly Block[]): { codes: Draft["enum"]; rest: Block[] } {
  const rest: Block[] = [];
  let codes: Draft["enum"] = null;
  for (const block of blocks) {
    const list = block.type === "details" ? onlyCodes(block.children) : block;
    const found = list?.type === "list" ? readCodes(list) : list?.type === "table" ? readCodeTable(list) : undefined;
    if (found !== undefined && codes === null) codes = found;
    else rest.push(block);
  }
  return { codes, rest };
}

function onlyCodes(blocks: readonly Block[]): List | Table | undefined {
  const inside = blocks.flatMap((block) => (block.type === "group" ? block.children : [block]));
  const lists = inside.filter((block): block is List | Table => block.type === "list" || block.type === "table");
  return lists.length === 1 ? lists[0] : undefined;
}
