// Groups of members belong to several shapes: a section changes those that it speaks of, and the rest stay as they are.
import { type Draft, isObject, type JsonObject } from "./documents.ts";
import { propertiesOf, requires, setRequired } from "./edit.ts";
import { membersIn } from "./example-values.ts";
import { groupsOf, isSchema, memberAt, type Place, placesIn } from "./places.ts";

/**
 * Where the section's objects have the member, and nobody else: from a group that others take in, too, it is parted first, with the
 * fewest copies. @param objects that the section speaks of
 */
export function ownPlaces(draft: Draft, objects: readonly string[], member: string): Place[] {
  for (const group of groupsWith(draft, objects, member)) {
    const strangers = strangersOf(draft, group, objects);
    if (strangers.length === 0) continue;
    const holders = objects.filter((file) => groupsOf(draft, file).includes(group));
    const members = Object.keys(propertiesOf(draft.read(group) ?? {}));
    const homes = homesOf(draft, holders);
    if (strangers.length + homes.length <= holders.length * members.length)
      partMember(draft, group, member, strangers, homes);
    else for (const file of holders) leaveGroup(draft, group, file);
  }
  const places = objects.flatMap((file) => placesIn(draft, file, member));
  return places.filter(({ file }, index) => places.findIndex((place) => place.file === file) === index);
}

export function groupsWith(draft: Draft, objects: readonly string[], member: string): string[] {
  return [...new Set(objects.flatMap((file) => groupsOf(draft, file)))].filter(
    (group) => memberAt(draft, { file: group, member }) !== undefined,
  );
}

/** Shapes that take the group in, and are none of these. */
export function strangersOf(draft: Draft, group: string, objects: readonly string[]): string[] {
  return draft.paths.filter(
    (file) => isSchema(file) && !objects.includes(file) && groupsOf(draft, file).includes(group),
  );
}

/** A group that all of these take in and nobody else, else each of them. */
function homesOf(draft: Draft, objects: readonly string[]): string[] {
  const [first, ...others] = objects;
  const own = groupsOf(draft, first ?? "").find(
    (group) =>
      others.every((file) => groupsOf(draft, file).includes(group)) && strangersOf(draft, group, objects).length === 0,
  );
  return own === undefined || others.length === 0 ? [...objects] : [own];
}

/** The member leaves the group: strangers keep it as it was for them, and the homes have one of their own. */
function partMember(
  draft: Draft,
  group: string,
  member: string,
  strangers: readonly string[],
  homes: readonly string[],
): void {
  const before = strangers.map((file) => [file, effective(draft, file, member)] as const);
  const moved = { schema: memberAt(draft, { file: group, member }), required: requires(draft.read(group), member) };
  delete propertiesOf(draft.change(group))[member];
  setRequired(draft.change(group), member, false);
  if (Object.keys(propertiesOf(draft.read(group) ?? {})).length === 0) {
    for (const file of strangersOf(draft, group, [])) dropGroup(draft, group, file);
    draft.remove(group);
  }
  for (const [file, was] of before) {
    const now = effective(draft, file, member);
    if (JSON.stringify(now) !== JSON.stringify(was)) setMember(draft, file, member, was);
  }
  for (const file of homes) {
    const own = memberAt(draft, { file, member });
    const required = moved.required || requires(draft.read(file), member);
    setMember(draft, file, member, { schema: { ...moved.schema, ...own }, required });
  }
}

/** The shape has all of the group's members for itself. */
function leaveGroup(draft: Draft, group: string, file: string): void {
  const members = Object.keys(propertiesOf(draft.read(group) ?? {}));
  const before = members.map((member) => [member, effective(draft, file, member)] as const);
  dropGroup(draft, group, file);
  for (const [member, was] of before) setMember(draft, file, member, was);
}

interface Effective {
  readonly schema: JsonObject | undefined;
  readonly required: boolean;
}

function effective(draft: Draft, file: string, member: string): Effective {
  const { members, required } = membersIn(draft, file);
  return { schema: members.get(member), required: required.has(member) };
}

function setMember(draft: Draft, file: string, member: string, { schema, required }: Effective): void {
  const json = draft.change(file);
  propertiesIn(json)[member] = structuredClone(schema ?? {});
  if (required !== requires(json, member)) setRequired(json, member, required);
}

function dropGroup(draft: Draft, group: string, file: string): void {
  const json = draft.change(file);
  const reference = group.replace("schemas/", "../");
  const others = (json.allOf as JsonObject[]).filter(({ $ref }) => $ref !== reference);
  if (others.length > 0) json.allOf = others;
  else {
    delete json.allOf;
    if (json.unevaluatedProperties === false) {
      delete json.unevaluatedProperties;
      json.additionalProperties = false;
    }
  }
}

/** `properties` stands before `required` and what closes the shape. */
function propertiesIn(json: JsonObject): JsonObject {
  if (isObject(json.properties)) return json.properties;
  const later = ["required", "additionalProperties", "unevaluatedProperties"];
  const rest = Object.entries(json).filter(([name]) => later.includes(name));
  for (const [name] of rest) delete json[name];
  json.properties = {};
  Object.assign(json, Object.fromEntries(rest));
  return json.properties as JsonObject;
}
