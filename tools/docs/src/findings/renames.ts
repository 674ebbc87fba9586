// Which of the parameters that went is one of those that came, under a new name? Names alone do not say so: what is
// said of it must be the same, and something must speak for it.
import type { Json, ParameterFact } from "../facts.ts";
import { isObject } from "../json.ts";
import { canonical } from "./canonical.ts";
import { codesOf, isRequired } from "./compare-parameter.ts";
import { compareTypes } from "./compare-types.ts";
import { likenessOf, plainName } from "./names.ts";
import { type Node, partsOf } from "./parameter-tree.ts";

export interface Side {
  /** Members of one parent, in the page's order. */
  readonly siblings: readonly Node[];
  /** Those of them that the other page does not have. */
  readonly left: readonly Node[];
  readonly examples: readonly Json[];
}

interface Candidate {
  readonly before: Node;
  readonly after: Node;
  readonly weight: number;
}

/** Beyond so many pairs only the spelling is looked at: a page of which everything changed must not cost a square. */
const MOST_PAIRS = 4096;

const WEIGHTS = { "spelt otherwise": 8, close: 4, "shares a word": 0, none: 0 };
const SAME_MEMBERS = 4;
const SAME_VALUE = 4;
/** A word in common, and the same neighbours. */
const SAME_PLACE = 2;

/** @returns pairs, no node in two of them. */
export function findRenames(old: Side, now: Side): (readonly [Node, Node])[] {
  const candidates = candidatesOf(old, now).sort((a, b) => b.weight - a.weight);
  const taken = new Set<Node>();
  return candidates.flatMap(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return [];
    taken.add(before).add(after);
    return [[before, after] as const];
  });
}

function candidatesOf(old: Side, now: Side): Candidate[] {
  if (old.left.length * now.left.length > MOST_PAIRS) return bySpelling(old.left, now.left);
  const [oldTraces, nowTraces] = [tracesOf(old, now), tracesOf(now, old)];
  return oldTraces.flatMap((before) =>
    nowTraces.flatMap((after) => {
      const weight = saysTheSame(before.node, after.node) ? weigh(before, after) : 0;
      return weight === 0 ? [] : [{ before: before.node, after: after.node, weight }];
    }),
  );
}

function bySpelling(left: readonly Node[], came: readonly Node[]): Candidate[] {
  const byName = new Map(came.map((node) => [plainName(node.last), node]));
  return left.flatMap((before) => {
    const after = byName.get(plainName(before.last));
    return after && saysTheSame(before, after) ? [{ before, after, weight: 1 }] : [];
  });
}

/** Where one side is only named by its members, nothing is said of it. */
function saysTheSame({ fact: before }: Node, { fact: after }: Node): boolean {
  if (before === undefined || after === undefined) return before === after;
  return sameSummary(before, after);
}

export function sameSummary(before: ParameterFact, after: ParameterFact): boolean {
  return (
    ["same", "silent"].includes(compareTypes(before.type, after.type)) &&
    isRequired(before.required) === isRequired(after.required) &&
    codesOf(before.enum).join("\n") === codesOf(after.enum).join("\n")
  );
}

interface Traces {
  readonly node: Node;
  readonly members: string;
  readonly values: ReadonlySet<string>;
  /** The nearest siblings, before and after it, that both pages have. */
  readonly place: readonly [string | undefined, string | undefined];
}

function tracesOf({ siblings, left, examples }: Side, other: Side): Traces[] {
  const stays = new Set(other.siblings.map(({ last }) => last));
  const befores = nearest(siblings, stays);
  const afters = nearest([...siblings].reverse(), stays);
  return left.map((node) => ({
    node,
    // One member, such as a name or the items of a list, stands below many.
    members: node.members.size > 1 ? [...node.members.keys()].sort().join(".") : "",
    values: tellingValues(examples, node),
    place: [befores.get(node), afters.get(node)],
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

function weigh(before: Traces, after: Traces): number {
  const likeness = likenessOf(before.node.last, after.node.last);
  const hasMembers = before.members !== "" && before.members === after.members;
  const hasValue = [...before.values].some((value) => after.values.has(value));
  const hasPlace =
    likeness === "shares a word" &&
    before.place.some((sibling) => sibling !== undefined) &&
    before.place.join("\n") === after.place.join("\n");
  return (
    WEIGHTS[likeness] + (hasMembers ? SAME_MEMBERS : 0) + (hasValue ? SAME_VALUE : 0) + (hasPlace ? SAME_PLACE : 0)
  );
}

/** Values that hardly stand in two places by chance: `true`, 3 and "" do. */
function tellingValues(examples: readonly Json[], { path }: Node): Set<string> {
  const values = partsOf(path).reduce<readonly Json[]>(
    (found, part) =>
      found.flatMap((value) =>
        [value].flat().flatMap((one) => (isObject(one) && Object.hasOwn(one, part) ? (one[part] ?? []) : [])),
      ),
    examples,
  );
  return new Set(values.map(canonical).filter((text) => /^(?:".{3,}"|\d{2,}.*|\{.+\})$/s.test(text)));
}
