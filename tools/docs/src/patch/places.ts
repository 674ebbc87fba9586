// Where a parameter stands in the schema files, or would have to stand.
import { pathOfRef } from "../../../codegen/src/model/raw.ts";
import { partsOf } from "../findings/parameter-tree.ts";
import { type Draft, isObject, type JsonObject, type JsonValue, textsIn } from "./documents.ts";

/** A member of a file's `properties`. */
export interface Place {
  readonly file: string;
  readonly member: string;
}

export function filesOfShapes(draft: Draft, shapes: readonly string[]): string[] {
  return shapes.flatMap((shape) => draft.paths.filter((path) => path.endsWith(`/${shape}.schema.json`)));
}

/** The objects that the files are or branch into, each once. */
export function objectFilesIn(draft: Draft, files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => branchesOf(draft, file)))];
}

/** The names of a path, from the outermost in; that something is an item of a list is no name. */
export function namesIn(path: string): string[] {
  return partsOf(path).filter((part) => part !== "[]");
}

/** Every place of the member that the path ends in. */
export function placesOf(draft: Draft, roots: readonly string[], path: string): Place[] {
  const names = namesIn(path);
  const member = names.at(-1) ?? "";
  return holdersOf(draft, roots, names.slice(0, -1))
    .flatMap((file) => placesIn(draft, file, member))
    .filter(isFirst);
}

function isFirst(place: Place, index: number, all: readonly Place[]): boolean {
  return all.findIndex(({ file, member }) => file === place.file && member === place.member) === index;
}

/** The files of the objects that the parameter stands in: those it belongs to, or would. */
export function holdersOf(draft: Draft, roots: readonly string[], parents: readonly string[]): string[] {
  return parents.reduce<string[]>(
    (files, name) => [
      ...new Set(
        files
          .flatMap((file) => placesIn(draft, file, name))
          .flatMap((place) => objectFilesOf(draft, memberAt(draft, place), place.file)),
      ),
    ],
    [...roots],
  );
}

export function memberAt(draft: Draft, { file, member }: Place): JsonObject | undefined {
  const properties = draft.read(file)?.properties;
  const found = isObject(properties) && Object.hasOwn(properties, member) ? properties[member] : undefined;
  return isObject(found) ? found : undefined;
}

/** In the file itself, and in the groups of members that it takes in. */
export function placesIn(draft: Draft, file: string, member: string): Place[] {
  const own = memberAt(draft, { file, member }) === undefined ? [] : [{ file, member }];
  return [...own, ...groupsOf(draft, file).flatMap((group) => placesIn(draft, group, member))];
}

export function groupsOf(draft: Draft, file: string): string[] {
  return refsIn(draft.read(file)?.allOf);
}

export function branchFiles(draft: Draft, file: string): string[] {
  return refsIn(draft.read(file)?.oneOf);
}

function branchesOf(draft: Draft, file: string): string[] {
  const branches = branchFiles(draft, file);
  if (branches.length > 0) return branches.flatMap((branch) => branchesOf(draft, branch));
  return isObject(draft.read(file)?.properties) || groupsOf(draft, file).length > 0 ? [file] : [];
}

function objectFilesOf(draft: Draft, member: JsonObject | undefined, file: string): string[] {
  return targetsOf(member)
    .flatMap((target) => branchesOf(draft, target))
    .filter((one) => one !== file);
}

/** Files that a member refers to, itself or for its items, or as one alternative. */
export function targetsOf(member: JsonObject | undefined): string[] {
  const schemas = [member, ...(Array.isArray(member?.anyOf) ? member.anyOf : [])].filter((one) => isObject(one));
  return schemas
    .flatMap((schema) => [schema.$ref, isObject(schema.items) ? schema.items.$ref : undefined])
    .filter((ref) => typeof ref === "string")
    .map(pathOfRef);
}

/** Files that the members of an object refer to, those in its groups among them. */
export function targetsIn(draft: Draft, file: string): string[] {
  return [file, ...groupsOf(draft, file)].flatMap((holder) => {
    const properties = draft.read(holder)?.properties;
    return isObject(properties)
      ? Object.values(properties).flatMap((one) => targetsOf(isObject(one) ? one : undefined))
      : [];
  });
}

/** Whether the shape, or what it takes in, branches into or leads to, is one of these files. */
export function reaches(draft: Draft, file: string, wanted: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const open = [file];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (wanted.has(one)) return true;
    open.push(...branchFiles(draft, one), ...groupsOf(draft, one), ...targetsIn(draft, one));
  }
  return false;
}

export function isSchema(path: string): boolean {
  return path.endsWith(".schema.json");
}

function refsIn(value: JsonValue | undefined): string[] {
  return Array.isArray(value)
    ? textsIn(value.map((one) => (isObject(one) ? (one.$ref ?? null) : null))).map(pathOfRef)
    : [];
}
