// Writes a changed value into the text that it came from, so that everything else stays as a person laid it out. The formatter lays out what is new.
import { applyEdits, type JSONPath, modify } from "jsonc-parser";
import { isObject, type JsonObject, type JsonValue } from "../patch/documents.ts";

/** @param text JSON, as it stands in the file */
export function writeInto(text: string, after: JsonObject): string {
  const edited = changesBetween(JSON.parse(text) as JsonObject, after, []).reduce(
    (current, { path, value, index }) =>
      applyEdits(current, modify(current, path, value, index === undefined ? {} : { getInsertionIndex: () => index })),
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
      return [{ path: [...path, name], value: now }];
    }),
  ];
}
