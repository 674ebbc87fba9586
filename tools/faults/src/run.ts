// Plays sequences until enough calls were made; where belief and ledger part, the sequence is shrunk before it is told.
import fc from "fast-check";
import { startClock } from "./clock.ts";
import { play } from "./play.ts";
import type { CreateClient } from "./process.ts";
import { sequences } from "./steps.ts";
import type { Tally } from "./tally.ts";

/** Sequences that share a seed. */
const BATCH = 100;

export interface Divergence {
  /** The first batch of a run with this seed shows it again. */
  readonly seed: number;
  readonly story: string;
}

export async function run(
  count: number,
  seed: number,
  tally: Tally,
  onBatch: (calls: number) => void = () => {},
  create?: CreateClient,
): Promise<Divergence | undefined> {
  const clock = startClock();
  try {
    for (let batch = seed; tally.calls < count; batch++) {
      const property = fc.asyncProperty(sequences, (steps) => play(steps, clock, tally, create));
      const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns: BATCH, seed: batch });
      if (failed) {
        const steps = (counterexample?.[0] ?? []).map((step) => JSON.stringify(step)).join("\n");
        return { seed: batch, story: `${errorInstance}\nThe sequence:\n${steps}` };
      }
      onBatch(tally.calls);
    }
    return undefined;
  } finally {
    clock.stop();
  }
}
