// Members that tell the branches of a union apart. Which branches there are is a person's decision: each is a way to pay.
import type { Draft, JsonValue } from "./documents.ts";
import { branchFiles, isSchema, memberAt, objectFilesIn, placesIn } from "./places.ts";

export interface Told {
  /** The union's file. */
  readonly union: string;
  /** What each branch pins, by the branch's file. */
  readonly pinned: ReadonlyMap<string, JsonValue>;
}

/** @returns the unions that have one of these objects for a branch and pin the member differently in several; the smallest first. */
export function toldApartBy(draft: Draft, objects: readonly string[], member: string): Told[] {
  return draft.paths
    .filter((file) => isSchema(file) && branchFiles(draft, file).length > 0)
    .map((union) => ({ union, leaves: objectFilesIn(draft, [union]) }))
    .filter(({ leaves }) => leaves.some((leaf) => objects.includes(leaf)))
    .map(({ union, leaves }) => ({ union, pinned: pinsOf(draft, leaves, member) }))
    .filter(({ pinned }) => new Set(pinned.values()).size > 1)
    .sort((a, b) => a.pinned.size - b.pinned.size);
}

function pinsOf(draft: Draft, leaves: readonly string[], member: string): Map<string, JsonValue> {
  return new Map(
    leaves.flatMap((leaf) => {
      const pin = placesIn(draft, leaf, member)
        .map((place) => memberAt(draft, place)?.const)
        .find((value) => value !== undefined);
      return pin === undefined ? [] : [[leaf, pin] as const];
    }),
  );
}
