// What stands below a parameter until the next one: its codes, its members, and what else there is.
import { type Block, textOf } from "../page.ts";
import { readCodes, readCodesInside, readCodeTable } from "./codes.ts";
import { readOffer } from "./codes-offered.ts";
import type { Draft } from "./draft.ts";
import { readMembers } from "./members.ts";
import { readParameterTable } from "./parameter-table.ts";

export interface Description {
  readonly codes: Draft["enum"];
  readonly members: readonly Draft[];
  /** Blocks that are yet to be asked about. */
  readonly rest: readonly Block[];
}

type Found = { -readonly [part in keyof Description]: Description[part] } & { rest: Block[] };

export function readDescription(blocks: readonly Block[], type: Draft["type"]): Description {
  const found: Found = { codes: null, members: [], rest: [] };
  const mayHaveMembers = holdsObjects(type);
  for (const block of blocks) {
    const members = mayHaveMembers && found.members.length === 0 ? membersIn(block, type) : undefined;
    const codes = members === undefined && found.codes === null && type !== "boolean" ? codesIn(block) : undefined;
    if (members !== undefined) {
      found.members = members.drafts;
      found.rest.push(...members.inside);
    } else if (codes !== undefined) found.codes = codes;
    else found.rest.push(block);
  }
  return found;
}

/** Whether a block belongs to the parameter above it: a table does if it has codes or members. */
export function isDescription(block: Block | undefined, type: Draft["type"]): boolean {
  if (block?.type === "table")
    return readCodeTable(block) !== undefined || (holdsObjects(type) && readParameterTable(block) !== undefined);
  return block !== undefined && ["paragraph", "list", "details", "group", "code", "media"].includes(block.type);
}

function holdsObjects(type: Draft["type"]): boolean {
  return [type].flat().some((one) => one !== null && /^(?:object|array|array<object>)$/.test(one));
}

function codesIn(block: Block): Draft["enum"] | undefined {
  if (block.type === "details") return readCodesInside(block.children, textOf(block.summary));
  if (block.type === "table") return readCodeTable(block);
  if (block.type === "group") return readCodesInside(block.children, "");
  if (block.type === "paragraph") return readOffer(block.runs);
  return block.type === "list" ? readCodes(block) : undefined;
}

function membersIn(
  block: Block,
  type: Draft["type"],
): { drafts: readonly Draft[]; inside: readonly Block[] } | undefined {
  switch (block.type) {
    case "details":
    case "group": {
      const found = block.children.map((child) => membersIn(child, type));
      const at = found.findIndex((one) => one !== undefined);
      const members = found[at];
      return members && { ...members, inside: [...members.inside, ...block.children.toSpliced(at, 1)] };
    }
    case "table": {
      const read = readParameterTable(block);
      return read === undefined || read.misread.length > 0 ? undefined : { drafts: read.drafts, inside: [] };
    }
    case "list": {
      const { drafts, misread, inside } = readMembers(block, { required: undefined, isOfMembers: true });
      // What a bare array's list holds may be the values that it takes.
      const areMembers =
        type !== "array" || drafts.some((draft) => draft.type !== null || draft.required !== undefined);
      return drafts.length > 0 && misread.length === 0 && areMembers ? { drafts, inside } : undefined;
    }
    default:
      return undefined;
  }
}
