// What validators are asked about: values that fit, values with one mutation, and hostile ones, as fast-check arbitraries.
import fc, { type Arbitrary } from "fast-check";
import { mutate } from "./mutations.ts";

export type Kind = "valid" | "one mutation" | "hostile";

export interface Candidate {
  readonly kind: Kind;
  /** The mutation, or what is hostile about it. */
  readonly how: string;
  readonly value: unknown;
}

/** Two of five fit, two of five have one mutation. */
const WEIGHTS: Readonly<Record<Kind, number>> = { valid: 2, "one mutation": 2, hostile: 1 };

/** Evenly: a place or a mutation is no better for being the first. */
const anyNumber = fc.noBias(fc.nat());

/**
 * @param valid values that fit the shape
 * @param foreign values that fit some shape
 */
export function candidates(valid: Arbitrary<unknown>, foreign: Arbitrary<unknown>): Arbitrary<Candidate> {
  const of = (kind: Kind, arbitrary: Arbitrary<[string, unknown]>) => ({
    arbitrary: arbitrary.map(([how, value]): Candidate => ({ kind, how, value })),
    weight: WEIGHTS[kind],
  });
  const mutated = mutatedOf(
    valid.map((value) => ["fits", value]),
    foreign,
  );
  return fc.oneof(
    of(
      "valid",
      valid.map((value) => ["fits", value]),
    ),
    of("one mutation", mutated),
    of("hostile", hostileOf(valid, mutated, foreign)),
  );
}

function mutatedOf(base: Arbitrary<[string, unknown]>, foreign: Arbitrary<unknown>): Arbitrary<[string, unknown]> {
  return fc
    .tuple(base, anyNumber, anyNumber, anyNumber, foreign)
    .map(([[, value], where, which, pick, other]) => mutate(value, where, which, pick, other));
}

function hostileOf(
  valid: Arbitrary<unknown>,
  mutated: Arbitrary<[string, unknown]>,
  foreign: Arbitrary<unknown>,
): Arbitrary<[string, unknown]> {
  const named = (name: string, arbitrary: Arbitrary<unknown>) =>
    arbitrary.map((value): [string, unknown] => [name, value]);
  return fc.oneof(
    named("three mutations", mutatedOf(mutatedOf(mutated, foreign), foreign)),
    named("of another shape", foreign),
    named("a getter that throws", valid.map(withThrowingGetter)),
    named(
      "no data at all",
      fc.constantFrom<unknown>(undefined, Symbol("value"), 14000n, Number.isNaN, new Date(0), /x/, new Map()),
    ),
    named(
      "anything",
      fc.anything({
        maxDepth: 2,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withBoxedValues: true,
        withNullPrototype: true,
        withObjectString: true,
        withSparseArray: true,
        withUnicodeString: true,
      }),
    ),
  );
}

function withThrowingGetter(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const [name = "amount"] = Object.keys(value);
  const get = () => {
    throw new Error("a getter threw");
  };
  return Object.defineProperty({ ...value }, name, { enumerable: true, get });
}
