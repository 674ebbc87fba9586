// Groups of members belong to several shapes: a section changes those that it speaks of, and the rest stay as they are.
import { type Draft, isObject, type JsonObject } from "./documents.ts";
import { propertiesOf, requires, setRequired } from "./edit.ts";
import { groupsOf, isSchema, memberAt, type Place, placesIn } from "./places.ts";

/**
 * Where the section's objects have the member, and nobody else: what shares a group with others is parted from it first, with the
 * fewest copies. @param objects that the section speaks of
 */
export function ownPlaces(draft: Draft, objects: readonly string[], member: string): Place[] {
  for (const group of groupsWith(draft, objects, member)) {
    const strangers = strangersOf(draft, group, objects);
    const holders = objects.filter((file) => groupsOf(draft, file).includes(group));
    if (strangers.length === 0) continue;
    const members = Object.keys(propertiesOf(draft.read(group) ?? {}));
    if (strangers.length <= holders.length * members.length)
      for (const file of strangers) copyMember(draft, group, file, member);
    else for (const file of holders) leaveGroup(draft, group, file, members);
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

/** What the shape narrows of it still holds. */
function copyMember(draft: Draft, group: string, file: string, member: string): void {
  const json = draft.change(file);
  const own = propertiesIn(json)[member];
  propertiesIn(json)[member] = {
    ...structuredClone(memberAt(draft, { file: group, member })),
    ...(isObject(own) ? own : {}),
  };
  if (requires(draft.read(group), member) && !requires(json, member)) setRequired(json, member, true);
}

function leaveGroup(draft: Draft, group: string, file: string, members: readonly string[]): void {
  for (const member of members) copyMember(draft, group, file, member);
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
