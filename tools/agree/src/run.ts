// Generates values for every shape, evenly, and shows each to all validators; a disagreement is shrunk before it is told.
import fc, { type Arbitrary } from "fast-check";
import { load } from "../../codegen/src/load.ts";
import type { Model } from "../../codegen/src/model/model.ts";
import { type RawFile, toRawFile } from "../../codegen/src/model/raw.ts";
import { readModel } from "../../codegen/src/read-model.ts";
import { type Candidate, candidates } from "./candidates.ts";
import { judge, type Subject } from "./disagreement.ts";
import { evaluate } from "./evaluate.ts";
import { fakedValues } from "./faked-values.ts";
import { createOracles } from "./oracles.ts";
import type { Tally } from "./tally.ts";
import { validValues } from "./valid-values.ts";

/** Of the values that are the same in every run. */
export const FIXED_SEED = 20_120;

export interface Trial {
  /** By shape, in their order. */
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly candidates: (shape: string) => Arbitrary<Candidate>;
}

/** @param root the repository */
export async function prepare(root: string): Promise<Trial> {
  const sources = load(root);
  const model = readModel(sources);
  const files = sources.schemas.map(toRawFile);
  const oracles = createOracles(files, model);
  const ours = await evaluate(model, root);
  const subjects = new Map(
    model.shapes.flatMap((shape) => {
      const own = ours.get(shape.name);
      return own === undefined ? [] : [[shape.name, { shape, ours: own, oracles }] as const];
    }),
  );
  const valid = fitting(model, files, oracles);
  // What comes in from elsewhere need not be new: a fixed choice is quick to make.
  const foreign = fc.constantFrom(
    ...[...valid.values()].flatMap((values) => fc.sample(values, { numRuns: 8, seed: FIXED_SEED })),
  );
  return {
    subjects,
    candidates: (shape) => candidates(valid.get(shape) ?? foreign, foreign),
  };
}

/** What no oracle accepts is no base for one mutation. Those of the model come more often: they are quicker, and keener. */
function fitting(
  model: Model,
  files: readonly RawFile[],
  oracles: Subject["oracles"],
): Map<string, Arbitrary<unknown>> {
  const ofModel = validValues(model);
  return new Map(
    model.shapes.map((shape) => {
      const values = fc.oneof(
        { arbitrary: ofModel(shape.name), weight: 3 },
        { arbitrary: fakedValues(shape, files), weight: 1 },
      );
      return [shape.name, values.filter((value) => oracles.get(shape.name)?.refuse.errors(value).length === 0)];
    }),
  );
}

/**
 * Stops at the first shape with a disagreement.
 * @returns the smallest value found on which the validators do not agree, and what each says; undefined where they do
 */
export function run(
  { subjects, candidates: candidatesOf }: Trial,
  count: number,
  seed: number,
  tally: Tally,
  onShape: (shape: string, done: number) => void,
): string | undefined {
  const perSeed = Math.ceil(count / subjects.size / 2);
  for (const [index, [name, subject]] of [...subjects].entries()) {
    const property = fc.property(candidatesOf(name), (candidate) => {
      const { accepted, disagreement } = judge(candidate.value, subject);
      tally.add(name, candidate, accepted);
      if (disagreement !== undefined) throw new Error(`${name}, ${candidate.kind} (${candidate.how}): ${disagreement}`);
    });
    for (const one of [FIXED_SEED, seed]) {
      // Every shape has its own: with the same, all would be asked in the same order.
      const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: perSeed, seed: one + index });
      if (failed)
        return `seed ${one}: ${messageOf(errorInstance)}\nThe value: ${fc.stringify(counterexample?.[0].value)}`;
    }
    onShape(name, (index + 1) / subjects.size);
  }
  return undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
