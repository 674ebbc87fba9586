// What each kind of finding changes in the schema files. A kind that changes none says so by doing nothing.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { ParameterFact } from "../facts.ts";
import type { Finding, FindingKind } from "../findings/finding.ts";
import { type Draft, isObject, type JsonObject, textsIn } from "./documents.ts";
import { draftMember, type SourceOfFact, typeOf } from "./draft-member.ts";
import { homesFor } from "./home.ts";
import { insertInOrder, renameMember } from "./order.ts";
import { holdersOf, memberAt, type Place, placesOf } from "./places.ts";

export interface PatchContext {
  readonly draft: Draft;
  /** Files of the objects that the section speaks of. */
  readonly roots: readonly string[];
  readonly direction: Direction;
  readonly source: SourceOfFact;
  /** What the page says now of this parameter; undefined where it is gone. */
  readonly fact: ParameterFact | undefined;
  /** Names beside it on the page, those before it, in their order. */
  readonly before: readonly string[];
}

/** @returns how many places it changed: none means that the schemas have no place for what the page says. */
type Patch = (finding: Finding, context: PatchContext) => number;

/** What a page shows or tells beside its parameters is no part of a schema. */
const nothing: Patch = () => 1;

export const SCHEMA_PATCHES: Readonly<Record<FindingKind, Patch>> = {
  "param-added": ({ path }, context) => {
    const { draft, roots, fact, direction, source } = context;
    if (fact === undefined) return 0;
    const names = path.split(".").map((name) => name.replaceAll("[]", ""));
    const name = names.at(-1) ?? "";
    const homes = homesFor(draft, holdersOf(draft, roots, names.slice(0, -1)), source);
    for (const file of homes) {
      const json = draft.change(file);
      insertInOrder(propertiesOf(json), name, draftMember(fact, direction, source), context.before);
      // An answer requires only what was seen to be always there.
      if (fact.required === true && direction === "sent") setRequired(json, name, true);
    }
    return homes.length;
  },

  "param-removed": ({ path }, { draft, roots }) => {
    const places = placesOf(draft, roots, path);
    for (const { file, member } of places) {
      const json = draft.change(file);
      delete propertiesOf(json)[member];
      setRequired(json, member, false);
    }
    return places.length;
  },

  "param-renamed": ({ path, after }, { draft, roots }) => {
    const to = String(after).split(".").at(-1)?.replaceAll("[]", "") ?? "";
    const places = placesOf(draft, roots, path);
    for (const { file, member } of places) {
      const json = draft.change(file);
      const isRequired = textsIn(json.required).includes(member);
      renameMember(propertiesOf(json), member, to);
      setRequired(json, member, false);
      if (isRequired) setRequired(json, to, true);
    }
    return places.length;
  },

  "type-changed": ({ path }, { draft, roots, fact }) => {
    if (fact === undefined || fact.type === null) return 0;
    const places = placesOf(draft, roots, path);
    for (const place of places) {
      const member = change(draft, place);
      // What another type limits says nothing of this one.
      for (const keyword of TYPE_KEYWORDS) delete member[keyword];
      replaceFirst(member, typeOf(fact.type));
    }
    return places.length;
  },

  "required-changed": ({ path, after }, { draft, roots }) => {
    const places = placesOf(draft, roots, path);
    for (const { file, member } of places) setRequired(draft.change(file), member, after === true);
    return places.length;
  },

  "enum-added": ({ path, after }, { draft, roots, fact }) => {
    const codes = [after].flat().map(String);
    const lists = placesOf(draft, roots, path).flatMap((place) => listsOf(draft, place));
    for (const list of lists) {
      const json = list.change();
      const known = textsIn(json.enum);
      const added = codes.filter((code) => !known.includes(code));
      json.enum = [...known, ...added];
      if (added.length > 0 && isObject(json["x-names"])) {
        nameCodes(json["x-names"], added, fact);
        json["x-draft"] = true;
      }
    }
    return lists.length;
  },

  "enum-removed": ({ path, before }, { draft, roots }) => {
    const gone = [before].flat().map(String);
    const lists = placesOf(draft, roots, path).flatMap((place) => listsOf(draft, place));
    for (const list of lists) {
      const json = list.change();
      json.enum = textsIn(json.enum).filter((code) => !gone.includes(code));
      if (isObject(json["x-names"])) for (const code of gone) delete json["x-names"][code];
    }
    return lists.length;
  },

  deprecated: ({ path, after }, { draft, roots }) => {
    const places = placesOf(draft, roots, path);
    for (const place of places) {
      const member = change(draft, place);
      if (after === false) delete member.deprecated;
      else member.deprecated = true;
    }
    return places.length;
  },

  "example-changed": nothing,
  "section-added": nothing,
  "section-removed": nothing,
  "prose-only": nothing,
};

const TYPE_KEYWORDS = [
  "type",
  "const",
  "enum",
  "x-open",
  "$ref",
  "anyOf",
  "items",
  "additionalProperties",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "default",
];

function propertiesOf(json: JsonObject): JsonObject {
  if (!isObject(json.properties)) json.properties = {};
  return json.properties as JsonObject;
}

/** `required` is left out where it would be empty, as the dialect wants. */
function setRequired(json: JsonObject, name: string, isRequired: boolean): void {
  const others = textsIn(json.required).filter((one) => one !== name);
  const required = isRequired ? [...others, name] : others;
  if (required.length > 0) json.required = required;
  else delete json.required;
}

function change(draft: Draft, { file, member }: Place): JsonObject {
  return propertiesOf(draft.change(file))[member] as JsonObject;
}

/** The type stands before everything else, as it does by hand. */
function replaceFirst(member: JsonObject, first: JsonObject): void {
  const rest = Object.entries(member);
  for (const name of Object.keys(member)) delete member[name];
  Object.assign(member, first, Object.fromEntries(rest));
}

/** The list in the member itself, or in the file of codes that it refers to. */
function listsOf(draft: Draft, place: Place): { change: () => JsonObject }[] {
  const member = memberAt(draft, place);
  if (Array.isArray(member?.enum)) return [{ change: () => change(draft, place) }];
  const ref =
    member?.$ref ??
    (Array.isArray(member?.anyOf)
      ? member.anyOf
          .filter(isObject)
          .map((one) => one.$ref)
          .find(Boolean)
      : undefined);
  if (typeof ref !== "string") return [];
  const file = ref.replace("../", "schemas/");
  return Array.isArray(draft.read(file)?.enum) ? [{ change: () => draft.change(file) }] : [];
}

function nameCodes(names: JsonObject, codes: readonly string[], fact: ParameterFact | undefined): void {
  for (const code of codes) {
    const label = fact?.enum?.find((one) => one.code === code)?.label ?? code;
    names[code] ??= { en: label, ko: label };
  }
}
