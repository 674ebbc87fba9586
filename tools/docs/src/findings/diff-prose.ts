// Where nothing but the words changed. Another dialect or another language has other words for the same.
import type { Direction } from "../../../codegen/src/model/model.ts";
import { type ProseMark, words, writingOf } from "../prose.ts";
import { findingOf } from "./bump.ts";
import type { ComparedFacts } from "./diff.ts";
import type { Finding } from "./finding.ts";
import { sectionKey } from "./section-key.ts";

interface Section {
  readonly title: string;
  /** Several where several titles are the same. */
  readonly marks: readonly ProseMark[];
}

interface Page {
  readonly titles: ReadonlySet<string>;
  /** Those that have words. */
  readonly sections: ReadonlyMap<string, Section>;
}

/** @param isTold whether something of the section is found already, which its words are about */
export function diffProse(
  before: ComparedFacts,
  after: ComparedFacts,
  directionOf: (section: string) => Direction,
  isTold: (section: string) => boolean,
): Finding[] {
  if (!before.prose || !after.prose || before.dialect !== after.dialect) return [];
  if (before.prose.whole === after.prose.whole) return [];
  const [old, now] = [toPage(before), toPage(after)];
  const hasSameLanguage = before.prose.writing === after.prose.writing;
  const came = hasSameLanguage ? strangers(now, old) : [];
  const went = hasSameLanguage ? strangers(old, now) : [];
  const tell = (change: Parameters<typeof findingOf>[0], section: string, was: string | null, is: string | null) =>
    isTold(section) ? [] : findingOf(change, directionOf(section), { path: "", section, before: was, after: is });
  return [
    ...[...new Map([...reworded(old, now), ...relabelled(before, after)]).values()].flatMap((title) =>
      tell("a statement changed", title, null, null),
    ),
    ...came.flatMap(({ title }) => tell("a section came", title, null, title)),
    ...went.flatMap(({ title }) => tell("a section went", title, title, null)),
  ];
}

function toPage({ blocks = {}, prose }: ComparedFacts): Page {
  const sections = new Map<string, Section>();
  for (const [title, mark] of Object.entries(prose?.sections ?? {})) {
    const key = sectionKey(title);
    const known = sections.get(key);
    sections.set(key, { title: known?.title ?? title, marks: [...(known?.marks ?? []), mark] });
  }
  return { titles: new Set(Object.keys(blocks).map(sectionKey)), sections };
}

/** Sections that both pages have, by key, with the title to show. */
function reworded(old: Page, now: Page): [string, string][] {
  return [...new Map([...old.sections, ...now.sections])].flatMap(([key, { title }]) => {
    if (!old.titles.has(key) || !now.titles.has(key)) return [];
    const [before, after] = [old.sections.get(key)?.marks ?? [], now.sections.get(key)?.marks ?? []];
    const isTranslated = before.length > 0 && after.length > 0 && writingsOf(before) !== writingsOf(after);
    return isTranslated || hashesOf(before) === hashesOf(after) ? [] : [[key, title]];
  });
}

/** What a code is called, in the same language. */
function relabelled(before: ComparedFacts, after: ComparedFacts): [string, string][] {
  const old = new Map(labelsOf(before).map(({ key, label }) => [key, label]));
  return labelsOf(after).flatMap(({ key, label, section }) => {
    const was = old.get(key);
    const isSame =
      was === undefined || writingOf(was) !== writingOf(label) || words(was).join() === words(label).join();
    return isSame ? [] : [[sectionKey(section), section]];
  });
}

function labelsOf({ facts }: ComparedFacts) {
  return facts.flatMap(({ section, path, enum: codes }) =>
    (codes ?? []).flatMap(({ code, label }) =>
      label === null ? [] : [{ section, key: JSON.stringify([sectionKey(section), path, code]), label }],
    ),
  );
}

/** Sections of words that the other page has under no title: neither its own nor, word for word, another. */
function strangers({ sections }: Page, other: Page): Section[] {
  const known = new Set([...other.sections.values()].map(({ marks }) => hashesOf(marks)));
  return [...sections].flatMap(([key, section]) =>
    other.titles.has(key) || known.has(hashesOf(section.marks)) ? [] : [section],
  );
}

const hashesOf = (marks: readonly ProseMark[]) => listOf(marks.map(({ hash }) => hash));
const writingsOf = (marks: readonly ProseMark[]) => listOf(new Set(marks.map(({ writing }) => writing)));

function listOf(texts: Iterable<string>): string {
  return [...texts].sort().join();
}
