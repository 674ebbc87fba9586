// A list of members: every item is a name, then what the page says of it; a list inside an item has the members of that one.
import { type Block, type List, type Run, textOf } from "../page.ts";
import { readCodes, readCodeTable } from "./codes.ts";
import { codedText, readCodesIn } from "./codes-in-text.ts";
import { readTrailingOffer } from "./codes-offered.ts";
import { type Draft, IDENTIFIER } from "./draft.ts";
import type { Introduction } from "./introduction.ts";
import { type Head, readHead } from "./member-head.ts";
import { readParameterParagraph } from "./parameter-paragraph.ts";
import { readSignature } from "./signature.ts";

export interface MemberRead {
  readonly drafts: readonly Draft[];
  /** Items that are no members, by their text. */
  readonly misread: readonly string[];
  /** What else the items hold. */
  readonly inside: readonly Block[];
}

const REQUIRED_WORDS = /\brequired\b|필수/i;
const MEMBER_WORDS = /\bpropert(?:y|ies)\b|\bfields?\b|\bmembers?\b|속성|필드|파라미터|항목/i;
const ARRAY_OF_OBJECTS = /\barray of objects\b|객체(?:의|들의)?\s*배열|object\s*(?:배열|array)/i;

/** @param given what the sentence before the list says of all of them */
export function readMembers({ items }: List, given: Introduction): MemberRead {
  const signatures = readSignatures(items);
  const read = items.map((item, index) => ({ item, member: readMember(item, signatures[index], given) }));
  return {
    drafts: read.flatMap(({ member }) => (member === undefined ? [] : [member.draft])),
    misread: read.flatMap(({ item, member }) => (member === undefined ? [textOfItem(item)] : [])),
    inside: read.flatMap(({ item, member }) => (member === undefined ? item : member.inside)),
  };
}

/** Items that are declarations. Where one of them is, the others are, too, whatever their types are called. */
function readSignatures(items: List["items"]): readonly (Draft | undefined)[] {
  const runs = items.map(([first]) => (first?.type === "paragraph" ? first.runs : []));
  const isDeclared = runs.some((each) => readSignature(each) !== undefined);
  const signatures = runs.map((each) => readSignature(each, isDeclared));
  const known = signatures.filter((each) => each !== undefined);
  // Without any mark, a name is a promise that it is there only in the notation of a declaration.
  const isPromised =
    known.some(({ isOptional }) => isOptional) ||
    (!known.some(({ draft }) => draft.required === true) && known.some(({ isDressed }) => !isDressed));
  return signatures.map((signature) => {
    if (signature === undefined) return undefined;
    const { draft, isUnmarked } = signature;
    return isUnmarked && isPromised ? { ...draft, required: true } : draft;
  });
}

/** Whether it has what only a member has: a type, a mark, members, or a name that is no word. */
export function isSurelyMember({ name, type, required, members }: Draft): boolean {
  return type !== null || required !== undefined || members.length > 0 || IDENTIFIER.test(name);
}

function readMember(
  item: readonly Block[],
  signature: Draft | undefined,
  given: Introduction,
): { draft: Draft; inside: readonly Block[] } | undefined {
  const [paragraph, ...rest] = item;
  if (paragraph?.type !== "paragraph") return undefined;
  const head: Head | undefined =
    signature === undefined ? readItem(paragraph.runs, given.isOfMembers) : { ...signature, text: [] };
  if (head === undefined) return undefined;
  const text = textOf(head.text);
  const type = head.type ?? (ARRAY_OF_OBJECTS.test(text) ? "array<object>" : null);
  const holdsMembers = /object|array/.test(String(type)) || MEMBER_WORDS.test(text);
  const parts = readRest(rest, {
    required: REQUIRED_WORDS.test(text) ? true : undefined,
    isOfMembers: holdsMembers,
  });
  const offered =
    holdsMembers || type === "boolean"
      ? null
      : (readCodesIn(codedText(head.text)) ?? readTrailingOffer(head.text) ?? null);
  return {
    draft: {
      name: head.name,
      type,
      required: head.required ?? given.required,
      enum: parts.codes ?? signature?.enum ?? offered,
      deprecated: head.deprecated,
      members: parts.members.length > 0 ? parts.members : (signature?.members ?? []),
    },
    inside: parts.inside,
  };
}

function readItem(runs: readonly Run[], arePlain: boolean): Head | undefined {
  const line = readParameterParagraph(runs);
  return line?.type == null ? readHead(runs, arePlain) : line;
}

interface Rest {
  codes: Draft["enum"];
  members: readonly Draft[];
  readonly inside: Block[];
}

/** The first list below an item has its codes or its members, whatever frames stand around it; the remainder is prose or code. */
function readRest(blocks: readonly Block[], given: Introduction): Rest {
  const rest: Rest = { codes: null, members: [], inside: [] };
  const visit = (block: Block): void => {
    const isOpen = rest.codes === null && rest.members.length === 0;
    if (block.type === "group" || block.type === "details") for (const child of block.children) visit(child);
    else if (block.type === "table" && isOpen && readCodeTable(block)) rest.codes = readCodeTable(block) ?? null;
    else if (block.type !== "list" || !isOpen) rest.inside.push(block);
    else {
      const codes = given.isOfMembers ? undefined : readCodes(block);
      const read = codes === undefined ? readMembers(block, given) : undefined;
      if (codes !== undefined) rest.codes = codes;
      else if (read !== undefined && read.drafts.length > 0 && read.misread.length === 0) {
        rest.members = read.drafts;
        rest.inside.push(...read.inside);
      } else rest.inside.push(block);
    }
  };
  for (const block of blocks) visit(block);
  return rest;
}

function textOfItem(item: readonly Block[]): string {
  const [first] = item;
  return first?.type === "paragraph" ? textOf(first.runs) : (first?.type ?? "");
}
