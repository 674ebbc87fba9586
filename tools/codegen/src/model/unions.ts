// Makes unions decidable, and says which members each branch must do without.
import type { Problem } from "../problem.ts";
import { findDispatch } from "./dispatch.ts";
import type { Dispatch, ForbiddenMember, ObjectShape } from "./model.ts";
import { nameOfRef, type RawFile } from "./raw.ts";

type Branch = Pick<ObjectShape, "name" | "members">;

export interface Union {
  readonly file: RawFile;
  /** As written; a branch may be a union itself. */
  readonly branches: readonly string[];
  /** All object shapes below, in order. */
  readonly leaves: readonly string[];
  readonly dispatch: Dispatch;
}

export function findUnions(
  shapes: readonly RawFile[],
  objects: ReadonlyMap<string, Branch>,
  problems: Problem[],
): Union[] {
  const unions = new Map(shapes.filter(({ schema }) => schema.oneOf).map((file) => [file.name, file]));
  return [...unions.values()].flatMap((file): Union[] => {
    const leaves = leavesOf(file, unions);
    const dispatch = findDispatch(leaves.flatMap((leaf) => objects.get(leaf) ?? []));
    if (dispatch) return [{ file, branches: branchesOf(file), leaves, dispatch }];
    const reason = `no member tells these branches apart: ${leaves.join(", ")}. Pin one member to a different constant in each, or require one that the others lack`;
    problems.push({ file: file.path, pointer: "/oneOf", reason });
    return [];
  });
}

/** What the sibling branches of every union around a shape have and the shape has not. */
export function forbiddenIn(
  { name, members }: Branch,
  unions: readonly Union[],
  objects: ReadonlyMap<string, Branch>,
): ForbiddenMember[] {
  const siblings = new Set(unions.filter(({ leaves }) => leaves.includes(name)).flatMap(({ leaves }) => leaves));
  const own = new Set(members.map((member) => member.name));
  const owners = new Map<string, string[]>();
  for (const sibling of siblings) {
    for (const member of objects.get(sibling)?.members ?? []) {
      if (!own.has(member.name)) owners.set(member.name, [...(owners.get(member.name) ?? []), sibling]);
    }
  }
  return [...owners].map(([member, belongsTo]) => ({ name: member, belongsTo }));
}

function leavesOf(file: RawFile, unions: ReadonlyMap<string, RawFile>): string[] {
  return branchesOf(file).flatMap((branch) => {
    const union = unions.get(branch);
    return union ? leavesOf(union, unions) : [branch];
  });
}

function branchesOf({ schema }: RawFile): string[] {
  return (schema.oneOf ?? []).map(({ $ref }) => nameOfRef($ref));
}
