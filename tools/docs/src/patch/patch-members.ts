// What a page says differently of a parameter that the schemas have: its type, whether it may be left out, whether it is on its way out.
import { LIMITS } from "../../../codegen/src/model/members.ts";
import type { Node } from "../findings/parameter-tree.ts";
import { listIn } from "./code-lists.ts";
import type { Draft, JsonObject } from "./documents.ts";
import { codesOf, isList, membersOf, NoNameLeft, schemaOf } from "./draft-member.ts";
import { schemaAround, schemaOfType, withCodes } from "./draft-type.ts";
import { changeMember, replaceFirst, requires, setRequired } from "./edit.ts";
import { removeOrphans } from "./orphans.ts";
import type { Patch, PatchContext } from "./patch-context.ts";
import { folderFor, NO_PLACE } from "./patch-parameters.ts";
import { groupsOf, memberAt, namesIn, objectFilesIn, placesIn, targetsOf } from "./places.ts";
import { groupsWith, ownPlaces, strangersOf } from "./share.ts";
import { toldApartBy } from "./unions.ts";

export const changeType: Patch = ({ path }, context) => {
  const { draft, direction, source, shapesMade } = context;
  const names = namesIn(path);
  const name = names.at(-1) ?? "";
  const node = context.nodeAt(names);
  if (context.placesAt(path).length === 0) return NO_PLACE;
  if (node === undefined || (node.fact ?? node.members.get("[]")?.fact)?.type == null)
    return "the page names no type there";
  const objects = context.objectsAt(path);
  const [told] = toldApartBy(draft, objects, name);
  if (told) return `it tells the branches of ${told.union} apart: a person decides what they pin`;
  try {
    let made: JsonObject | undefined;
    for (const place of ownPlaces(draft, objects, name)) {
      const known = schemaWithKnown(draft, memberAt(draft, place), node);
      made ??= known ?? schemaOf(node, { draft, direction, source, folder: folderFor(objects[0] ?? ""), shapesMade });
      const schema = known ?? (direction === "sent" ? withCodes(made, codesOf(node)) : made);
      const member = changeMember(draft, place);
      // What another type limits says nothing of this one; and the text may still speak of it.
      for (const keyword of TYPE_KEYWORDS) delete member[keyword];
      replaceFirst(member, structuredClone(schema));
      member["x-draft"] = true;
    }
  } catch (error) {
    if (error instanceof NoNameLeft) return error.message;
    throw error;
  }
  removeOrphans(draft);
  return undefined;
};

/** An object that becomes a list of such, or a code that becomes one of several types, stays the same shape. */
function schemaWithKnown(draft: Draft, member: JsonObject | undefined, node: Node): JsonObject | undefined {
  const type = node.fact?.type ?? null;
  const types = [type].flat();
  for (const file of targetsOf(member)) {
    const reference = { $ref: file.replace("schemas/", "../") };
    const isShape = objectFilesIn(draft, [file]).length > 0;
    if (isShape && (membersOf(node).length > 0 || types.some((one) => one === "object" || one === "array<object>")))
      return schemaAround(reference, type, isList(node));
    if (!isShape && listIn(draft, file).length > 0) {
      const scalar = String(draft.read(file)?.type);
      const others = types.filter((one) => one !== scalar);
      if (!types.includes(scalar)) {
        if (types.length === 1 && types[0] === `array<${scalar}>`) return { type: "array", items: reference };
        continue;
      }
      if (others.length === 0) return reference;
      return { anyOf: [reference, schemaOfType(others as string[])] };
    }
  }
  return undefined;
}

export const changeRequired: Patch = ({ path, after }, context) => {
  const { draft } = context;
  // Items of a list are neither.
  if (path.endsWith("[]")) return undefined;
  const name = namesIn(path).at(-1) ?? "";
  if (context.placesAt(path).length === 0) return NO_PLACE;
  const objects = context.objectsAt(path).filter((file) => placesIn(draft, file, name).length > 0);
  return after === true ? demand(draft, objects, name) : release(draft, objects, name);
};

/** In the group of members where nobody else takes it in, else in each of the shapes. */
function demand(draft: Draft, objects: readonly string[], name: string): undefined {
  for (const file of objects) {
    const groups = groupsOf(draft, file).filter((group) => placesIn(draft, group, name).length > 0);
    if ([file, ...groups].some((one) => requires(draft.read(one), name))) continue;
    const own = groups.find((group) => strangersOf(draft, group, objects).length === 0);
    setRequired(draft.change(own ?? file), name, true);
  }
}

/** What takes the group in and is not spoken of goes on requiring it. */
function release(draft: Draft, objects: readonly string[], name: string): undefined {
  for (const group of groupsWith(draft, objects, name).filter((one) => requires(draft.read(one), name))) {
    for (const file of strangersOf(draft, group, objects))
      if (!requires(draft.read(file), name)) setRequired(draft.change(file), name, true);
    setRequired(draft.change(group), name, false);
  }
  for (const file of objects) if (requires(draft.read(file), name)) setRequired(draft.change(file), name, false);
}

export const deprecate: Patch = ({ path, after }, context: PatchContext) => {
  const { draft } = context;
  if (context.placesAt(path).length === 0) return NO_PLACE;
  for (const place of ownPlaces(draft, context.objectsAt(path), namesIn(path).at(-1) ?? "")) {
    if ((memberAt(draft, place)?.deprecated === true) === (after !== false)) continue;
    const member = changeMember(draft, place);
    if (after === false) delete member.deprecated;
    else member.deprecated = true;
  }
  return undefined;
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
  "default",
  ...LIMITS,
];
