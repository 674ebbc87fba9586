// A list of parameters that are not all marked as names: its items say of what type they are or whether they are required, or a label above says that it is one.
import { type Block, textOf } from "../page.ts";
import { readCodes } from "./codes.ts";
import type { Draft } from "./draft.ts";
import { readIntroduction } from "./introduction.ts";
import { isListLabel } from "./list-label.ts";
import { readMembers } from "./members.ts";
import { type ListedParameter, readParameterLine } from "./parameter-line.ts";

export interface ParameterList {
  readonly drafts: readonly Draft[];
  readonly misread: readonly string[];
  readonly inside: readonly Block[];
}

const LABEL =
  /파라미터|파라메터|매개변수|속성|필드|\bparam(?:eter)?s?\b|\bpropert(?:y|ies)\b|\bfields?\b|\barguments?\b|\boptions\b/i;
/** A label over codes speaks of parameters, too. */
const OF_CODES = /값|코드|목록|종류|\bvalues?\b|\bcodes?\b/i;

/** @returns undefined where it is a list of anything else. */
export function readParameterList(blocks: readonly Block[], index: number): ParameterList | undefined {
  const list = blocks[index];
  if (list?.type !== "list") return undefined;
  const asMembers = readMembers(list, readIntroduction(blocks, index));
  if (asMembers.drafts.length > 0 && asMembers.misread.length === 0) return undefined;
  const items = list.items.map((item) => ({ item, line: lineOf(item) }));
  const lines = items.flatMap(({ line }) => line ?? []);
  if (lines.length === 0 || lines.length * 2 < items.length) return undefined;
  const plain = lines.filter(({ isPlain }) => isPlain).length;
  const isWhole = lines.length > 1 && lines.length === items.length;
  if (plain * 2 < items.length && !(isWhole && (isLabelled(blocks, index) || isOfNames(lines, blocks, index))))
    return undefined;
  const inside: Block[] = [];
  const drafts = items.flatMap(({ item: [, ...rest], line }): Draft[] => {
    if (line === undefined) return [];
    const parts = readRest(rest);
    inside.push(...parts.inside);
    return [{ ...line.draft, enum: line.draft.enum ?? parts.codes, members: parts.members }];
  });
  return {
    drafts,
    inside,
    misread: items.flatMap(({ item: [first], line }) =>
      line !== undefined ? [] : [first?.type === "paragraph" ? textOf(first.runs) : (first?.type ?? "")],
    ),
  };
}

function lineOf([first]: readonly Block[]): ListedParameter | undefined {
  return first?.type === "paragraph" ? readParameterLine(first.runs) : undefined;
}

/** What is nearest above: a sentence, or the heading. */
function isLabelled(blocks: readonly Block[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.type !== "paragraph" && block?.type !== "heading") return false;
    const text = textOf(block.runs);
    if (isListLabel(text) || (LABEL.test(text) && !OF_CODES.test(text))) return true;
    if (block.type === "heading") return false;
  }
  return false;
}

/** Names that no word of a language looks like, unless a history tells of their changes. */
function isOfNames(lines: readonly ListedParameter[], blocks: readonly Block[], index: number): boolean {
  const names = lines.filter(({ draft }) => /^[a-z]+(?:_[a-z0-9]+)+$|^[a-z]+[A-Z]/.test(draft.name));
  return names.length * 2 >= lines.length && !isOfHistory(blocks, index);
}

/** Whether it stands below a heading that tells of changes. */
export function isOfHistory(blocks: readonly Block[], index: number): boolean {
  const heading = blocks.slice(0, index).findLast(({ type }) => type === "heading");
  return heading?.type === "heading" && /\d\.\d|변경|이력|change|history|release/i.test(textOf(heading.runs));
}

/** The list below an item has its codes or its members. */
function readRest(blocks: readonly Block[]): { codes: Draft["enum"]; members: readonly Draft[]; inside: Block[] } {
  const at = blocks.findIndex(({ type }) => type === "list");
  const list = blocks[at];
  if (list?.type !== "list") return { codes: null, members: [], inside: [...blocks] };
  const others = blocks.filter((block) => block !== list);
  const plain = readParameterList(blocks, at);
  if (plain !== undefined && plain.misread.length === 0)
    return { codes: null, members: plain.drafts, inside: [...others, ...plain.inside] };
  const codes = readCodes(list);
  return codes === undefined
    ? { codes: null, members: [], inside: [...blocks] }
    : { codes, members: [], inside: others };
}
