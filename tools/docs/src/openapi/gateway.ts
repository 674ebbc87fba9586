// Narrows what a description says of every gateway to what it says of one.
import type { Json } from "../facts.ts";
import { childrenOf, get, isNode, type JsonNode, listOf, truthOf } from "./json-node.ts";
import { mended } from "./keywords.ts";

export const GATEWAY = "kicc";

/** Each of these says the whole of its matter: an override of one is no addition to the other. */
const CODES = ["enum", "x-portone-enum", "const"];

/** @returns whether the lists of gateways let ours in; undefined where they do not say. */
export function isListed(node: JsonNode): boolean | undefined {
  if (gatewaysIn(get(node, "x-portone-unsupported-pgs"))?.some(isOurs)) return false;
  return gatewaysIn(get(node, "x-portone-supported-pgs"))?.some(isOurs);
}

/** A list of names; taken from a text with commas, or from the names of an object, too. */
export function gatewaysIn(list: Json | undefined): string[] | undefined {
  if (list === undefined || list === null) return undefined;
  if (typeof list === "string") return list.split(/[\s,]+/).filter((name) => name !== "");
  if (Array.isArray(list)) return list.filter((name): name is string => typeof name === "string");
  return isNode(list) ? Object.keys(list) : undefined;
}

/** @returns the node with what it says of our gateway in the place of what it says of all; undefined where our gateway has no use for it. */
export function narrowed(node: JsonNode): JsonNode | undefined {
  if (isListed(node) === false) return undefined;
  const own = childrenOf(get(node, "x-portone-per-pg")).find(([name]) => isOurs(name))?.[1];
  if (own === undefined) return node;
  if (own === false) return undefined;
  // A text about one gateway is for people.
  if (!isNode(own)) return node;
  const override = mended(own, "gateway");
  if (truthOf(get(override, "unsupported")) === true || truthOf(get(override, "supported")) === false) return undefined;
  if (isListed(override) === false) return undefined;
  const rest = CODES.some((word) => get(override, word) !== undefined) ? without(node, CODES) : node;
  return { ...rest, ...without(override, ["description", "title"]) };
}

/** Of alternatives or parts those that our gateway has a use for. */
export function oursAmong(parts: Json | undefined): Json[] {
  return listOf(parts).filter((part) => !isNode(part) || narrowed(mended(part, "schema")) !== undefined);
}

function isOurs(name: string): boolean {
  return name.trim().toLowerCase() === GATEWAY;
}

function without(node: JsonNode, words: readonly string[]): JsonNode {
  return Object.fromEntries(Object.entries(node).filter(([word]) => !words.includes(word)));
}
