// What changed in the examples, the requests and the statements of one section. Examples are compared by what they hold.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { Json, SupportFact } from "../facts.ts";
import { isObject } from "../json.ts";
import { findingOf } from "./bump.ts";
import { canonical } from "./canonical.ts";
import type { Finding } from "./finding.ts";
import { isTranslation } from "./pair-sections.ts";
import { type Renames, renameMembers } from "./rename-members.ts";
import { sectionKey } from "./section-key.ts";
import type { SectionFacts } from "./sections.ts";
import { untranslated } from "./translated.ts";

/** An example in which only those names changed that the parameters changed says nothing of its own. */
export function diffExamples(
  old: SectionFacts,
  now: SectionFacts,
  direction: Direction,
  renames: Renames,
  isTranslated: boolean,
): Finding[] {
  const examples = old.examples.map((value) => renameMembers(value, renames));
  const requests = old.requests.map(({ body, ...rest }) => ({ ...rest, body: renameMembers(body, renames) }));
  const pairs = [
    ...leftover(examples, now.examples),
    // What a description asks for is its route and its examples, and these are compared.
    ...(old.whole || now.whole
      ? []
      : leftover(
          requests,
          now.requests.map((request) => ({ ...request })),
        )),
  ];
  return pairs
    .map(([before, after]) => [before, isTranslated ? untranslated(before, after) : after] as const)
    .filter(([before, after]) => canonical(before) !== canonical(after))
    .flatMap(([before, after]) =>
      findingOf("an example changed", direction, { section: now.title, ...narrowDown(before, after) }),
    );
}

/** Across dialects and languages only the status tells: the subject is a sentence, or the title. */
export function diffSupport(
  old: SectionFacts,
  now: SectionFacts,
  direction: Direction,
  isOtherDialect: boolean,
): Finding[] {
  if (old.whole || now.whole) return [];
  const isOther = isOtherDialect || isTranslation(subjectsOf(old.support), subjectsOf(now.support));
  const hasSameStatus = statusesOf(old.support).join() === statusesOf(now.support).join();
  if (hasSameStatus && (isOther || subjectsOf(old.support) === subjectsOf(now.support))) return [];
  const [before, after] = [old, now].map(({ support }) =>
    support.map(({ status, subject }) => `${status}: ${subject}`),
  );
  return findingOf("a statement changed", direction, {
    path: "",
    section: now.title,
    before: before?.sort() ?? null,
    after: after?.sort() ?? null,
  });
}

/** Where the title is the subject, it says nothing. */
function subjectsOf(support: readonly SupportFact[]): string {
  return support
    .map(({ subject, section }) => (subject === section ? "" : sectionKey(subject)))
    .sort()
    .join("\n");
}

function statusesOf(support: readonly SupportFact[]): string[] {
  return support.map(({ status }) => status).sort();
}

/** What only one side has, paired in the page's order; null where one side has more. */
function leftover(old: readonly Json[], now: readonly Json[]): [Json, Json][] {
  const before = without(old, now);
  const after = without(now, old);
  const pairs = Math.max(before.length, after.length);
  return Array.from({ length: pairs }, (_, index) => [before[index] ?? null, after[index] ?? null]);
}

function without(values: readonly Json[], others: readonly Json[]): Json[] {
  const count = new Map<string, number>();
  for (const text of others.map(canonical)) count.set(text, (count.get(text) ?? 0) + 1);
  return values.filter((value) => {
    const text = canonical(value);
    const left = count.get(text) ?? 0;
    count.set(text, left - 1);
    return left <= 0;
  });
}

/** The innermost place that holds all of the difference. */
function narrowDown(old: Json, now: Json): Pick<Finding, "path" | "before" | "after"> {
  let [path, before, after] = ["", old, now];
  for (let only = onlyDifference(before, after); only; only = onlyDifference(before, after)) {
    path = only.isItem || path === "" ? `${path}${only.name}` : `${path}.${only.name}`;
    [before, after] = [only.before, only.after];
  }
  return { path, before, after };
}

interface Difference {
  readonly name: string;
  readonly isItem: boolean;
  readonly before: Json;
  readonly after: Json;
}

function onlyDifference(before: Json, after: Json): Difference | undefined {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return undefined;
    const at = before.flatMap((item: Json, index) => (canonical(item) === canonical(after[index]) ? [] : index));
    const [index, ...more] = at;
    if (index === undefined || more.length > 0) return undefined;
    return { name: "[]", isItem: true, before: before[index], after: after[index] };
  }
  if (!isObject(before) || !isObject(after)) return undefined;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const [name, ...more] = [...names].filter((member) => canonicalOf(before, member) !== canonicalOf(after, member));
  if (name === undefined || more.length > 0) return undefined;
  return { name, isItem: false, before: memberOf(before, name) ?? null, after: memberOf(after, name) ?? null };
}

function memberOf(value: { readonly [member: string]: Json }, member: string): Json | undefined {
  return Object.hasOwn(value, member) ? value[member] : undefined;
}

function canonicalOf(value: { readonly [member: string]: Json }, member: string): string | undefined {
  const found = memberOf(value, member);
  return found === undefined ? undefined : canonical(found);
}
