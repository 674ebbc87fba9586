// Codes that a page lists or lists no longer. What could be sent before can be sent after, unless the page takes it back.
import { type CodeList, listIn, listsAt, usersOf } from "./code-lists.ts";
import { type Draft, isObject, type JsonObject, type JsonValue } from "./documents.ts";
import { codesTexts, plain } from "./draft-text.ts";
import { codesAs } from "./draft-type.ts";
import { changeMember } from "./edit.ts";
import type { Patch, PatchContext } from "./patch-context.ts";
import { filesOfShapes, memberAt, namesIn, type Place } from "./places.ts";
import { ownPlaces, strangersOf } from "./share.ts";
import { toldApartBy } from "./unions.ts";

export const addCodes: Patch = ({ path, after }, context) => {
  const { draft } = context;
  const codes = textsOf(after);
  const odd = codes.find((code) => code === "__proto__" || code.length > 200);
  if (odd !== undefined) return "one of the codes is no code";
  const member = namesIn(path).at(-1) ?? "";
  const objects = context.objectsAt(path);
  const [told] = toldApartBy(draft, objects, member);
  if (told !== undefined) {
    const pinned = objects.flatMap((file) => told.pinned.get(file) ?? []).map(String);
    const missing = codes.filter((code) => !pinned.includes(code));
    return missing.length === 0 ? undefined : newBranch(member, missing, told.union, told.pinned);
  }
  const places = context.placesAt(path);
  if (places.length === 0) return addToTables(codes, context);
  const shared = places.every(
    (place) => listsAt(draft, place).every(({ file }) => file !== undefined) && listsAt(draft, place).length > 0,
  );
  for (const place of shared ? places : ownPlaces(draft, objects, member)) {
    const lists = listsAt(draft, place);
    if (lists.length === 0) tellCodes(draft, place, codes);
    for (const list of lists) {
      const refusal = grow(list, codes, context);
      if (refusal !== undefined) return refusal;
    }
  }
  return undefined;
};

export const removeCodes: Patch = ({ path, before }, context) => {
  const { draft, fact } = context;
  const codes = textsOf(before);
  if (fact !== undefined && fact.enum === null)
    return "the page lists no codes there any more: silence takes none back; look where the list went";
  const member = namesIn(path).at(-1) ?? "";
  const objects = context.objectsAt(path);
  const [told] = toldApartBy(draft, objects, member);
  if (told !== undefined) return oldBranch(member, codes, told.union, told.pinned);
  const places = context.placesAt(path);
  const isListFile = places.length === 0;
  const lists = isListFile
    ? tablesOf(context)
    : ownPlaces(draft, objects, member).flatMap((place) => listsAt(draft, place));
  if (lists.length === 0) return "no list of codes is known there: whatever is sent is taken, as before";
  for (const list of lists) {
    const strangers = list.file === undefined || isListFile ? [] : sendersBeside(draft, list.file, places);
    if (strangers.length > 0)
      return `${list.file} is what ${strangers.join(", ")} send, too: take the code out by hand if it is gone for all`;
    const left = valuesIn(list.json).filter((value) => !codes.includes(String(value)));
    if (left.length === 0) return "no code would be left";
    const json = list.change();
    delete json.const;
    json.enum = left;
    if (isObject(json["x-names"])) for (const code of codes) delete json["x-names"][code];
  }
  return undefined;
};

/** A section that speaks of lists alone is a table of codes. */
function addToTables(codes: readonly string[], context: PatchContext): string | undefined {
  const [table, other] = tablesOf(context);
  if (table === undefined) return "the schemas have no such member";
  if (other !== undefined) return "the section speaks of several lists: add the code to the right one by hand";
  return grow(table, codes, context);
}

function tablesOf({ draft, shapes }: PatchContext): CodeList[] {
  return filesOfShapes(draft, shapes).flatMap((file) => listIn(draft, file));
}

function grow(list: CodeList, codes: readonly string[], context: PatchContext): string | undefined {
  const known = valuesIn(list.json);
  const added = codes.filter((code) => !known.map(String).includes(code));
  if (added.length === 0) return undefined;
  const typed = codesAs(
    list.json.type ?? (known.every((value) => typeof value === "number") ? "number" : "string"),
    added,
  );
  if (typed === undefined)
    return `${added.length === 1 ? "the code is no value" : "the codes are no values"} of its type`;
  const json = list.change();
  if (json.const === undefined) json.enum = [...known, ...typed];
  else replaceKey(json, "const", "enum", [...known, ...typed]);
  if (isObject(json["x-names"])) {
    for (const code of added) json["x-names"][code] = namesOf(code, context);
    json["x-draft"] = true;
  }
  return undefined;
}

/** Where no list was, any value was taken, and still is: the codes are told, not demanded. */
function tellCodes(draft: Draft, place: Place, codes: readonly string[]): void {
  const texts = codesTexts(codes);
  const member = memberAt(draft, place);
  if (String(member?.description).includes(texts.description)) return;
  const json = changeMember(draft, place);
  for (const language of ["description", "x-description-ko"] as const)
    json[language] = [json[language], texts[language]].filter((text) => typeof text === "string").join(" ");
  json["x-draft"] = true;
}

/** A label is in one language; in the other the code itself stands until a person names it. */
function namesOf(code: string, { fact }: PatchContext): JsonObject {
  const name = plain(code, 80) || "?";
  const label = plain(fact?.enum?.find((one) => one.code === code)?.label ?? "", 80) || name;
  return /\p{Script=Hangul}/u.test(label) ? { en: name, ko: label } : { en: label, ko: label };
}

function valuesIn({ enum: values, const: only }: JsonObject): JsonValue[] {
  if (only !== undefined) return [only];
  return Array.isArray(values) ? values : [];
}

function replaceKey(json: JsonObject, from: string, to: string, value: JsonValue): void {
  const entries = Object.entries(json).map(([name, old]) =>
    name === from ? ([to, value] as const) : ([name, old] as const),
  );
  for (const name of Object.keys(json)) delete json[name];
  Object.assign(json, Object.fromEntries(entries));
}

/** Shapes that are sent, and hold the list beside these places: closed ones are. */
function sendersBeside(draft: Draft, list: string, places: readonly Place[]): string[] {
  const files = usersOf(draft, list)
    .filter(({ file, member }) => !places.some((place) => place.file === file && place.member === member))
    .flatMap(({ file }) => [file, ...strangersOf(draft, file, [])]);
  return [...new Set(files)].filter((file) => {
    const json = draft.read(file);
    return json?.additionalProperties === false || json?.unevaluatedProperties === false;
  });
}

function textsOf(value: unknown): string[] {
  return [value]
    .flat()
    .filter((one) => one !== null && one !== undefined)
    .map(String);
}

function newBranch(
  member: string,
  codes: readonly string[],
  union: string,
  pinned: ReadonlyMap<string, JsonValue>,
): string {
  const [model] = [...pinned.keys()].slice(-1);
  return `${listed(codes)}: \`${member}\` tells the branches of ${union} apart, so this is a new way to pay, with a shape of its own: a person's decision. To take it up, copy ${model}, pin the code there, and name the copy in oneOf of ${union}: CONTRIBUTING.md, "A new way to pay"`;
}

function oldBranch(
  member: string,
  codes: readonly string[],
  union: string,
  pinned: ReadonlyMap<string, JsonValue>,
): string {
  const branches = [...pinned].filter(([, value]) => codes.includes(String(value))).map(([file]) => file);
  if (branches.length === 0) return `${listed(codes)}: no branch of ${union} pins it`;
  return `${listed(codes)}: \`${member}\` tells the branches of ${union} apart, and ${branches.join(", ")} would go: a person's decision, since every payment by it would be refused. To take it out, see CONTRIBUTING.md, "A new way to pay"`;
}

function listed(codes: readonly string[]): string {
  return codes.map((code) => plain(code, 40)).join(", ");
}
