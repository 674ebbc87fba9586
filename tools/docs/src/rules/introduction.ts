// What stands over a list or table of parameters and speaks of all of them.
import { type Block, type Run, textOf } from "../page.ts";
import { isListLabel } from "./list-label.ts";

export interface Introduction {
  /** undefined where nothing is said */
  readonly required: boolean | undefined;
  /** Whether it says that members follow. */
  readonly isOfMembers: boolean;
  /** Whose members it says they are. */
  readonly parent?: string;
}

const PARENTS = [
  /\b(?:items|properties|fields|members|attributes|elements|parameters)\s+(?:of|in|for)\s+(?:the\s+|each\s+)?([A-Za-z_]\w*)/i,
  /(?:^|[^\w.])([A-Za-z_]\w*)\s*(?:의|에는|은|는)?\s+(?:\S+\s+){0,2}?(?:항목|속성|필드|구성|파라미터)/,
  /\b([A-Za-z_]\w*)\s+(?:items|properties|fields|members|attributes)\b/i,
  /\beach\s+(?:item|object|element)\s+(?:of|in)\s+([A-Za-z_]\w*)/i,
];

const MEMBERS =
  /\bparam(?:eter)?s?\b|\bpropert(?:y|ies)\b|\bfields?\b|\bmembers?\b|\battributes?\b|\bitems\b|파라미터|매개\s*변수|속성|필드|항목|변수/i;
const DEMAND =
  /(?:\brequired\b|\bmust\b).*(?:parameters?|properties|fields|values)|필수.*(?:파라미터|항목|속성|값|필드)|(?:파라미터|항목|속성|값|필드).*필수/i;
const REQUIRED = /\brequired\b|\bmandatory\b|필수/i;
const OPTIONAL = /\boptional\b|선택/i;

export function readIntroduction(blocks: readonly Block[], index: number): Introduction {
  const block = blocks[index - 1];
  if (block?.type !== "paragraph" && block?.type !== "heading") return { required: undefined, isOfMembers: false };
  const text = textOf(block.runs);
  const isLabel = block.type === "heading" ? isListLabel(text) : isBold(block.runs) && isListLabel(text);
  const parent = PARENTS.map((pattern) => pattern.exec(text.replaceAll(/[`*]/g, ""))?.[1]).find(
    (name) => name !== undefined,
  );
  return {
    ...(parent === undefined ? {} : { parent }),
    required: isLabel ? demandOfLabel(text) : DEMAND.test(text) || undefined,
    isOfMembers: MEMBERS.test(text),
  };
}

function demandOfLabel(text: string): boolean | undefined {
  if (OPTIONAL.test(text)) return REQUIRED.test(text) ? undefined : false;
  return REQUIRED.test(text) || undefined;
}

function isBold(runs: readonly Run[]): boolean {
  return runs.filter(({ text }) => text.trim() !== "").every(({ strong }) => strong);
}
