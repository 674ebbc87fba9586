// The JSON files that a patch may change. It changes copies: what it was given stays as it is.
import type { Json } from "../facts.ts";

export type JsonObject = { [member: string]: JsonValue };
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** Every file under schemas/ as a value, by its path from the repository's root. */
export type Documents = ReadonlyMap<string, JsonObject>;

/** New contents by path; undefined is a file to be removed. */
export type Changes = ReadonlyMap<string, JsonObject | undefined>;

export interface Draft {
  readonly paths: readonly string[];
  /** The file as it is by now, to be read only. */
  read(path: string): JsonObject | undefined;
  /** The same file, to be changed. @throws Error if there is none */
  change(path: string): JsonObject;
  /** An example may be any value. */
  write(path: string, json: JsonValue): void;
  remove(path: string): void;
  /** Only the files that are no longer what they were. */
  changes(): Map<string, JsonObject | undefined>;
}

export function draftOf(before: Documents): Draft {
  return draftFrom([...before.keys()], (path) => before.get(path));
}

/** A draft of what may be given up again: the one that it rests on stays as it is until it adopts the changes. */
export function attemptOn(draft: Draft): Draft {
  return draftFrom(draft.paths, (path) => draft.read(path));
}

export function adopt(draft: Draft, changes: Changes): void {
  for (const [path, json] of changes) {
    if (json === undefined) draft.remove(path);
    else draft.write(path, json);
  }
}

function draftFrom(before: readonly string[], readBefore: (path: string) => JsonObject | undefined): Draft {
  const changed = new Map<string, JsonObject | undefined>();
  let paths: readonly string[] | undefined = before;
  const read = (path: string) => (changed.has(path) ? changed.get(path) : readBefore(path));
  return {
    get paths() {
      paths ??= [...new Set([...before, ...changed.keys()])].filter((path) => read(path) !== undefined);
      return paths;
    },
    read,
    change(path) {
      const current = read(path);
      if (current === undefined) throw new Error(`there is no ${path} to change`);
      if (!changed.has(path)) changed.set(path, structuredClone(current));
      return changed.get(path) ?? current;
    },
    write(path, json) {
      changed.set(path, json as JsonObject);
      paths = undefined;
    },
    remove(path) {
      changed.set(path, undefined);
      paths = undefined;
    },
    changes: () =>
      new Map([...changed].filter(([path, json]) => JSON.stringify(json) !== JSON.stringify(readBefore(path)))),
  };
}

export function isObject(value: JsonValue | Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textsIn(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}
