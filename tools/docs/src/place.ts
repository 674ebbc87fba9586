// Gives every parameter its path and its requiredness: from its siblings, its parent, and the examples of its section.
import type { ExampleFact, Json, ParameterFact } from "./facts.ts";
import { isObject } from "./json.ts";
import { type Draft, NAME } from "./rules/draft.ts";

export interface Group {
  readonly section: string;
  readonly drafts: readonly Draft[];
  /** The parameter that these are said to be members of. */
  readonly under: string | undefined;
}

export function place(groups: readonly Group[], examples: readonly ExampleFact[]): ParameterFact[] {
  /** By their last name: where members would stand. */
  const holders = new Map<string, string>();
  return groups.flatMap(({ section, drafts, under }) => {
    const values = examples.filter((example) => example.section === section).map(({ value }) => value);
    const holder = under === undefined ? undefined : holders.get(under);
    // An answer below what is sent has some of its names, too.
    const shown = drafts.filter(({ name }) => values.some((value) => [...pathsTo(value, name, "")].length > 0));
    const isShown = shown.length * 2 >= drafts.length;
    const facts = placeAll(drafts, section, values, (name) =>
      holder !== undefined ? `${holder}.${name}` : isShown ? pathIn(values, name) : name,
    );
    for (const { path, type } of facts)
      if (/^(?:object|array|array<object>)$/.test(String(type)))
        holders.set(path.split(".").at(-1) ?? path, isArray(type) ? `${path}[]` : path);
    return facts;
  });
}

function placeAll(
  drafts: readonly Draft[],
  section: string,
  values: readonly Json[],
  pathOf: (name: string) => string,
): ParameterFact[] {
  // One mark among siblings makes its absence say something.
  const unmarked = drafts.some(({ required }) => required !== undefined) ? false : null;
  return drafts.flatMap(({ name, type, required, members, deprecated, ...draft }) => {
    const path = pathOf(name);
    const isList = isArray(type) || (type === null && valuesAt(values, path).some(Array.isArray));
    return [
      { path, type, required: required ?? unmarked, enum: draft.enum, deprecated, section },
      ...placeAll(members, section, values, (member) => `${path}${isList ? "[]" : ""}.${member}`),
    ];
  });
}

function isArray(type: Draft["type"]): boolean {
  return [type].flat().some((one) => one === "array" || one?.startsWith("array<"));
}

/** A bare name that the examples have in one place only, deep inside, is that one. */
function pathIn(values: readonly Json[], name: string): string {
  if (name.includes(".") || values.some((value) => isObject(value) && name in value)) return name;
  const paths = new Set(values.flatMap((value) => [...pathsTo(value, name, "")]));
  const [only] = paths;
  return paths.size === 1 && only !== undefined ? only : name;
}

function* pathsTo(value: Json, name: string, path: string): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* pathsTo(item, name, `${path}[]`);
  else if (isObject(value))
    for (const [member, inner] of Object.entries(value)) {
      if (!NAME.test(member)) continue;
      const here = path === "" ? member : `${path}.${member}`;
      if (member === name) yield here;
      yield* pathsTo(inner, name, here);
    }
}

function valuesAt(values: readonly Json[], path: string): Json[] {
  return path.split(".").reduce<Json[]>(
    (found, member) =>
      found.flatMap((value) => {
        const inner = isObject(value) ? value[member.replace("[]", "")] : undefined;
        if (inner === undefined) return [];
        return member.endsWith("[]") && Array.isArray(inner) ? inner : [inner];
      }),
    [...values],
  );
}
