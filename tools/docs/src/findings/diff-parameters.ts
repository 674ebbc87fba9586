// What changed among the parameters of one section, member by member, from the outermost in.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { ParameterFact } from "../facts.ts";
import { type Change, findingOf } from "./bump.ts";
import { compareParameters, isRequired, summaryOf } from "./compare-parameter.ts";
import type { Finding } from "./finding.ts";
import { plainName } from "./names.ts";
import { factsBelow, type Node, partsOf, treeOf } from "./parameter-tree.ts";
import type { Renames } from "./rename-members.ts";
import { findRenames, sameSummary } from "./renames.ts";
import type { SectionFacts } from "./sections.ts";

export interface ParametersDiff {
  readonly findings: readonly Finding[];
  readonly renames: Renames;
  /** What went and what came, yet to be told: it may have moved to another section. */
  readonly removed: readonly ParameterFact[];
  readonly added: readonly ParameterFact[];
}

export function diffParameters(
  old: SectionFacts,
  now: SectionFacts,
  direction: Direction,
  isOtherDialect: boolean,
): ParametersDiff {
  const section = now.title;
  const findings: Finding[] = [];
  const tell = (change: Change, path: string, before: Finding["before"], after: Finding["after"]): void => {
    findings.push(...findingOf(change, direction, { path, section, before, after }));
  };
  const compare = (before: ParameterFact, after: ParameterFact): void => {
    // One dialect has marks where another is silent.
    const isSilent = isOtherDialect && (before.required === null || after.required === null);
    for (const changed of compareParameters(before, isSilent ? { ...after, required: before.required } : after))
      tell(changed.change, after.path, changed.before, changed.after);
  };

  const names = new Map<string, string>();
  const removed: ParameterFact[] = [];
  const added: ParameterFact[] = [];
  const open: (readonly [Node, Node])[] = [[treeOf(old.parameters.values()), treeOf(now.parameters.values())]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [before, after] = pair;
    if (before.fact && after.fact) compare(before.fact, after.fact);
    // Named by its members alone, a parameter is still there.
    else if (before.fact && after.members.size === 0) removed.push(before.fact);
    else if (after.fact && before.members.size === 0) added.push(after.fact);
    const [siblings, others] = [[...before.members.values()], [...after.members.values()]];
    const left = siblings.filter(({ last }) => !after.members.has(last));
    const came = others.filter(({ last }) => !before.members.has(last));
    const renames = findRenames(
      { siblings, left, examples: old.examples },
      { siblings: others, left: came, examples: now.examples },
    );
    for (const [one, other] of renames) {
      const [was, is] = [one.fact?.path ?? one.path, other.fact?.path ?? other.path];
      tell("a parameter was renamed", was, was, is);
      names.set(one.path, other.last);
    }
    const renamed = new Set(renames.flat());
    open.push(...renames);
    for (const node of siblings) {
      const same = after.members.get(node.last);
      if (same) open.push([node, same]);
      else if (!renamed.has(node)) removed.push(...factsBelow(node));
    }
    for (const node of came) if (!renamed.has(node)) added.push(...factsBelow(node));
  }
  return { findings, renames: names, ...takeMoves(removed, added, tell, compare) };
}

/** What went from one place of the section and came in another, under the same name and the only one of it. */
function takeMoves(
  removed: readonly ParameterFact[],
  added: readonly ParameterFact[],
  tell: (change: Change, path: string, before: string, after: string) => void,
  compare: (before: ParameterFact, after: ParameterFact) => void,
): Pick<ParametersDiff, "removed" | "added"> {
  const moves = new Map<ParameterFact, ParameterFact>();
  const targets = new Map<string, string>();
  const take = (nameOf: (path: string) => string): void => {
    const taken = new Set<ParameterFact>([...moves].flat());
    const isLeft = (fact: ParameterFact) => !taken.has(fact);
    const [olds, news] = [onlyOnes(removed.filter(isLeft), nameOf), onlyOnes(added.filter(isLeft), nameOf)];
    for (const [name, before] of olds) {
      const after = news.get(name);
      if (!before || !after || !sameSummary(before, after)) continue;
      moves.set(before, after);
      targets.set(before.path, after.path);
    }
  };
  take(lastName);
  // `card_quota` went into `card` as `quota`.
  take((path) => plainName(partsOf(path).join("")));
  for (const [before, after] of moves) {
    const [from, to] = [parentOf(before.path), parentOf(after.path)];
    if (targets.get(from) !== to) tell("a parameter was renamed", before.path, before.path, after.path);
    compare(before, after);
  }
  const moved = new Set<ParameterFact>([...moves].flat());
  return { removed: removed.filter((fact) => !moved.has(fact)), added: added.filter((fact) => !moved.has(fact)) };
}

function lastName(path: string): string {
  return plainName(partsOf(path).at(-1) ?? "");
}

function onlyOnes(
  facts: readonly ParameterFact[],
  nameOf: (path: string) => string,
): Map<string, ParameterFact | undefined> {
  const found = new Map<string, ParameterFact | undefined>();
  for (const fact of facts) {
    const name = nameOf(fact.path);
    // The items of a list have no name that could move.
    if (name !== "") found.set(name, found.has(name) ? undefined : fact);
  }
  return found;
}

function parentOf(path: string): string {
  return path.replace(/(?:\[\])?\.?[^.]*$/, "");
}

export function removedFinding(fact: ParameterFact, section: string, direction: Direction): Finding[] {
  return findingOf("a parameter went", direction, { path: fact.path, section, before: summaryOf(fact), after: null });
}

/** @param isOfNew whether what it belongs to came with it */
export function addedFinding(fact: ParameterFact, section: string, direction: Direction, isOfNew = false): Finding[] {
  const alone = isRequired(fact.required) ? "a required parameter came" : "an optional parameter came";
  const change = isOfNew ? "a parameter came with what it belongs to" : alone;
  return findingOf(change, direction, { path: fact.path, section, before: null, after: summaryOf(fact) });
}
