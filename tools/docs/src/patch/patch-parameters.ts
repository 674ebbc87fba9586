// Parameters that came, went, or are called something else.
import type { Draft } from "./documents.ts";
import { draftMember, NoNameLeft } from "./draft-member.ts";
import { propertiesOf, requires, setRequired } from "./edit.ts";
import { homesFor } from "./home.ts";
import { isMemberName } from "./names.ts";
import { insertInOrder, renameMember } from "./order.ts";
import { removeOrphans } from "./orphans.ts";
import type { Patch, PatchContext } from "./patch-context.ts";
import { groupsOf, memberAt, namesIn, placesIn } from "./places.ts";
import { ownPlaces } from "./share.ts";
import { toldApartBy } from "./unions.ts";

export const NO_PLACE = "the schemas have no such member";

export const addParameter: Patch = ({ path }, context) => {
  // The schemas may know it from elsewhere, and a new shape comes with its members.
  if (context.placesAt(path).length > 0) return undefined;
  const names = namesIn(path);
  if (!names.every(isMemberName)) return "its name is no plain identifier, so nothing of ours may be called that";
  const depth = names.findIndex((_, at) => context.placesAt(names.slice(0, at + 1).join(".")).length === 0);
  const outermost = names.slice(0, depth + 1);
  const node = context.nodeAt(outermost);
  if (node === undefined) return "the page has it no longer";
  const objects = context.objectsAt(outermost.join("."));
  if (objects.length === 0) return noObject(outermost.slice(0, -1), context);
  const { draft, direction, source, shapesMade } = context;
  const name = outermost.at(-1) ?? "";
  try {
    const member = draftMember(node, { draft, direction, source, folder: folderFor(objects[0] ?? ""), shapesMade });
    for (const file of homesFor(draft, objects, source)) {
      const json = draft.change(file);
      insertInOrder(propertiesOf(json), name, structuredClone(member), context.before(outermost));
      // An answer requires only what was seen to be always there.
      if (node.fact?.required === true && direction === "sent") setRequired(json, name, true);
    }
    return undefined;
  } catch (error) {
    if (error instanceof NoNameLeft) return error.message;
    throw error;
  }
};

export const removeParameter: Patch = ({ path }, context) => {
  const { draft } = context;
  const name = namesIn(path).at(-1) ?? "";
  // Of the items of a list, only the list itself can go.
  if (path.endsWith("[]") && context.nodeAt(namesIn(path))) return undefined;
  if (context.placesAt(path).length === 0) return isGoneWithParent(path, context) ? undefined : NO_PLACE;
  const objects = context.objectsAt(path);
  const [told] = toldApartBy(draft, objects, name);
  if (told) return `it tells the branches of ${told.union} apart: a person decides what they are told apart by instead`;
  for (const { file, member } of ownPlaces(draft, objects, name)) delete propertiesOf(draft.change(file))[member];
  clearRequired(draft, objects, name);
  removeOrphans(draft);
  return undefined;
};

export const renameParameter: Patch = (finding, context) => {
  const { draft } = context;
  const to = String(finding.after);
  const [from, name] = [namesIn(finding.path), namesIn(to)];
  const [old, now] = [from.at(-1) ?? "", name.at(-1) ?? ""];
  if (context.placesAt(finding.path).length === 0) return NO_PLACE;
  if (!isMemberName(now)) return "its new name is no plain identifier, so nothing of ours may be called that";
  if (context.placesAt(to).length > 0)
    return `the schemas know \`${to}\` already, beside \`${finding.path}\`: a person decides whether the old one goes`;
  const objects = context.objectsAt(finding.path);
  const [told] = toldApartBy(draft, objects, old);
  if (told) return `it tells the branches of ${told.union} apart: rename it by hand in all of them`;
  const demanding = objects.filter((file) => requires(draft.read(file), old));
  for (const { file, member } of ownPlaces(draft, objects, old)) {
    const json = draft.change(file);
    const isRequired = requires(json, member);
    renameMember(propertiesOf(json), member, now);
    setRequired(json, member, false);
    if (isRequired) setRequired(json, now, true);
  }
  clearRequired(draft, objects, old);
  for (const file of demanding) if (!requires(draft.read(file), now)) setRequired(draft.change(file), now, true);
  return undefined;
};

/** A shape may require what a group of members brings. */
function clearRequired(draft: Draft, objects: readonly string[], name: string): void {
  for (const file of new Set(objects.flatMap((object) => [object, ...groupsOf(draft, object)])))
    if (requires(draft.read(file), name) && placesIn(draft, file, name).length === 0)
      setRequired(draft.change(file), name, false);
}

function isGoneWithParent(path: string, { placesAt, nodeAt }: PatchContext): boolean {
  const names = namesIn(path);
  return names.some(
    (_, at) =>
      at > 0 && placesAt(names.slice(0, at).join(".")).length === 0 && nodeAt(names.slice(0, at)) === undefined,
  );
}

function noObject(parents: readonly string[], { draft, placesAt }: PatchContext): string {
  if (parents.length === 0) return "the section speaks of no shape: name one in schemas/sources.json, or waive it";
  const [place] = placesAt(parents.join("."));
  const where = place === undefined ? "" : ` (${place.file})`;
  const isFree = place !== undefined && memberAt(draft, place)?.additionalProperties === true;
  return isFree
    ? `\`${parents.join(".")}\`${where} takes any members already: nothing to send it is refused; give it a shape by hand if it shall be checked`
    : `\`${parents.join(".")}\`${where} is no object in the schemas`;
}

/** Beside what holds it; what a page hands to the window is made of common shapes. */
export function folderFor(file: string): string {
  const folder = file.split("/")[1] ?? "";
  return folder === "checkout" ? "common" : folder;
}
