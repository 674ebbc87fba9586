// Puts members where the page has them, and renames them where they stand.
import type { JsonObject, JsonValue } from "./documents.ts";

/** @param before names that stand before the new one on the page, the nearest last */
export function insertInOrder(properties: JsonObject, name: string, value: JsonValue, before: readonly string[]): void {
  const entries = Object.entries(properties).filter(([other]) => other !== name);
  const nearest = before.findLast((other) => Object.hasOwn(properties, other));
  const at = nearest === undefined ? entries.length : entries.findIndex(([other]) => other === nearest) + 1;
  replaceEntries(properties, entries.toSpliced(at, 0, [name, value]));
}

export function renameMember(object: JsonObject, from: string, to: string): void {
  if (!Object.hasOwn(object, from)) return;
  replaceEntries(
    object,
    Object.entries(object)
      .filter(([name]) => name !== to)
      .map(([name, value]) => [name === from ? to : name, value]),
  );
}

function replaceEntries(object: JsonObject, entries: readonly (readonly [string, JsonValue])[]): void {
  for (const name of Object.keys(object)) delete object[name];
  for (const [name, value] of entries) object[name] = value;
}
