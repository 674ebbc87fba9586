// Writes a changed value into the text that it came from, so that everything else stays as a person laid it out. The formatter lays out what is new.
import { applyEdits, type JSONPath, modify } from "jsonc-parser";
import { isObject, type JsonObject, type JsonValue } from "../patch/documents.ts";

/** @param text JSON, as it stands in the file */
export function writeInto(text: string, after: JsonObject): string {
  const edited = changesBetween(JSON.parse(text) as JsonObject, after, []).reduce(
    (current, { path, value, index, isNewItem = false }) =>
      applyEdits(
        current,
        modify(current, path, value, {
          isArrayInsertion: isNewItem,
          ...(index === undefined ? {} : { getInsertionIndex: () => index }),
        }),
      ),
    text,
  );
  // A first member that went took the line break with it, by which the formatter knows that the rest stands on lines of its own.
  return edited.replaceAll(/\{(?="(?:[^"\\\n]|\\.)*": \{\n)/g, "{\n");
}

interface Change {
  readonly path: JSONPath;
  /** undefined where the member goes. */
  readonly value: JsonValue | undefined;
  /** Where a new member stands among its siblings. */
  readonly index?: number;
  /** Whether it comes between the items of a list, and replaces none. */
  readonly isNewItem?: boolean;
}

function changesBetween(before: JsonObject, after: JsonObject, path: JSONPath): Change[] {
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const names = Object.keys(after);
  const stayed = names.filter((name) => Object.hasOwn(before, name));
  // Members that changed places cannot be told by places of their own.
  if (
    stayed.join() !==
    Object.keys(before)
      .filter((name) => Object.hasOwn(after, name))
      .join()
  )
    return [{ path: [...path], value: after }];
  return [
    ...removed.map((name) => ({ path: [...path, name], value: undefined })),
    ...names.flatMap((name, index): Change[] => {
      const [old, now] = [before[name], after[name]];
      if (!Object.hasOwn(before, name)) return [{ path: [...path, name], value: now, index }];
      if (JSON.stringify(old) === JSON.stringify(now)) return [];
      if (isObject(old) && isObject(now)) return changesBetween(old, now, [...path, name]);
      if (Array.isArray(old) && Array.isArray(now)) return changesInList(old, now, [...path, name]);
      return [{ path: [...path, name], value: now }];
    }),
  ];
}

/** Items that are objects keep their layout where as many are left, or some came last, or one went; any other list is written anew. */
function changesInList(before: readonly JsonValue[], after: readonly JsonValue[], path: JSONPath): Change[] {
  const whole = [{ path: [...path], value: [...after] }];
  if (!before.every((item) => isObject(item))) return whole;
  const texts = [before, after].map((items) => items.map((item) => JSON.stringify(item)));
  const [old, now] = [texts[0] ?? [], texts[1] ?? []];
  const firstChanged = old.findIndex((text, at) => text !== now[at]);
  if (now.length === old.length - 1 && old.toSpliced(firstChanged, 1).join() === now.join())
    return [{ path: [...path, firstChanged], value: undefined }];
  if (now.length < old.length) return whole;
  return after.flatMap((item, at): Change[] => {
    const earlier = before[at];
    if (old[at] === now[at]) return [];
    if (earlier === undefined) return [{ path: [...path, at], value: item, isNewItem: true }];
    return isObject(earlier) && isObject(item)
      ? changesBetween(earlier, item, [...path, at])
      : [{ path: [...path, at], value: item }];
  });
}
