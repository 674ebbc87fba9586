// Gives codes that stand apart to the parameter that they are said to be of.
import type { ExampleFact, Json, NamedCodes } from "./facts.ts";
import { isObject } from "./json.ts";
import type { Group } from "./place.ts";
import type { Draft } from "./rules/draft.ts";

export interface CodesApart extends NamedCodes {
  readonly section: string;
  /** How many groups of parameters stand before it. */
  readonly after: number;
}

/** A name that nothing on the page uses as a parameter names none. */
export function attachCodes(
  groups: readonly Group[],
  apart: readonly CodesApart[],
  examples: readonly ExampleFact[],
): readonly Group[] {
  return apart.reduce<readonly Group[]>((all, { name, codes, section, after }) => {
    const holders = all.flatMap(({ drafts }, index) => (drafts.some((draft) => isHolder(draft, name)) ? [index] : []));
    const target = holders.findLast((index) => index < after) ?? holders[0];
    if (target !== undefined)
      return all.map((group, index) =>
        index === target ? { ...group, drafts: group.drafts.map((draft) => give(draft, name, codes)) } : group,
      );
    const isKnown = all.some(({ drafts }) => drafts.some((draft) => has(draft, name)));
    if (isKnown || !examples.some(({ value }) => uses(value, name))) return all;
    const draft: Draft = { name, type: null, required: undefined, enum: codes, deprecated: false, members: [] };
    return all.concat({ section, drafts: [draft], under: undefined, family: "" });
  }, groups);
}

function isNamed(draft: Draft, name: string): boolean {
  return draft.name === name || draft.name.endsWith(`.${name}`);
}

function isHolder(draft: Draft, name: string): boolean {
  const isFree = draft.enum === null && !/^(?:boolean|object|array<object>)$/.test(String(draft.type));
  return (isNamed(draft, name) && isFree) || draft.members.some((member) => isHolder(member, name));
}

function has(draft: Draft, name: string): boolean {
  return isNamed(draft, name) || draft.members.some((member) => has(member, name));
}

function give(draft: Draft, name: string, codes: NamedCodes["codes"]): Draft {
  const members = draft.members.map((member) => give(member, name, codes));
  return isNamed(draft, name) && draft.enum === null ? { ...draft, enum: codes, members } : { ...draft, members };
}

function uses(value: Json, name: string): boolean {
  if (Array.isArray(value)) return value.some((item) => uses(item, name));
  return isObject(value) && (name in value || Object.values(value).some((inner) => uses(inner, name)));
}
