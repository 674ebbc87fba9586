// Gives every parameter its path and its requiredness: from its siblings, its parent, and the examples of its section.
import type { ExampleFact, Json, ParameterFact } from "./facts.ts";
import { isObject } from "./json.ts";
import { type Draft, NAME } from "./rules/draft.ts";

export interface Group {
  readonly section: string;
  /** Groups of one family in one section are siblings, whatever stands between them. */
  readonly family: string;
  readonly drafts: readonly Draft[];
  /** The parameter that these are said to be members of. */
  readonly under: string | undefined;
}

export function place(groups: readonly Group[], examples: readonly ExampleFact[]): ParameterFact[] {
  const isMarked = new Set(groups.filter(({ drafts }) => drafts.some(hasMark)).map(familyOf));
  /** By their last name: where members would stand. */
  const holders = new Map<string, string>();
  return groups.flatMap((group) => {
    const { section, drafts, under } = group;
    const values = examples.filter((example) => example.section === section).map(({ value }) => value);
    // What is answered to a request has its own names.
    const sent = values.filter((value) => !isAnswer(value));
    const holder = under === undefined ? undefined : (holders.get(under) ?? holderIn(sent, under));
    // An answer below what is sent has some of its names, too.
    const shown = drafts.filter(({ name }) => sent.some((value) => [...pathsTo(value, name, "")].length > 0));
    const isShown = shown.length * 2 >= drafts.length;
    const unmarked = isMarked.has(familyOf(group)) ? false : null;
    const facts = placeAll(drafts, section, values, unmarked, (name) =>
      holder !== undefined ? `${holder}.${name}` : isShown ? pathIn(sent, name) : name,
    );
    for (const { path, type } of facts)
      if (/^(?:object|array|array<object>)$/.test(String(type)))
        holders.set(path.split(".").at(-1) ?? path, isArray(type) ? `${path}[]` : path);
    return facts;
  });
}

/** Where the examples of the section have something of that name that has members. */
function holderIn(values: readonly Json[], name: string): string | undefined {
  const path = pathIn(values, name);
  if (valuesAt(values, path).some(Array.isArray)) return `${path}[]`;
  return valuesAt(values, path).some(isObject) ? path : undefined;
}

function familyOf({ section, family }: Group): string {
  return JSON.stringify([section, family]);
}

/** One mark among siblings makes its absence say something. */
function hasMark({ required }: Draft): boolean {
  return required !== undefined;
}

function placeAll(
  drafts: readonly Draft[],
  section: string,
  values: readonly Json[],
  unmarked: false | null,
  pathOf: (name: string) => string,
): ParameterFact[] {
  return drafts.flatMap(({ name, required, members, deprecated, ...draft }) => {
    const path = withItems(pathOf(name.replace(/\[\]$/, "")), values);
    const type = typeOf({ ...draft, name, members });
    const isList = isArray(type) || (type === null && valuesAt(values, path).some(Array.isArray));
    return [
      { path, type, required: required ?? unmarked, enum: draft.enum, deprecated, section },
      ...placeAll(
        members,
        section,
        values,
        members.some(hasMark) ? false : null,
        (member) => `${path}${isList ? "[]" : ""}.${member}`,
      ),
    ];
  });
}

/** `products[]` is a list of what its type says, and a list with members one of objects. */
function typeOf({ name, type, members }: Pick<Draft, "name" | "type" | "members">): Draft["type"] {
  if (name.endsWith("[]") && !isArray(type)) return typeof type === "string" ? `array<${type}>` : "array<object>";
  return type === "array" && members.length > 0 ? "array<object>" : type;
}

/** The envelope in which the REST API answers. */
function isAnswer(value: Json): boolean {
  return isObject(value) && "code" in value && "response" in value;
}

/** A path written without `[]` has it where the examples have a list. */
function withItems(path: string, values: readonly Json[]): string {
  const [first = "", ...rest] = path.split(".");
  return rest.reduce((before, member) => {
    const isList = !before.endsWith("[]") && valuesAt(values, before).some(Array.isArray);
    return `${before}${isList ? "[]" : ""}.${member}`;
  }, first);
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
