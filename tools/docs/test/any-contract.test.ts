// Any contract, in any dialect and layout: read as it was written, and one change is exactly one finding.
import fc from "fast-check";
import { expect, test } from "vitest";
import { diffFacts } from "../src/findings/diff.ts";
import { readText } from "../src/reading.ts";
import { type Contract, type Layout, type Parameter, RENDERERS, type Renderer } from "./render.ts";

const NAMES = [
  "pg",
  "amount",
  "merchant_uid",
  "buyer_tel",
  "escrow",
  "vbank_due",
  "customer_uid",
  "notice_url",
  "digital",
  "tax_free",
  "app_scheme",
];
const TITLES = ["Window", "Billing key", "Escrow", "Direct call"];

const codes = fc.uniqueArray(fc.constantFrom("card", "trans", "vbank", "phone", "samsung"), {
  minLength: 2,
  maxLength: 4,
});
const parameter = (path: string): fc.Arbitrary<Parameter> =>
  fc
    .record({
      type: fc.constantFrom<Parameter["type"][]>("string", "integer", "number", "boolean", "object", [
        "string",
        "array<string>",
      ]),
      required: fc.boolean(),
      codes: fc.option(codes, { nil: null }),
      deprecated: fc.boolean(),
    })
    .map(({ codes: list, ...rest }) => ({
      path,
      ...rest,
      enum: rest.type === "string" && list !== null ? list.map((code) => ({ code, label: `a ${code}` })) : null,
    }));
const parameters = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 6 })
  .chain((names) => fc.tuple(...names.map(parameter)));
const contract: fc.Arbitrary<Contract> = fc
  .uniqueArray(fc.constantFrom(...TITLES), { minLength: 1, maxLength: 3 })
  .chain((titles) => fc.tuple(...titles.map((title) => parameters.map((list) => ({ title, parameters: list })))))
  .map((sections) => ({ sections }))
  // A page in which nothing is marked says nothing of what is required.
  .filter(({ sections }) => sections.every((section) => section.parameters.some(({ required }) => required)));
const layout: fc.Arbitrary<Layout> = fc.record({
  language: fc.constantFrom("en" as const, "ko" as const),
  reversed: fc.boolean(),
  spaced: fc.boolean(),
  prose: fc.boolean(),
});
const renderer: fc.Arbitrary<Renderer> = fc.constantFrom(...Object.values(RENDERERS));

test("a page says what was written", () => {
  fc.assert(
    fc.property(contract, renderer, layout, (given, render, how) => {
      const read = readText(render(given, how));
      const facts = read.facts.map(({ section, path, type, required, enum: list, deprecated }) => ({
        section,
        path,
        type,
        required,
        deprecated,
        codes: list?.map(({ code }) => code) ?? null,
      }));
      const want = given.sections.flatMap(({ title, parameters: list }) =>
        list.map(({ path, type, required, enum: all, deprecated }) => ({
          section: title,
          path,
          type,
          required,
          deprecated,
          codes: all?.map(({ code }) => code) ?? null,
        })),
      );
      expect(facts).toEqual(expect.arrayContaining(want));
      expect(facts).toHaveLength(want.length);
      expect(read.unclaimed).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("another dialect, language, order and layout is no change", () => {
  fc.assert(
    fc.property(contract, renderer, layout, renderer, layout, (given, renderOld, old, renderNew, now) => {
      const same = { ...now, prose: old.prose };
      expect(diffFacts(readText(renderOld(given, old)), readText(renderNew(given, same)), () => "sent")).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

interface Change {
  readonly kind: string;
  readonly bump: string;
  /** @returns undefined where the parameter cannot change so. */
  readonly make: (parameter: Parameter) => Parameter | undefined;
}

const CHANGES: readonly Change[] = [
  { kind: "required-changed", bump: "major", make: (one) => (one.required ? undefined : { ...one, required: true }) },
  { kind: "required-changed", bump: "minor", make: (one) => (one.required ? { ...one, required: false } : undefined) },
  {
    kind: "type-changed",
    bump: "major",
    make: (one) => (one.type === "boolean" ? { ...one, type: "integer" } : undefined),
  },
  { kind: "deprecated", bump: "minor", make: (one) => (one.deprecated ? undefined : { ...one, deprecated: true }) },
  {
    kind: "enum-added",
    bump: "minor",
    make: (one) => (one.enum === null ? undefined : { ...one, enum: [...one.enum, { code: "gift", label: "a gift" }] }),
  },
  {
    kind: "enum-removed",
    bump: "major",
    make: (one) => (one.enum === null || one.enum.length < 3 ? undefined : { ...one, enum: one.enum.slice(1) }),
  },
];

test.each(CHANGES)("$kind ($bump) is found alone, in whichever dialect the new page is", ({ kind, bump, make }) => {
  let made = 0;
  fc.assert(
    fc.property(
      contract,
      fc.nat(),
      fc.nat(),
      renderer,
      layout,
      renderer,
      layout,
      (given, which, at, renderOld, old, renderNew, now) => {
        const section = given.sections[which % given.sections.length];
        const chosen = section?.parameters[at % section.parameters.length];
        const changed = chosen && make(chosen);
        if (section === undefined || changed === undefined) return;
        const next = {
          sections: given.sections.map((one) =>
            one === section
              ? { ...one, parameters: one.parameters.map((each) => (each === chosen ? changed : each)) }
              : one,
          ),
        };
        // The last mark of a section says more than it seems to: without it the page is silent about all of them.
        if (!next.sections.every((one) => one.parameters.some(({ required }) => required))) return;
        made += 1;
        const same = { ...now, prose: old.prose };
        expect(diffFacts(readText(renderOld(given, old)), readText(renderNew(next, same)), () => "sent")).toMatchObject(
          [{ kind, bump, path: changed.path, section: section.title }],
        );
      },
    ),
    { numRuns: 200 },
  );
  expect(made).toBeGreaterThan(5);
});

test("a parameter that came or went is found alone", () => {
  fc.assert(
    fc.property(
      contract,
      fc.boolean(),
      renderer,
      layout,
      renderer,
      layout,
      (given, required, renderOld, old, renderNew, now) => {
        const [section, ...others] = given.sections;
        if (section === undefined) return;
        const memo: Parameter = { path: "memo_of_the_buyer", type: "object", required, enum: null, deprecated: false };
        const more = { sections: [{ ...section, parameters: [...section.parameters, memo] }, ...others] };
        const [less, full] = [readText(renderOld(given, old)), readText(renderNew(more, { ...now, prose: old.prose }))];
        const place = { path: memo.path, section: section.title };
        expect(diffFacts(less, full, () => "sent")).toMatchObject([
          { kind: "param-added", bump: required ? "major" : "minor", ...place },
        ]);
        expect(diffFacts(full, less, () => "sent")).toMatchObject([{ kind: "param-removed", bump: "major", ...place }]);
      },
    ),
    { numRuns: 100 },
  );
});
