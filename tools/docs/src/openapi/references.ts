// Follows a `$ref` inside one file, however it is written.
import type { Json } from "../facts.ts";
import { childrenOf, get, isNode, type JsonNode, nodeAt, textOf } from "./json-node.ts";
import { type Kind, mended } from "./keywords.ts";
import { DEEPEST } from "./walk-nodes.ts";

export type Target =
  | {
      readonly outcome: "found";
      readonly node: JsonNode /** The definition that it is, if it is one. */;
      readonly definition: string | undefined;
    }
  | { readonly outcome: "nothing" | "elsewhere" | "endless" };

export interface References {
  /** In the order of the file. */
  readonly definitions: ReadonlyMap<string, JsonNode>;
  readonly follow: (reference: Json, kind: Kind) => Target;
}

const DEFINITION = /^#\/(?:definitions|components\/schemas)\/([^/]+)$/;

export function referencesOf(document: JsonNode): References {
  const definitions = new Map<string, JsonNode>();
  for (const place of [nodeAt(document, "definitions"), nodeAt(document, "components", "schemas")])
    for (const [name, node] of childrenOf(place))
      if (isNode(node) && !definitions.has(name)) definitions.set(name, mended(node, "definition"));

  const known = new Map<string, Target>();
  const follow = (reference: Json, kind: Kind): Target => {
    const text = textOf(reference);
    const before = known.get(`${kind} ${text}`);
    if (before !== undefined) return before;
    const target = chase(text, kind);
    known.set(`${kind} ${text}`, target);
    return target;
  };
  const chase = (start: string, kind: Kind): Target => {
    const passed = new Set<string>();
    let next = start;
    for (;;) {
      if (passed.has(next) || passed.size > DEEPEST) return { outcome: "endless" };
      passed.add(next);
      const definition = definitionIn(next, definitions);
      const node = definition === undefined ? valueAt(document, next) : definitions.get(definition);
      if (node === undefined) return { outcome: isElsewhere(next) ? "elsewhere" : "nothing" };
      if (!isNode(node)) return { outcome: "nothing" };
      const onward = get(node, "$ref");
      if (onward === undefined) return { outcome: "found", node: mended(node, kind), definition };
      next = textOf(onward);
    }
  };
  return { definitions, follow };
}

/** A bare name is taken for a definition's. */
function definitionIn(reference: string, definitions: ReadonlyMap<string, JsonNode>): string | undefined {
  const name = decoded(DEFINITION.exec(reference)?.[1] ?? reference);
  return definitions.has(name) ? name : undefined;
}

function valueAt(document: JsonNode, reference: string): Json | undefined {
  if (!reference.startsWith("#")) return undefined;
  let here: Json | undefined = document;
  for (const part of reference.slice(1).split("/").slice(1)) {
    const member = decoded(part);
    if (Array.isArray(here)) here = /^\d+$/.test(member) ? here[Number(member)] : undefined;
    else here = isNode(here) ? get(here, member) : undefined;
  }
  return here;
}

function isElsewhere(reference: string): boolean {
  return /^[^#]*[./:][^#]*(?:#|$)/.test(reference) && !reference.startsWith("#");
}

function decoded(part: string): string {
  const plain = part.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
