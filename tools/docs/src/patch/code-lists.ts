// Where the codes of a member stand: in the member itself, in its items, or in the file of codes that one of these refers to.
import { pathOfRef } from "../../../codegen/src/model/raw.ts";
import { type Draft, isObject, type JsonObject } from "./documents.ts";
import { changeMember } from "./edit.ts";
import { isSchema, memberAt, type Place } from "./places.ts";

export interface CodeList {
  readonly json: JsonObject;
  /** The file of codes; undefined where the list is the member's own. */
  readonly file: string | undefined;
  change(): JsonObject;
}

export function listsAt(draft: Draft, place: Place): CodeList[] {
  const member = memberAt(draft, place);
  const own = partsIn(member).flatMap((json, at): CodeList[] =>
    json.enum === undefined && json.const === undefined
      ? []
      : [{ json, file: undefined, change: () => partsIn(changeMember(draft, place))[at] as JsonObject }],
  );
  const files = partsIn(member).flatMap(({ $ref }) => (typeof $ref === "string" ? [pathOfRef($ref)] : []));
  return [
    ...own.filter(({ json }) => !isBesideList(draft, member, json)),
    ...files.flatMap((file) => listIn(draft, file)),
  ];
}

/** A constant beside a list, as `*` beside the issuers, is no list that grows. */
function isBesideList(draft: Draft, member: JsonObject | undefined, json: JsonObject): boolean {
  return (
    member?.anyOf !== undefined &&
    json.const !== undefined &&
    partsIn(member).some(({ $ref }) => typeof $ref === "string" && listIn(draft, pathOfRef($ref)).length > 0)
  );
}

export function listIn(draft: Draft, file: string): CodeList[] {
  const json = draft.read(file);
  return Array.isArray(json?.enum) ? [{ json, file, change: () => draft.change(file) }] : [];
}

/** Members that refer to a file of codes, wherever they are. */
export function usersOf(draft: Draft, file: string): Place[] {
  return draft.paths.filter(isSchema).flatMap((path) => {
    const properties = draft.read(path)?.properties;
    return isObject(properties)
      ? Object.keys(properties)
          .map((member) => ({ file: path, member }))
          .filter((place) =>
            partsIn(memberAt(draft, place)).some(({ $ref }) => typeof $ref === "string" && pathOfRef($ref) === file),
          )
      : [];
  });
}

/** The schema, its alternatives, and the items of any of these. */
function partsIn(schema: JsonObject | undefined): JsonObject[] {
  if (schema === undefined) return [];
  const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf.filter((one) => isObject(one)) : [];
  return [schema, ...(isObject(schema.items) ? partsIn(schema.items) : []), ...alternatives.flatMap(partsIn)];
}
