// Finds what a machine wrote and no person has read yet: every place in the schemas that says `x-draft`.
import type { JsonFile } from "./load.ts";
import { pointerTo } from "./problem.ts";

/** @returns each place as file and JSON pointer, in the order of the files. */
export function findDrafts(schemas: readonly JsonFile[]): string[] {
  return schemas.flatMap(({ path, json }) => [...draftsIn(json, "")].map((pointer) => `${path}#${pointer}`));
}

function* draftsIn(json: unknown, pointer: string): Generator<string> {
  if (typeof json !== "object" || json === null) return;
  if ("x-draft" in json) yield pointer;
  for (const [key, value] of Object.entries(json)) yield* draftsIn(value, pointerTo(pointer, key));
}
