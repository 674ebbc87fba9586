// The parameters of one section as a tree: members below what holds them, and what is only named by its members.
import type { ParameterFact } from "../facts.ts";

export interface Node {
  /** As the page writes it, from the root. */
  readonly path: string;
  /** The last part of its path. */
  readonly last: string;
  /** undefined where the page speaks of its members only. */
  fact: ParameterFact | undefined;
  readonly members: Map<string, Node>;
}

/** Deeper parts of a path are taken as one name: no contract goes there, and a damaged page must not cost much. */
const DEEPEST = 32;

/** Whether what holds a member is a list is a matter of its type, not of the member's name; `ids[]` itself is below `ids`. */
export function partsOf(path: string): string[] {
  const parts = path.replace(/\[\]$/, ".[]").replaceAll("[].", ".").split(".");
  return parts.length <= DEEPEST ? parts : [...parts.slice(0, DEEPEST - 1), parts.slice(DEEPEST - 1).join(".")];
}

export function treeOf(parameters: Iterable<ParameterFact>): Node {
  const root = newNode("", "");
  for (const fact of parameters) {
    let node = root;
    for (const part of partsOf(fact.path)) node = memberOf(node, part);
    node.fact = fact;
  }
  return root;
}

function memberOf(parent: Node, last: string): Node {
  const known = parent.members.get(last);
  if (known) return known;
  const node = newNode(last, parent.path === "" ? last : `${parent.path}.${last}`);
  parent.members.set(last, node);
  return node;
}

function newNode(last: string, path: string): Node {
  return { path, last, fact: undefined, members: new Map() };
}

/** All facts of a node and below it. */
export function factsBelow(node: Node): ParameterFact[] {
  return [...(node.fact ? [node.fact] : []), ...[...node.members.values()].flatMap(factsBelow)];
}
