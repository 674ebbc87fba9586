// A parameter written as its type would be declared: name?: string, name(deprecated)?: string | string[].
import { type Run, textOf } from "../page.ts";
import { readType } from "../types.ts";
import { type Draft, NAME } from "./draft.ts";

type Head = Pick<Draft, "name" | "type" | "required" | "deprecated">;

const SIGNATURE =
  /^([\w.[\]]+)\s*(\(\s*(?:deprecated|사용\s*중단|지원\s*종료)\s*\))?\s*(\?)?\s*(\*)?\s*[:：]\s*(.+?)\s*(\(\s*(?:deprecated|사용\s*중단|지원\s*종료)\s*\))?$/i;

/** @returns undefined where what stands behind the colon is no type: then it is a sentence. */
export function readSignature(runs: readonly Run[]): Head | undefined {
  const [, name = "", noteBefore, optional, , typeText = "", noteAfter] =
    SIGNATURE.exec(textOf(runs).replaceAll("`", "")) ?? [];
  if (!NAME.test(name)) return undefined;
  const type = readType(typeText);
  if (type === undefined) return undefined;
  const deleted = runs.some((run) => run.deleted && run.text.includes(name));
  // In this notation a name without a question mark is a promise that it is there.
  return {
    name,
    type,
    required: optional === undefined,
    deprecated: deleted || noteBefore !== undefined || noteAfter !== undefined,
  };
}
