// How a fault is found: at one node, with what must be known of the others.
import { get, textOf } from "./json-node.ts";
import type { Kind } from "./keywords.ts";
import type { References } from "./references.ts";
import type { Found } from "./walk-nodes.ts";

export interface FaultRule {
  readonly about: ReadonlySet<Kind>;
  /** JSON pointers to what is wrong. */
  readonly find: (here: Found, around: Surroundings) => string[];
}

export interface Surroundings {
  readonly references: References;
  /** How many operations have each id. */
  readonly ids: ReadonlyMap<string, number>;
  /** Names of the definitions that anything refers to. */
  readonly referred: ReadonlySet<string>;
}

export function surroundingsOf(found: readonly Found[], references: References): Surroundings {
  const ids = new Map<string, number>();
  const referred = new Set<string>();
  for (const { kind, node } of found) {
    const id = kind === "operation" ? textOf(get(node, "operationId")) : "";
    if (id !== "") ids.set(id, (ids.get(id) ?? 0) + 1);
    const reference = get(node, "$ref");
    const target = reference === undefined ? undefined : references.follow(reference, kind);
    if (target?.outcome === "found" && target.definition !== undefined) referred.add(target.definition);
  }
  return { references, ids, referred };
}

export function about(...kinds: readonly Kind[]): ReadonlySet<Kind> {
  return new Set(kinds);
}
