// LAYOUT_CHANGED: the page is no longer understood where it was. Facts that went together with their block are a change
// of the contract; facts that went while their block stands are a change of its layout.
import type { PageFacts } from "../read-facts.ts";
import { partsOf } from "./parameter-tree.ts";
import { sectionKey } from "./section-key.ts";
import type { DescribedFacts } from "./sections.ts";

/** A page as it was read: its facts, and what they were read from. */
export type Reading = Pick<PageFacts, "facts" | "examples" | "requests" | "unclaimed" | "claimed" | "gave" | "blocks"> &
  Pick<DescribedFacts, "sections">;

/** @returns the reasons, for a person; none where the page is understood as before. */
export function findLayoutChange(old: Reading, now: Reading): string[] {
  const [before, after] = [gather(old), gather(now)];
  return [
    ...newlyUnclaimed(before, after),
    ...emptied(before, after),
    ...silentRules(old, now, before, after),
    ...turnedToProse(old, now, before, after),
  ];
}

interface Section {
  title: string;
  blocks: number;
  readonly names: Set<string>;
  /** Names of members that its examples use, at any depth. */
  readonly shown: Set<string>;
  examples: number;
  readonly unclaimed: PageFacts["unclaimed"][number][];
}

type Sections = ReadonlyMap<string, Section>;

function gather({ facts, examples, requests, unclaimed, blocks, sections: wholes }: Reading): Sections {
  const sections = new Map<string, Section>();
  const at = (title: string): Section => {
    const key = sectionKey(title);
    const section = sections.get(key) ?? {
      title,
      blocks: 0,
      examples: 0,
      names: new Set(),
      shown: new Set(),
      unclaimed: [],
    };
    sections.set(key, section);
    return section;
  };
  for (const [title, count] of Object.entries(blocks)) at(title).blocks += count;
  for (const { section, path } of facts) at(section).names.add(partsOf(path).join("."));
  for (const { section, value } of examples) {
    const { shown } = at(section);
    JSON.stringify(value, (member, inner) => {
      shown.add(member);
      return inner;
    });
  }
  // An operation is a request even where nothing is left of what it took.
  for (const { section } of [...examples, ...(wholes ? [] : requests)]) at(section).examples += 1;
  for (const block of unclaimed) at(block.section).unclaimed.push(block);
  return sections;
}

/** A block that a rule claimed, or that stands where facts stood. */
function newlyUnclaimed(before: Sections, after: Sections): string[] {
  const isGone = [...before].some(([key, { names }]) => names.size > 0 && !after.has(key));
  return [...after].flatMap(([key, { title, unclaimed }]) => {
    const earlier = before.get(key);
    // A section that is new may hold what another that went has held.
    const known = earlier ? earlier.unclaimed.length : isGone ? 0 : Number.POSITIVE_INFINITY;
    if (unclaimed.length <= known) return [];
    const blocks = unclaimed.map(({ line, reason }) => `line ${line}: ${reason}`).join("; ");
    return [`section '${title}': ${unclaimed.length} blocks are not understood, where ${known} were not: ${blocks}`];
  });
}

/** A section whose heading or blocks remain, and which has no facts any more. */
function emptied(before: Sections, after: Sections): string[] {
  return [...before].flatMap(([key, old]) => {
    const now = after.get(key);
    if (old.names.size === 0 || !now || now.names.size > 0 || isTakenOut(old, now, old.names)) return [];
    return [
      `section '${now.title}' is still there, but none of its ${old.names.size} parameters is found in it: ${list(old.names)}`,
    ];
  });
}

/** One parameter may leave its section empty: its block went with it, and no example uses it. */
function isTakenOut(old: Section, now: Section, lost: ReadonlySet<string>): boolean {
  const isShown = [...lost].some((name) => now.shown.has(name.split(".").at(-1) ?? ""));
  return lost.size === 1 && now.blocks < old.blocks && !isShown;
}

/** A rule that gave facts, and gives none while their blocks still stand. */
function silentRules(old: Reading, now: Reading, before: Sections, after: Sections): string[] {
  const losses = [...before].flatMap(([key, section]) => {
    const same = after.get(key);
    const lost = same ? lostIn(section, same) : [];
    return same && lost.length > 0 ? [{ lost, wentWithBlocks: same.blocks < section.blocks }] : [];
  });
  if (losses.length === 0) return [];
  const allWentWithBlocks = losses.every(({ wentWithBlocks }) => wentWithBlocks);
  const lost = list(losses.flatMap((loss) => loss.lost));
  return Object.entries(old.gave).flatMap(([rule, count]) => {
    if (count === 0 || (now.gave[rule] ?? 0) > 0) return [];
    if ((now.claimed[rule] ?? 0) === 0 && allWentWithBlocks) return [];
    return [`the rule '${rule}' gave ${count} facts and gives none, while their blocks still stand; lost: ${lost}`];
  });
}

/** Parameters whose blocks stand, and are claimed by rules that give nothing. One alone may have made way for a remark. */
function turnedToProse(old: Reading, now: Reading, before: Sections, after: Sections): string[] {
  const isGiving = (rule: string): boolean => (old.gave[rule] ?? 0) + (now.gave[rule] ?? 0) > 0;
  const count = ({ claimed }: Reading, giving: boolean): number =>
    Object.entries(claimed).reduce((sum, [rule, blocks]) => sum + (isGiving(rule) === giving ? blocks : 0), 0);
  const turned = Math.min(count(old, true) - count(now, true), count(now, false) - count(old, false));
  return [...before].flatMap(([key, section]) => {
    const same = after.get(key);
    if (!same || same.names.size === 0 || same.blocks < section.blocks) return [];
    const fewer = section.names.size - same.names.size;
    if (fewer < 2 || turned < fewer) return [];
    return [
      `section '${same.title}' lost ${fewer} parameters, while ${turned} blocks of the page are taken as prose that were parameters: ${list(lostIn(section, same))}`,
    ];
  });
}

function lostIn(old: Section, now: Section): string[] {
  const hasNoExamples = old.examples > 0 && now.examples === 0;
  return [...[...old.names].filter((name) => !now.names.has(name)), ...(hasNoExamples ? ["its examples"] : [])];
}

function list(names: Iterable<string>): string {
  return [...names].sort().join(", ");
}
