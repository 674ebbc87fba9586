// Ours and the peers' modules for one shape, and whether they agree.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Candidate } from "../peers/peer.ts";
import { modulePath } from "../peers/write.ts";
import { EDGES } from "./edges.ts";
import { OUR_GUARD, OURS } from "./ours.ts";
import type { SampledShape, Samples } from "./samples.ts";

export type Candidates = ReadonlyMap<string, Candidate>;

export interface Disagreement {
  readonly peer: string;
  readonly about: string;
  readonly oursAccepts: boolean;
  /** On a sample, so that the peer is not timed. */
  readonly isFatal: boolean;
}

interface OurValidator {
  is(value: unknown): boolean;
  safeParse(value: unknown): { success: boolean; issues?: readonly { message: string }[] };
}

/** @param generated folder of our built validators */
export async function loadCandidates(
  shape: SampledShape,
  generated: string,
  peers: readonly string[],
): Promise<Candidates> {
  const load = (path: string) => import(pathToFileURL(path).href);
  const validator = (await load(join(generated, `${shape}.mjs`)))[shape] as OurValidator;
  const guard = (await load(join(generated, "guards", `${shape}.mjs`)))[`is${shape}`] as Candidate["is"];
  const ours: Candidate = {
    is: (value) => validator.is(value),
    safeParse: (value) => validator.safeParse(value).success,
    all: (value) => validator.safeParse(value).issues?.[0]?.message ?? "",
  };
  const theirs = peers.map(async (peer) => [peer, (await load(modulePath(peer, shape))) as Candidate] as const);
  return new Map([[OURS, ours], [OUR_GUARD, { is: guard }], ...(await Promise.all(theirs))]);
}

export function findDisagreements(shape: SampledShape, candidates: Candidates, samples: Samples): Disagreement[] {
  const ours = candidates.get(OURS);
  if (ours === undefined) throw new Error("ours is a candidate");
  const [base] = samples.valid as Record<string, unknown>[];
  const edges = (EDGES[shape] ?? []).map(({ name, change }) => ({ about: name, values: [{ ...base, ...change }] }));
  const kinds = Object.entries(samples).map(([about, values]) => ({ about, values: values as readonly unknown[] }));
  return [...candidates].flatMap(([peer, { is, safeParse = is }]) =>
    [...kinds, ...edges].flatMap(({ about, values }): Disagreement[] => {
      const value = values.find((one) => [is, safeParse].some((run) => answerOf(run, one) !== ours.is(one)));
      return value === undefined ? [] : [{ peer, about, oursAccepts: ours.is(value), isFatal: about in samples }];
    }),
  );
}

function answerOf(run: Candidate["is"], value: unknown): boolean | "throws" {
  try {
    return run(value);
  } catch {
    return "throws";
  }
}
