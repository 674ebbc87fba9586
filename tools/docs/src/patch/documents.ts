// The JSON files that a patch may change. It changes copies: what it was given stays as it is.
import type { Json } from "../facts.ts";

export type JsonObject = { [member: string]: JsonValue };
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** Every file under schemas/ as a value, by its path from the repository's root. */
export type Documents = ReadonlyMap<string, JsonObject>;

export interface Draft {
  readonly paths: readonly string[];
  /** The file as it is by now, to be read only. */
  read(path: string): JsonObject | undefined;
  /** The same file, to be changed. @throws Error if there is none */
  change(path: string): JsonObject;
  remove(path: string): void;
  /** Only the files that are no longer what they were; undefined is one to be removed. */
  changes(): Map<string, JsonObject | undefined>;
}

export function draftOf(before: Documents): Draft {
  const changed = new Map<string, JsonObject | undefined>();
  const read = (path: string) => (changed.has(path) ? changed.get(path) : before.get(path));
  return {
    paths: [...before.keys()],
    read,
    change(path) {
      const current = read(path);
      if (current === undefined) throw new Error(`there is no ${path} to change`);
      if (!changed.has(path)) changed.set(path, structuredClone(current));
      return changed.get(path) ?? current;
    },
    remove: (path) => void changed.set(path, undefined),
    changes: () =>
      new Map([...changed].filter(([path, json]) => JSON.stringify(json) !== JSON.stringify(before.get(path)))),
  };
}

export function isObject(value: JsonValue | Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textsIn(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}
