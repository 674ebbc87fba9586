// Which section of the old page is which of the new: by the route of an operation, by title, and failing that by its parameters.
import type { Json } from "../facts.ts";
import { isObject } from "../json.ts";
import { type Writing, writingOf } from "../prose.ts";
import { canonical } from "./canonical.ts";
import type { SectionFacts } from "./sections.ts";

export interface SectionPair {
  readonly old: SectionFacts | undefined;
  readonly now: SectionFacts | undefined;
}

/** Of the parameters of the larger section, the share that is in both. */
const MOSTLY = 0.6;

/** A parameter of more sections than this tells none of them from another. */
const COMMON = 32;

export function pairSections(old: Sections, now: Sections): SectionPair[] {
  const routed = pairBy(old, now, ([, section]) => routeOf(section));
  const titled = pairBy(without(old, routed.keys()), without(now, routed.values()), ([key]) => key);
  const paired = new Map([...routed, ...titled]);
  const gone = [...without(old, paired.keys()).values()];
  const came = [...without(now, paired.values()).values()];
  const byParameters = pairByParameters(gone.filter(isNamedAlone), came.filter(isNamedAlone));
  const known = new Set([...byParameters.keys(), ...byParameters.values()]);
  const [unknownGone, unknownCame] = [gone, came].map((sections) => sections.filter((section) => !known.has(section)));
  const renamed = new Map([...byParameters, ...pairTranslated(unknownGone ?? [], unknownCame ?? [])]);
  const placed = new Set([...renamed.keys(), ...renamed.values()]);
  return [
    ...[...paired, ...renamed].map(([before, after]) => ({ old: before, now: after })),
    ...gone.flatMap((section) => (placed.has(section) ? [] : [{ old: section, now: undefined }])),
    ...came.flatMap((section) => (placed.has(section) ? [] : [{ old: undefined, now: section }])),
  ];
}

/** Method and path of a section that is an operation: what its segments in braces are called, nobody who calls it sees. */
export function routeOf(section: SectionFacts | undefined): string | undefined {
  return section?.whole?.route?.replaceAll(/\{[^{}]*\}/g, "{}").replace(/\/+$/, "");
}

/** An operation that has another name and another route is another, whatever both take; one without a name is called by its route. */
function isNamedAlone({ title, whole }: SectionFacts): boolean {
  return !whole?.route || /^[A-Z]+ \//.test(title);
}

type Sections = ReadonlyMap<string, SectionFacts>;

function pairBy(
  old: Sections,
  now: Sections,
  nameOf: (entry: readonly [key: string, section: SectionFacts]) => string | undefined,
): Map<SectionFacts, SectionFacts> {
  const named = new Map([...now].map((entry) => [nameOf(entry), entry[1]]));
  return new Map(
    [...old].flatMap((entry) => {
      const name = nameOf(entry);
      const same = name === undefined ? undefined : named.get(name);
      // Each is the pair of one only.
      named.delete(name);
      return same ? [[entry[1], same] as const] : [];
    }),
  );
}

function without(sections: Sections, placed: Iterable<SectionFacts>): Sections {
  const taken = new Set(placed);
  return new Map([...sections].filter(([, section]) => !taken.has(section)));
}

function pairByParameters(
  gone: readonly SectionFacts[],
  came: readonly SectionFacts[],
): Map<SectionFacts, SectionFacts> {
  const holders = new Map<string, SectionFacts[]>();
  for (const section of gone) {
    for (const path of section.parameters.keys())
      holders.set(path, [...(holders.get(path) ?? []), section].slice(0, COMMON + 1));
  }
  const pairs = came.flatMap((after) => {
    const shared = new Map<SectionFacts, number>();
    for (const path of after.parameters.keys()) {
      const known = holders.get(path) ?? [];
      if (known.length <= COMMON) for (const before of known) shared.set(before, (shared.get(before) ?? 0) + 1);
    }
    return [...shared].map(([before, count]) => {
      const share = count / Math.max(before.parameters.size, after.parameters.size);
      return { before, after, share };
    });
  });
  const found = new Map<SectionFacts, SectionFacts>();
  const taken = new Set<SectionFacts>();
  for (const { before, after, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < MOSTLY || found.has(before) || taken.has(after)) continue;
    found.set(before, after);
    taken.add(after);
  }
  return found;
}

export function isTranslation(before: string, after: string): boolean {
  return writingOf(before) !== writingOf(after);
}

/** What has no parameters that could tell it is known by what it has besides; of several alike, by their order. */
function pairTranslated(
  gone: readonly SectionFacts[],
  came: readonly SectionFacts[],
): (readonly [SectionFacts, SectionFacts])[] {
  const waiting = new Map<string, SectionFacts[]>();
  for (const section of came) {
    const key = featuresOf(section, writingOf(section.title));
    waiting.set(key, [...(waiting.get(key) ?? []), section]);
  }
  return gone.flatMap((before) => {
    const other = writingOf(before.title) === "hangul" ? "other" : "hangul";
    const after = waiting.get(featuresOf(before, other))?.shift();
    return after === undefined ? [] : [[before, after] as const];
  });
}

function featuresOf({ parameters, examples, requests, support }: SectionFacts, writing: Writing): string {
  return canonical([
    writing,
    [...parameters.keys()].sort(),
    examples.map((value) => membersOf(value)).sort(),
    requests.map(({ method, url }) => `${method} ${url}`).sort(),
    support.map(({ status }) => status).sort(),
  ]);
}

function membersOf(value: Json): string {
  return isObject(value) ? Object.keys(value).sort().join() : typeof value;
}
