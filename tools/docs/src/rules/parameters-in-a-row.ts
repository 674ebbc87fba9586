// Parameters below each other, each in a paragraph or a heading of its own, with what is said of it until the next one.
import type { Claim } from "../claims.ts";
import type { Block, Run } from "../page.ts";
import { isDescription, readDescription } from "./description.ts";
import type { Draft } from "./draft.ts";
import { readIntroduction } from "./introduction.ts";
import { readHead } from "./member-head.ts";
import { readHeadLine } from "./parameter-line.ts";
import { type ParameterLine, readParameterHeading, readParameterParagraph } from "./parameter-paragraph.ts";

export function readParametersInARow(blocks: readonly Block[], index: number): Claim | undefined {
  const drafts: Draft[] = [];
  const inside: Block[] = [];
  const { required } = readIntroduction(blocks, index);
  let at = index;
  for (let head = parameterAt(blocks, at); head !== undefined; head = parameterAt(blocks, at)) {
    const { text, ...draft } = head;
    const end = endOfDescription(blocks, at + 1, draft.type);
    const line = blocks[at]?.line ?? 1;
    const own: Block[] = text.length > 0 ? [{ type: "paragraph", line, runs: text }] : [];
    const { codes, members, rest } = readDescription([...own, ...blocks.slice(at + 1, end)], draft.type);
    drafts.push({ ...draft, required: draft.required ?? required, enum: codes, members });
    inside.push(...rest);
    at = end;
  }
  return at === index ? undefined : { taken: at - index, drafts, inside };
}

function parameterAt(blocks: readonly Block[], index: number): ParameterLine | undefined {
  const block = blocks[index];
  if (block?.type === "paragraph")
    return readParameterParagraph(block.runs) ?? readSentence(block.runs) ?? readHeadLine(block.runs);
  return block?.type === "heading" ? (readParameterHeading(block.runs) ?? readHeadLine(block.runs)) : undefined;
}

/** `name`: text (type), in a paragraph as others have it in a list. */
function readSentence(runs: readonly Run[]): ParameterLine | undefined {
  const head = runs.find(({ text }) => text.trim() !== "")?.code ? readHead(runs) : undefined;
  return head?.type == null ? undefined : { ...head, text: [] };
}

/** A description goes on until the next parameter, or what is no description: a heading, a tab. */
function endOfDescription(blocks: readonly Block[], from: number, type: Draft["type"]): number {
  let at = from;
  while (at < blocks.length && isDescription(blocks[at], type) && parameterAt(blocks, at) === undefined) at += 1;
  return at;
}
