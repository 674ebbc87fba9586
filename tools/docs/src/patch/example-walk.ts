// Walks an example along the schemas: which object of it is which shape, and where a member is the very one that changed.
import { type Draft, isObject, type JsonObject, type JsonValue } from "./documents.ts";
import { membersIn } from "./example-values.ts";
import { branchFiles, groupsOf, memberAt, targetsOf } from "./places.ts";

export interface Changed {
  readonly name: string;
  /** Of objects, not of the groups of members that they take in. */
  readonly isSpokenOf: (file: string) => boolean;
  readonly isMeant: IsMeant;
}

/** Other shapes have members of the same name. @returns where the path comes by the very member that changed; -1 where it does not. */
export function reach(
  draft: Draft,
  value: JsonValue,
  file: string,
  path: readonly JsonValue[],
  changed: Changed,
  at = 0,
): number {
  const part = path[at];
  if (typeof part === "number")
    return reach(draft, Array.isArray(value) ? (value[part] ?? null) : null, file, path, changed, at + 1);
  if (typeof part !== "string" || !isObject(value)) return -1;
  for (const branch of branchFiles(draft, file)) {
    const found = changed.isMeant(value, branch) ? reach(draft, value, branch, path, changed, at) : -1;
    if (found >= 0) return found;
  }
  const holders = [file, ...groupsOf(draft, file)];
  if (part === changed.name && changed.isSpokenOf(file)) return at;
  for (const target of holders.flatMap((holder) => targetsOf(memberAt(draft, { file: holder, member: part })))) {
    const found = reach(draft, value[part] ?? null, target, path, changed, at + 1);
    if (found >= 0) return found;
  }
  return -1;
}

export type IsMeant = (value: JsonObject, file: string) => boolean;

interface Visitor {
  readonly isMeant: IsMeant;
  readonly mend: (value: JsonObject, file: string) => void;
}

export function visit(draft: Draft, value: JsonValue, file: string, visitor: Visitor): void {
  if (Array.isArray(value)) for (const item of value) visit(draft, item, file, visitor);
  if (!isObject(value)) return;
  for (const branch of branchFiles(draft, file))
    if (visitor.isMeant(value, branch)) visit(draft, value, branch, visitor);
  for (const [name, inner] of Object.entries(value))
    for (const holder of [file, ...groupsOf(draft, file)])
      for (const target of targetsOf(memberAt(draft, { file: holder, member: name })))
        visit(draft, inner, target, visitor);
  visitor.mend(value, file);
}

/** Whether the value is meant as this object: it has what the object pins, and nothing that a closed one lacks but for the member that changed. */
export function isOf(draft: Draft, value: JsonObject, file: string, changed: string): boolean {
  const branches = branchFiles(draft, file);
  if (branches.length > 0) return branches.some((branch) => isOf(draft, value, branch, changed));
  const { members, required } = membersIn(draft, file);
  const hasPins = [...members].every(
    ([name, member]) =>
      member.const === undefined || (Object.hasOwn(value, name) ? value[name] === member.const : !required.has(name)),
  );
  const json = draft.read(file);
  const isClosed = json?.additionalProperties === false || json?.unevaluatedProperties === false;
  const knows = (name: string) => name === changed || members.has(name);
  return hasPins && (!isClosed || Object.keys(value).every(knows));
}
