// A list of members: every item is a name, then what the page says of it; a list inside an item has the members of that one.
import { type Block, type List, type Run, textOf } from "../page.ts";
import { readType } from "../types.ts";
import { readCodes, readCodeTable } from "./codes.ts";
import { codedText, readCodesIn } from "./codes-in-text.ts";
import { cleanName, type Draft, isCallable, isStar, NAME } from "./draft.ts";
import { readRemark } from "./requirement.ts";
import { readSignature } from "./signature.ts";

export interface MemberRead {
  readonly drafts: readonly Draft[];
  /** Items that are no members, by their text. */
  readonly misread: readonly string[];
  /** What else the items hold. */
  readonly inside: readonly Block[];
}

const REQUIRED_WORDS = /\brequired\b|필수/i;
export const MEMBER_WORDS = /\bpropert(?:y|ies)\b|\bfields?\b|\bmembers?\b|속성|필드|파라미터|항목/i;
const ARRAY_OF_OBJECTS = /\barray of objects\b|객체(?:의|들의)?\s*배열|object\s*(?:배열|array)/i;

/** @param required what the sentence before the list says of all of them */
export function readMembers({ items }: List, required: boolean | undefined): MemberRead {
  const signatures = readSignatures(items);
  const read = items.map((item, index) => ({ item, member: readMember(item, signatures[index], required) }));
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

function readMember(
  item: readonly Block[],
  signature: Draft | undefined,
  required: boolean | undefined,
): { draft: Draft; inside: readonly Block[] } | undefined {
  const [paragraph, ...rest] = item;
  if (paragraph?.type !== "paragraph") return undefined;
  const head = signature === undefined ? readHead(paragraph.runs) : { ...signature, text: "", codes: null };
  if (head === undefined) return undefined;
  const type = head.type ?? (ARRAY_OF_OBJECTS.test(head.text) ? "array<object>" : null);
  const holdsMembers = /object|array/.test(String(type)) || MEMBER_WORDS.test(head.text);
  const demandsAll = REQUIRED_WORDS.test(head.text) ? true : undefined;
  const parts = readRest(rest, holdsMembers, demandsAll);
  return {
    draft: {
      name: head.name,
      type,
      required: head.required ?? required,
      enum: parts.codes ?? signature?.enum ?? (holdsMembers || type === "boolean" ? null : head.codes),
      deprecated: head.deprecated,
      members: parts.members.length > 0 ? parts.members : (signature?.members ?? []),
    },
    inside: parts.inside,
  };
}

interface Rest {
  codes: Draft["enum"];
  members: readonly Draft[];
  readonly inside: Block[];
}

/** The first list below an item has its codes or its members, whatever frames stand around it; the remainder is prose or code. */
function readRest(blocks: readonly Block[], holdsMembers: boolean, required: boolean | undefined): Rest {
  const rest: Rest = { codes: null, members: [], inside: [] };
  const visit = (block: Block): void => {
    const isOpen = rest.codes === null && rest.members.length === 0;
    if (block.type === "group" || block.type === "details") for (const child of block.children) visit(child);
    else if (block.type === "table" && isOpen && readCodeTable(block)) rest.codes = readCodeTable(block) ?? null;
    else if (block.type !== "list" || !isOpen) rest.inside.push(block);
    else {
      const codes = holdsMembers ? undefined : readCodes(block);
      const read = codes === undefined ? readMembers(block, required) : undefined;
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

interface Head {
  readonly name: string;
  readonly type: string | readonly string[] | null;
  readonly text: string;
  readonly codes: Draft["enum"];
  readonly required: boolean | undefined;
  readonly deprecated: boolean;
}

/** `name`: text (type). The colon may stand inside the emphasis, and so may the last bracket. */
function readHead(runs: readonly Run[]): Head | undefined {
  const [first, ...others] = runs.filter(({ text }) => text.trim() !== "");
  if (first === undefined || !(first.strong || first.code)) return undefined;
  const hasStar = others[0] !== undefined && isStar(others[0].text);
  const rest = hasStar ? others.slice(1) : others;
  const colonInside = /[:：]\s*$/.test(first.text);
  const name = cleanName(first.text.replace(/[:：]\s*$/, ""));
  if (!NAME.test(name) || isCallable(name)) return undefined;
  const after = textOf(rest);
  if (!colonInside && !/^[:：]/.test(after)) return undefined;
  // `name`: `value` is a setting.
  if (rest.length > 0 && rest.every((run) => run.code || /^[\s:：]*$/.test(run.text))) return undefined;
  const text = after.replace(/^[:：]\s*/, "");
  const inBrackets = /\(([^()]*)\)+\s*$/.exec(text)?.[1];
  return {
    name,
    type: (inBrackets === undefined ? undefined : readType(inBrackets)) ?? null,
    text,
    codes: readCodesIn(codedText(rest).replace(/^[:：]\s*/, "")),
    required: hasStar ? true : readRemark(text),
    deprecated: first.deleted,
  };
}

function textOfItem(item: readonly Block[]): string {
  const [first] = item;
  return first?.type === "paragraph" ? textOf(first.runs) : (first?.type ?? "");
}
