// One row of one shape: how long each candidate took, and ours against each in pairs.
import type { Candidates } from "./candidates.ts";
import { timeSideBySide } from "./clock.ts";
import { OURS } from "./ours.ts";
import type { Row } from "./rows.ts";
import type { Samples } from "./samples.ts";
import { medianOf, quantileOf } from "./statistics.ts";

export interface Measured {
  readonly name: string;
  readonly nanoseconds: number;
  /** Ours divided by this one, taken inside each round: median and quartiles. */
  readonly ratio: number;
  readonly quartiles: readonly [number, number];
}

export function measureRow({ run, samples: kind }: Row, candidates: Candidates, samples: Samples): Measured[] {
  const timed = [...candidates].flatMap(([name, candidate]) => {
    const timedRun = candidate[run];
    return timedRun === undefined ? [] : [{ name, run: timedRun }];
  });
  const timings = timeSideBySide(timed, samples[kind]);
  const ours = timings.get(OURS) ?? [];
  return [...timings].map(([name, times]) => {
    const ratios = times.map((time, round) => (ours[round] ?? Number.NaN) / time);
    return {
      name,
      nanoseconds: medianOf(times),
      ratio: medianOf(ratios),
      quartiles: [quantileOf(ratios, 0.25), quantileOf(ratios, 0.75)],
    };
  });
}
