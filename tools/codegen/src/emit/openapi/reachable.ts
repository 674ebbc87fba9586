// Finds the shapes that a part of the document leads to, by its references.
import { type JsonObject, SCHEMAS } from "./schema.ts";

/** @returns of the schemas those that `roots` refer to, and those that these refer to, in the order of `schemas`. */
export function reachable(roots: unknown, schemas: ReadonlyMap<string, JsonObject>): Record<string, JsonObject> {
  const reached = new Set<string>();
  const queue = referencesIn(roots);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...referencesIn(schemas.get(name)));
  }
  return Object.fromEntries([...schemas].filter(([name]) => reached.has(name)));
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" && inner.startsWith(SCHEMAS)
      ? [inner.slice(SCHEMAS.length)]
      : referencesIn(inner),
  );
}
