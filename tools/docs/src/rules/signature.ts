// A parameter written as its type would be declared: name?: string, name(deprecated)?: string | string[].
import type { Code } from "../facts.ts";
import type { Run } from "../page.ts";
import { readInside, readLiterals, readType } from "../types.ts";
import { type Draft, NAME } from "./draft.ts";

export interface Signature {
  readonly draft: Draft;
  /** Whether nothing beside the name says if it is required: what it means depends on the siblings. */
  readonly isUnmarked: boolean;
  /** Whether it has a question mark: then it is a declaration beyond doubt. */
  readonly isOptional: boolean;
  /** Whether its name wears something, as in a list of words that is no declaration. */
  readonly isDressed: boolean;
}

const DEPRECATED = "\\(\\s*(?:deprecated|사용\\s*중단|지원\\s*종료|지원\\s*중단)\\s*\\)";
const SIGNATURE = new RegExp(
  `^([\\w.[\\]]+)\\s*(${DEPRECATED})?\\s*(\\?)?\\s*(${DEPRECATED})?\\s*(\\*)?\\s*[:：]\\s*(.+?)\\s*$`,
  "is",
);
const REMARK =
  /^(.*?\S)\s*(\([^()]*\)|\*+|,?\s*(?:필수|선택|required|optional)(?:\s*(?:입력|값|항목|아님))?|=\s*\S+)\s*$/is;
const DEMAND = /^\W*(?:필수(?!\s*(?:가\s*)?아)|required\b|mandatory\b)|^\*+$/i;
const OPTION = /^\W*(?:선택|optional|필수\s*(?:가\s*)?아|not required)/i;
/** What a type of somebody's own is called. */
const FOREIGN_TYPE =
  /^(?:[A-Z][\w.]*(?:<[\w.<>,\s]*>)?(?:\[\])?|any|unknown)(?:\s*\|\s*(?:[A-Z][\w.]*(?:\[\])?|null|undefined))*$/;

/**
 * @param isAmongOthers whether its siblings are declarations: then a type that nobody knows is one all the same
 * @returns undefined where what stands behind the colon is no type: then it is a sentence
 */
export function readSignature(runs: readonly Run[], isAmongOthers = false): Signature | undefined {
  const [first] = runs.filter(({ text }) => text.trim() !== "");
  const read = readText(firstLine(runs), isAmongOthers);
  if (read === undefined) return undefined;
  const deleted = runs.some((run) => run.deleted && run.text.includes(read.draft.name));
  return {
    ...read,
    draft: deleted ? { ...read.draft, deprecated: true } : read.draft,
    isDressed: first?.code === true || first?.strong === true,
  };
}

function readText(text: string, isAmongOthers: boolean): Omit<Signature, "isDressed"> | undefined {
  const [, name = "", noteBefore, optional, noteBehind, star, rest = ""] =
    SIGNATURE.exec(text.replaceAll(/[`\\]/g, "").trim()) ?? [];
  if (!NAME.test(name)) return undefined;
  const { typeText, remarks } = takeRemarks(rest);
  const type = readType(typeText);
  const isOptional = optional !== undefined;
  if (type === undefined && !((isAmongOthers || isOptional) && FOREIGN_TYPE.test(typeText))) return undefined;
  const isDemanded = star !== undefined || remarks.some((remark) => DEMAND.test(remark));
  const isFree = isOptional || remarks.some((remark) => OPTION.test(remark));
  const isNoted = remarks.some((remark) => new RegExp(DEPRECATED, "i").test(remark));
  return {
    draft: {
      name,
      type: type ?? null,
      required: isDemanded ? true : isFree ? false : undefined,
      enum: readLiterals(typeText)?.map((code): Code => ({ code, label: null })) ?? null,
      deprecated: noteBefore !== undefined || noteBehind !== undefined || isNoted,
      members: (readInside(typeText) ?? []).flatMap((member) => {
        const inner = readText(member, true);
        return inner === undefined ? [] : [{ ...inner.draft, required: inner.draft.required ?? true }];
      }),
    },
    isUnmarked: !isDemanded && !isFree,
    isOptional,
  };
}

/** What is said behind a type: in brackets, by a star, by a value that stands for one left out. */
function takeRemarks(text: string): { typeText: string; remarks: readonly string[] } {
  const remarks: string[] = [];
  let typeText = text.trim();
  while (readType(typeText) === undefined) {
    const [, before, remark] = REMARK.exec(typeText) ?? [];
    if (before === undefined || remark === undefined) break;
    remarks.push(remark);
    typeText = before;
  }
  const [, bare, star] = /^(.*?)\s*(\*+)$/s.exec(typeText) ?? [];
  if (star === undefined || bare === undefined) return { typeText, remarks };
  return { typeText: bare, remarks: [...remarks, star] };
}

/** Beneath its own line stands what it is for. */
function firstLine(runs: readonly Run[]): string {
  return (
    runs
      .map(({ text }) => text)
      .join("")
      .trim()
      .split("\n")[0] ?? ""
  );
}
