// Times functions side by side: in rounds, in shuffled order, so that what disturbs the machine disturbs all alike.

export interface Timed {
  readonly name: string;
  readonly run: (value: unknown) => unknown;
}

/** Nanoseconds a call, one entry a round, in the order of the rounds. */
export type Timings = ReadonlyMap<string, readonly number[]>;

type Loop = (run: Timed["run"], values: readonly unknown[], calls: number) => number;

/** How long one candidate runs at a time: long against the clock's grain, short against the machine's moods. */
const SLICE_MS = 4;
const WARM_UP_MS = 60;
const ROUNDS = 31;
/** Not counted: the compiler works beside us, and on a busy machine it is late. */
const FIRST_ROUNDS = 5;

export function timeSideBySide(candidates: readonly Timed[], values: readonly unknown[]): Timings {
  const lanes = candidates.map(({ name, run }) => {
    const loop = createLoop();
    return { name, run, loop, calls: warmUp(loop, run, values), times: [] as number[] };
  });
  for (let round = 0; round < FIRST_ROUNDS + ROUNDS; round++) {
    for (const { run, loop, calls, times } of shuffled(lanes)) times.push(timeLoop(loop, run, values, calls));
  }
  return new Map(lanes.map(({ name, times }) => [name, times.slice(FIRST_ROUNDS)]));
}

/** A loop of its own for each candidate: in a shared one the compiler could inline none of them. */
function createLoop(): Loop {
  return new Function(
    "run",
    "values",
    "calls",
    `let kept = 0;
    const mask = values.length - 1;
    for (let index = 0; index < calls; index++) if (run(values[index & mask])) kept++;
    return kept;`,
  ) as Loop;
}

/** @returns how many calls fill a slice */
function warmUp(loop: Loop, run: Timed["run"], values: readonly unknown[]): number {
  let calls = values.length;
  const end = performance.now() + WARM_UP_MS;
  let nanoseconds = timeLoop(loop, run, values, calls);
  while (performance.now() < end) {
    calls = Math.max(1, Math.min(2 * calls, Math.round((SLICE_MS * 1e6) / nanoseconds)));
    nanoseconds = timeLoop(loop, run, values, calls);
  }
  return calls;
}

function timeLoop(loop: Loop, run: Timed["run"], values: readonly unknown[], calls: number): number {
  const start = process.cpuUsage();
  const kept = loop(run, values, calls);
  // Time on the processor: while the machine does something else, a candidate is not slower.
  const { user, system } = process.cpuUsage(start);
  const nanoseconds = 1000 * Math.max(1, user + system);
  // What nobody reads may be left undone by the compiler.
  if (kept !== 0 && kept !== calls) throw new Error(`answered ${kept} of ${calls} calls otherwise than the rest`);
  return nanoseconds / calls;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const places = items.map((item) => ({ item, place: Math.random() }));
  return places.sort((a, b) => a.place - b.place).map(({ item }) => item);
}
