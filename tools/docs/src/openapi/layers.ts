// The members that one schema has of its own, from its parts and from its alternatives.
import type { Json } from "../facts.ts";
import { narrowed } from "./gateway.ts";
import { childrenOf, get, isNode, type JsonNode, listOf, truthOf } from "./json-node.ts";
import { mended } from "./keywords.ts";
import type { References } from "./references.ts";
import { DEEPEST } from "./walk-nodes.ts";

export interface Layer {
  readonly members: Map<string, Json>;
  readonly required: Set<string>;
  /** Named definitions that were not spread into it. */
  readonly definitions: Set<string>;
  /** Whether every part of it could be read. */
  readonly whole: boolean;
}

/** @param spread whether the members of a definition that is referred to are members here, or have a place of their own */
export function layerOf(schema: JsonNode, references: References, spread: boolean): Layer {
  const passed = new Set<JsonNode>();
  const read = (raw: JsonNode, depth: number): Layer => {
    if (passed.has(raw) || depth > DEEPEST) return emptyLayer(depth <= DEEPEST);
    passed.add(raw);
    const node = narrowed(mended(raw, "schema"));
    if (node === undefined) return emptyLayer(true);
    const parts = listOf(get(node, "allOf")).filter(isNode);
    const layers = [ownLayer(node), ...parts.map((part) => read(part, depth + 1))];
    const reference = get(node, "$ref");
    if (reference !== undefined) layers.push(referred(reference, depth));
    for (const word of ["oneOf", "anyOf"]) {
      const alternatives = listOf(get(node, word)).filter((part) => isNode(part) && get(part, "type") !== "null");
      if (alternatives.length > 0) layers.push(either(alternatives.map((part) => read(part as JsonNode, depth + 1))));
    }
    return joined(layers);
  };
  const referred = (reference: Json, depth: number): Layer => {
    const target = references.follow(reference, "schema");
    if (target.outcome !== "found") return emptyLayer(false);
    if (target.definition === undefined || spread) return read(target.node, depth + 1);
    return { ...emptyLayer(true), definitions: new Set([target.definition]) };
  };
  return read(schema, 0);
}

function emptyLayer(whole: boolean): Layer {
  return { members: new Map(), required: new Set(), definitions: new Set(), whole };
}

function ownLayer(node: JsonNode): Layer {
  return {
    members: new Map(childrenOf(get(node, "properties")).map(([name, member]) => [name.trim(), member])),
    required: new Set(requiredNames(get(node, "required"))),
    definitions: new Set(),
    whole: true,
  };
}

/** A list of names; one in a text, with commas, is taken for it. A yes or no speaks of the schema itself. */
function requiredNames(required: Json | undefined): string[] {
  const names =
    typeof required === "string" && truthOf(required) === undefined ? required.split(",") : listOf(required);
  return names.filter((name) => typeof name === "string").map((name) => name.trim());
}

function joined(layers: readonly Layer[]): Layer {
  return {
    members: new Map(layers.flatMap(({ members }) => [...members])),
    required: new Set(layers.flatMap(({ required }) => [...required])),
    definitions: new Set(layers.flatMap(({ definitions }) => [...definitions])),
    whole: layers.every(({ whole }) => whole),
  };
}

/** Of alternatives only what all of them require is required. */
function either(layers: readonly Layer[]): Layer {
  const [first, ...others] = layers;
  const inAll = [...(first?.required ?? [])].filter((name) => others.every(({ required }) => required.has(name)));
  return { ...joined(layers), required: new Set(inAll) };
}

/** An object with members named after definitions means: one of these definitions. */
export function standsForWhole(members: ReadonlyMap<string, Json>, references: References): boolean {
  if (members.size === 0) return false;
  return [...members].every(([name, member]) => {
    const reference = isNode(member) ? get(member, "$ref") : undefined;
    const target = reference === undefined ? undefined : references.follow(reference, "schema");
    return target?.outcome === "found" && target.definition === name;
  });
}
