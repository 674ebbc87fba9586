// Which of the parameters that went is one of those that came, under a new name? Names alone do not say so: what is
// said of it must be the same, and something must speak for it.
import type { ParameterFact } from "../facts.ts";
import { codesOf, isRequired } from "./compare-parameter.ts";
import { compareTypes } from "./compare-types.ts";
import { likenessOf, plainName } from "./names.ts";
import type { Node } from "./parameter-tree.ts";
import { type Side, type Traces, tracesOf } from "./traces.ts";

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
/** No word in common, but alone between the same neighbours, and demanded there, or in the place of the other in an example. */
const REPLACES = 3;

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
  const [oldCrowd, nowCrowd] = [crowdAt(oldTraces), crowdAt(nowTraces)];
  return oldTraces.flatMap((before) =>
    nowTraces.flatMap((after) => {
      const isAlone = oldCrowd.get(placeOf(before)) === 1 && nowCrowd.get(placeOf(after)) === 1;
      const replaces = isAlone && hasPlace(before, after) && (isDemanded(before, after) || isShown(before, after));
      const weight = saysTheSame(before.node, after.node) ? weigh(before, after) + (replaces ? REPLACES : 0) : 0;
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

function weigh(before: Traces, after: Traces): number {
  const likeness = likenessOf(before.node.last, after.node.last);
  const hasMembers = before.members !== "" && before.members === after.members;
  const hasValue = [...before.values].some((value) => after.values.has(value));
  const isBeside = likeness === "shares a word" && hasPlace(before, after);
  return (
    WEIGHTS[likeness] + (hasMembers ? SAME_MEMBERS : 0) + (hasValue ? SAME_VALUE : 0) + (isBeside ? SAME_PLACE : 0)
  );
}

function hasPlace(before: Traces, after: Traces): boolean {
  return before.place.some((sibling) => sibling !== undefined) && placeOf(before) === placeOf(after);
}

function placeOf({ place }: Traces): string {
  return place.join("\n");
}

function crowdAt(traces: readonly Traces[]): Map<string, number> {
  const crowd = new Map<string, number>();
  for (const place of traces.map(placeOf)) crowd.set(place, (crowd.get(place) ?? 0) + 1);
  return crowd;
}

function isDemanded(before: Traces, after: Traces): boolean {
  return [before, after].every(({ node }) => node.fact?.required === true);
}

function isShown(before: Traces, after: Traces): boolean {
  return [...before.shown].some((neighbours) => after.shown.has(neighbours));
}
