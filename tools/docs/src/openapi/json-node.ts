// Looks into parsed JSON by own members only, so that no name of a file reaches a prototype.
import type { Json } from "../facts.ts";

export type JsonNode = { readonly [member: string]: Json };

export function isNode(value: Json | undefined): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function get(node: JsonNode, member: string): Json | undefined {
  return Object.hasOwn(node, member) ? node[member] : undefined;
}

/** The members of an object or the items of a list; nothing of anything else. */
export function childrenOf(value: Json | undefined): [string, Json][] {
  return typeof value === "object" && value !== null ? (Object.entries(value) as [string, Json][]) : [];
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function nodeAt(node: JsonNode, ...members: readonly string[]): JsonNode | undefined {
  let here: Json | undefined = node;
  for (const member of members) here = isNode(here) ? get(here, member) : undefined;
  return isNode(here) ? here : undefined;
}

export function below(pointer: string, member: string): string {
  return `${pointer}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A yes as a file may write it; undefined where it says neither yes nor no. */
export function truthOf(value: Json | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (["true", "yes", "on"].includes(word)) return true;
  return ["false", "no", "off"].includes(word) ? false : undefined;
}

export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
