// What changed of a section as a whole, its parameters and examples left aside.
import type { Direction } from "../../../codegen/src/model/model.ts";
import { findingOf } from "./bump.ts";
import type { Finding } from "./finding.ts";
import { isTranslation, routeOf, type SectionPair } from "./pair-sections.ts";
import { sectionKey } from "./section-key.ts";

/** A section that nothing but its place in the page names has no title that could change; a translated one is the same, and an operation is what its route says. */
export function diffTitle({ old, now }: SectionPair, direction: Direction): Finding[] {
  const isOperation = routeOf(old) !== undefined && routeOf(now) !== undefined;
  const isSame = (before: string, after: string) =>
    isOperation || sectionKey(before) === sectionKey(after) || isTranslation(before, after);
  if (old && now && isSame(old.title, now.title)) return [];
  return [
    ...(old?.title
      ? findingOf("a section went", direction, { path: "", section: old.title, before: old.title, after: null })
      : []),
    ...(now?.title
      ? findingOf("a section came", direction, { path: "", section: now.title, before: null, after: now.title })
      : []),
  ];
}

/** Its route, and whether it is on its way out: what only a description says. */
export function diffWhole({ old, now }: SectionPair, direction: Direction): Finding[] {
  if (!old?.whole || !now?.whole) return [];
  const [before, after] = [old.whole, now.whole];
  const section = now.title;
  const isMoved = before.route !== null && after.route !== null && routeOf(old) !== routeOf(now);
  const route = { path: before.route ?? "", before: before.route, after: after.route };
  const deprecated = { path: "", before: before.deprecated, after: after.deprecated };
  const change = after.deprecated ? "it was deprecated" : "it is no longer deprecated";
  return [
    ...(isMoved ? findingOf("an operation moved", direction, { section, ...route }) : []),
    ...(before.deprecated === after.deprecated ? [] : findingOf(change, direction, { section, ...deprecated })),
  ];
}
