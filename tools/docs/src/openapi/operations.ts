// The operations of a description, each with the name of its section.
import type { Json } from "../facts.ts";
import { childrenOf, get, isNode, type JsonNode, nodeAt, textOf } from "./json-node.ts";
import { METHODS, mended } from "./keywords.ts";
import type { References } from "./references.ts";

export interface Operation extends Draft {
  readonly section: string;
}

interface Draft {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: JsonNode;
  /** Its path's node, whose parameters, gateways and servers are the operation's too. */
  readonly shared: JsonNode;
}

/** What is an operation by its place and none by its content is named, not read. */
export function operationsOf(
  document: JsonNode,
  references: References,
): { operations: Operation[]; strays: string[] } {
  const drafts: Draft[] = [];
  const strays: string[] = [];
  for (const [path, item] of childrenOf(nodeAt(document, "paths"))) {
    if (path.startsWith("x-")) continue;
    const shared = pathNode(item, references);
    if (shared === undefined) strays.push(path);
    else
      for (const [method, node] of Object.entries(shared)) {
        if (!METHODS.includes(method)) continue;
        const place = { method: method.toUpperCase(), path: path.trim() };
        if (isNode(node)) {
          const operation = mended(node, "operation");
          drafts.push({ id: textOf(get(operation, "operationId")), ...place, node: operation, shared });
        } else strays.push(routeOf(place));
      }
  }
  const times = new Map<string, number>();
  for (const { id } of drafts) times.set(id, (times.get(id) ?? 0) + 1);
  const operations = drafts.map((draft) => {
    const { id } = draft;
    const route = routeOf(draft);
    return { ...draft, section: id === "" ? route : times.get(id) === 1 ? id : `${id} ${route}` };
  });
  return { operations, strays };
}

function routeOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method} ${path}`;
}

function pathNode(item: Json, references: References): JsonNode | undefined {
  if (!isNode(item)) return undefined;
  const node = mended(item, "path");
  const reference = get(node, "$ref");
  if (reference === undefined) return node;
  const target = references.follow(reference, "path");
  return target.outcome === "found" ? { ...target.node, ...node } : node;
}
