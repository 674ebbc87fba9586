// Two threads, each with half of the calls and a clock of its own.
import { parentPort, Worker, workerData } from "node:worker_threads";
import { type Divergence, run } from "./run.ts";
import { type Tables, Tally } from "./tally.ts";

const THREADS = 2;
/** More than a thread has batches, so that no two play the same. */
const APART = 2 ** 20;

interface Work {
  readonly count: number;
  readonly seed: number;
}

/** Of one batch, and in the end of what was found. */
interface Report {
  readonly calls: number;
  readonly tables: Tables;
  readonly divergence?: Divergence;
}

/** @param entry the module that calls `work` where it is not the main thread */
export async function runInThreads(
  entry: string,
  count: number,
  seed: number,
  tally: Tally,
  onBatch: () => void,
): Promise<Divergence | undefined> {
  const workers = Array.from({ length: THREADS }, (_, index) => {
    const work: Work = { count: Math.ceil(count / THREADS), seed: seed + index * APART };
    return new Worker(new URL(entry), { workerData: work });
  });
  const listen = (worker: Worker) =>
    new Promise<Divergence | undefined>((resolve, reject) => {
      worker.on("message", ({ calls, tables, divergence }: Report) => {
        tally.merge(calls, tables);
        onBatch();
        if (divergence !== undefined) resolve(divergence);
      });
      worker.on("error", reject);
      worker.on("exit", () => resolve(undefined));
    });
  const finds = workers.map(listen);
  // The first to find something ends it for all.
  const found = await Promise.race([
    ...finds.map((find) => find.then((one) => one ?? new Promise<never>(() => {}))),
    Promise.all(finds).then(() => undefined),
  ]);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return found;
}

/** What a thread does. */
export async function work(): Promise<void> {
  const { count, seed } = workerData as Work;
  const report = (tally: Tally, divergence?: Divergence) =>
    parentPort?.postMessage({
      calls: tally.calls,
      tables: tally.tables,
      ...(divergence && { divergence }),
    } satisfies Report);
  let done = 0;
  for (let batch = seed; done < count; batch++) {
    const tally = new Tally();
    const divergence = await run(1, batch, tally);
    done += tally.calls;
    report(tally, divergence);
    if (divergence !== undefined) return;
  }
}
