// An example as it would read if only the names had changed.
import type { Json } from "../facts.ts";
import { isObject } from "../json.ts";

/** New last names, by the old path without the marks of lists. */
export type Renames = ReadonlyMap<string, string>;

export function renameMembers(value: Json, renames: Renames, at = ""): Json {
  if (Array.isArray(value)) return value.map((item: Json) => renameMembers(item, renames, at));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, inner]) => {
    const path = at === "" ? name : `${at}.${name}`;
    return [renames.get(path) ?? name, renameMembers(inner, renames, path)] as const;
  });
  return Object.fromEntries(members);
}
