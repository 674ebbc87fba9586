// What holds of the differences between any two readings.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Facts, Json, ParameterFact } from "../src/facts.ts";
import { diffFacts } from "../src/findings/diff.ts";
import type { Finding, FindingKind } from "../src/findings/finding.ts";
import { brief, codes } from "./findings-given.ts";

type Direction = "sent" | "received";

const name = fc.stringMatching(/^[a-z]{3,8}(_[a-z]{3,6})?$/);
const code = fc.stringMatching(/^[a-z]{2,6}$/);
const said = fc.record({
  type: fc.constantFrom(null, "string", "integer", "boolean", ["string", "null"], "array<string>"),
  required: fc.constantFrom(null, true, false),
  enum: fc.option(fc.uniqueArray(code, { minLength: 1, maxLength: 4 }).map((list) => codes(...list))),
  deprecated: fc.boolean(),
});
const parameters = fc
  .array(fc.tuple(name, fc.array(name, { maxLength: 2 }), said), { minLength: 1, maxLength: 8 })
  .map((list) => list.map(([first, rest, what]) => ({ ...what, path: [first, ...rest].join("[].") })))
  .map((list) => [...new Map(list.map((fact) => [fact.path, fact])).values()]);
const section = fc.record({
  title: fc.constantFrom("Card payment", "Billing key", "Escrow", "결제 응답"),
  parameters,
  examples: fc.array(fc.dictionary(name, fc.oneof(fc.integer(), fc.string(), fc.boolean())), { maxLength: 2 }),
});
const readings: fc.Arbitrary<Facts> = fc
  .uniqueArray(section, { minLength: 1, maxLength: 4, selector: ({ title }) => title })
  .map((sections) => ({
    facts: sections.flatMap(({ title, parameters: own }) => own.map((fact) => ({ ...fact, section: title }))),
    examples: sections.flatMap(({ title, examples }) =>
      examples.map((value) => ({ section: title, value: value as Json, partial: false })),
    ),
    requests: [],
    support: [],
    unclaimed: [],
  }));
const directions = fc.constantFrom<Direction>("sent", "received");

const diff = (old: Facts, now: Facts, direction: Direction = "sent"): Finding[] => diffFacts(old, now, () => direction);

/** The same page in another layout: order, markup of titles, language of labels. */
function disguise(facts: Facts, seed: number): Facts {
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item, index) => ({ item, rank: ((index + 1) * seed) % 7919 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  const retitle = <Fact extends { section: string }>(fact: Fact): Fact => ({
    ...fact,
    section: `${(seed % 9) + 1}.  ${fact.section.toUpperCase()} :`,
  });
  return {
    ...facts,
    facts: shuffle(facts.facts).map((fact) =>
      retitle({
        ...fact,
        type: Array.isArray(fact.type) ? shuffle(fact.type) : fact.type,
        enum: fact.enum && shuffle(fact.enum).map((one) => ({ ...one, label: null })),
      }),
    ),
    examples: shuffle(facts.examples).map((example) =>
      retitle({ ...example, value: Object.fromEntries(shuffle(Object.entries(example.value as object))) }),
    ),
  };
}

test("a reading does not differ from itself", () => {
  fc.assert(
    fc.property(readings, (facts) => {
      expect(diff(facts, facts)).toEqual([]);
    }),
  );
});

test("order, titles' spelling, labels and the order of members are no findings", () => {
  fc.assert(
    fc.property(readings, fc.integer({ min: 1, max: 7918 }), (facts, seed) => {
      expect(diff(facts, disguise(facts, seed))).toEqual([]);
    }),
  );
});

/** One change to one fact: what it becomes (nothing: it goes), and what must be found; undefined where it cannot be made. */
type Mutation = (fact: ParameterFact) =>
  | {
      readonly becomes: ParameterFact | undefined;
      readonly kind: FindingKind;
      readonly sent: string;
      readonly received: string;
    }
  | undefined;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  goes: () => ({ becomes: undefined, kind: "param-removed", sent: "major", received: "major" }),
  "changes its mark": (fact) =>
    fact.required
      ? { becomes: { ...fact, required: false }, kind: "required-changed", sent: "minor", received: "major" }
      : { becomes: { ...fact, required: true }, kind: "required-changed", sent: "major", received: "minor" },
  "becomes an object": (fact) =>
    fact.type === null
      ? undefined
      : { becomes: { ...fact, type: "object" }, kind: "type-changed", sent: "major", received: "major" },
  "may be an object too": (fact) =>
    fact.type === null
      ? undefined
      : {
          becomes: { ...fact, type: [...[fact.type].flat(), "object"] },
          kind: "type-changed",
          sent: "minor",
          received: "major",
        },
  "gains a code": (fact) =>
    fact.enum && {
      becomes: { ...fact, enum: [...fact.enum, { code: "NEW", label: null }] },
      kind: "enum-added",
      sent: "minor",
      received: "minor",
    },
  "loses a code": (fact) =>
    fact.enum && fact.enum.length > 1
      ? { becomes: { ...fact, enum: fact.enum.slice(1) }, kind: "enum-removed", sent: "major", received: "minor" }
      : undefined,
  "is deprecated": (fact) =>
    fact.deprecated
      ? undefined
      : { becomes: { ...fact, deprecated: true }, kind: "deprecated", sent: "minor", received: "minor" },
} as Record<string, Mutation>;

const holdsOthers = (facts: Facts, fact: ParameterFact): boolean =>
  facts.facts.some((other) => other.section === fact.section && other.path.startsWith(`${fact.path}[].`));
const isAlone = (facts: Facts, { section: title }: ParameterFact): boolean =>
  facts.facts.filter((other) => other.section === title).length === 1 &&
  !facts.examples.some((example) => example.section === title);

test.each(Object.keys(MUTATIONS))("one parameter %s: that is found, and nothing else", (title) => {
  fc.assert(
    fc.property(readings, fc.nat(), directions, fc.integer({ min: 1, max: 7918 }), (facts, choice, direction, seed) => {
      const fact = facts.facts[choice % facts.facts.length] as ParameterFact;
      const made = MUTATIONS[title]?.(fact);
      if (!made || (!made.becomes && (holdsOthers(facts, fact) || isAlone(facts, fact)))) return;
      const now = facts.facts.flatMap((other) => (other === fact ? (made.becomes ?? []) : other));
      const found = diff(facts, disguise({ ...facts, facts: now }, seed), direction).map(brief);
      expect(found).toEqual([`${made.kind} ${fact.path} ${made[direction]}`]);
    }),
  );
});

test("one parameter comes: that is found, and nothing else", () => {
  fc.assert(
    fc.property(readings, said, directions, (facts, what, direction) => {
      const fact = { ...what, path: "cameAtLast", section: facts.facts[0]?.section ?? "" };
      const bump = what.required && direction === "sent" ? "major" : "minor";
      expect(diff(facts, { ...facts, facts: [fact, ...facts.facts] }, direction).map(brief)).toEqual([
        `param-added cameAtLast ${bump}`,
      ]);
    }),
  );
});

test("one parameter is renamed: that is found, and nothing of its members", () => {
  fc.assert(
    fc.property(readings, fc.nat(), directions, (facts, choice, direction) => {
      const fact = facts.facts[choice % facts.facts.length] as ParameterFact;
      const renamed = `${fact.path}_2`;
      const now = facts.facts.map((other) => {
        if (other.section !== fact.section || !`${other.path}[].`.startsWith(`${fact.path}[].`)) return other;
        return { ...other, path: renamed + other.path.slice(fact.path.length) };
      });
      const found = diff(facts, { ...facts, facts: now }, direction);
      const want = { kind: "param-renamed", path: fact.path, before: fact.path, after: renamed, bump: "major" };
      expect(found).toEqual([{ ...want, section: fact.section }]);
    }),
  );
});

const MIRROR: Partial<Record<FindingKind, FindingKind>> = {
  "param-added": "param-removed",
  "param-removed": "param-added",
  "enum-added": "enum-removed",
  "enum-removed": "enum-added",
  "section-added": "section-removed",
  "section-removed": "section-added",
};

test("what came on the way there goes on the way back", () => {
  const kinds = (findings: readonly Finding[]) => findings.filter(({ kind }) => kind in MIRROR);
  const line = ({ path, section: title, before, after }: Finding, kind: FindingKind | undefined) =>
    JSON.stringify([kind, path, title.toLowerCase(), before ?? after]);
  fc.assert(
    fc.property(readings, readings, (one, other) => {
      const there = kinds(diff(one, other)).map((finding) => line(finding, finding.kind));
      const back = kinds(diff(other, one)).map((finding) => line(finding, MIRROR[finding.kind]));
      expect(back.sort()).toEqual(there.sort());
    }),
  );
});
