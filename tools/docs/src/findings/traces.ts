// What speaks for a parameter beside its name: its members, its values in the examples, and its neighbours.
import type { Json } from "../facts.ts";
import { isObject, type JsonObject } from "../json.ts";
import { canonical } from "./canonical.ts";
import { type Node, partsOf } from "./parameter-tree.ts";

export interface Side {
  /** Members of one parent, in the page's order. */
  readonly siblings: readonly Node[];
  /** Those of them that the other page does not have. */
  readonly left: readonly Node[];
  readonly examples: readonly Json[];
}

export interface Traces {
  readonly node: Node;
  readonly members: string;
  readonly values: ReadonlySet<string>;
  /** The nearest siblings, before and after it, that both pages have. */
  readonly place: readonly [string | undefined, string | undefined];
  /** The names that stand before and after it in an example. */
  readonly shown: ReadonlySet<string>;
}

export function tracesOf({ siblings, left, examples }: Side, other: Side): Traces[] {
  const stays = new Set(other.siblings.map(({ last }) => last));
  const befores = nearest(siblings, stays);
  const afters = nearest([...siblings].reverse(), stays);
  return left.map((node) => ({
    node,
    // One member, such as a name or the items of a list, stands below many.
    members: node.members.size > 1 ? [...node.members.keys()].sort().join(".") : "",
    values: tellingValues(examples, node),
    place: [befores.get(node), afters.get(node)],
    shown: neighboursIn(examples, node),
  }));
}

function nearest(siblings: readonly Node[], stays: ReadonlySet<string>): Map<Node, string | undefined> {
  let last: string | undefined;
  return new Map(
    siblings.map((node) => {
      if (stays.has(node.last)) last = node.last;
      return [node, last];
    }),
  );
}

/** Values that hardly stand in two places by chance: `true`, 3 and "" do. */
function tellingValues(examples: readonly Json[], { path }: Node): Set<string> {
  const values = objectsAt(examples, partsOf(path).slice(0, -1)).flatMap(
    (value) => memberAt(value, partsOf(path).at(-1) ?? "") ?? [],
  );
  return new Set(values.map(canonical).filter((text) => /^(?:".{3,}"|\d{2,}.*|\{.+\})$/s.test(text)));
}

function neighboursIn(examples: readonly Json[], { path }: Node): Set<string> {
  const name = partsOf(path).at(-1) ?? "";
  return new Set(
    objectsAt(examples, partsOf(path).slice(0, -1)).flatMap((value) => {
      const names = Object.keys(value);
      const at = names.indexOf(name);
      const neighbours = [names[at - 1], names[at + 1]];
      return at === -1 || neighbours.every((one) => one === undefined) ? [] : [neighbours.join("\n")];
    }),
  );
}

/** Every object that stands there, in lists too. */
function objectsAt(values: readonly Json[], [part, ...rest]: readonly string[]): JsonObject[] {
  const objects = values.flatMap((value) => [value].flat()).filter(isObject);
  return part === undefined
    ? objects
    : objectsAt(
        objects.flatMap((value) => memberAt(value, part) ?? []),
        rest,
      );
}

function memberAt(value: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
