// Runs what must be done once, for all who come with the same key: leased while it runs, kept when it succeeded.
import type { Store } from "../store.ts";

/** Seconds. A process that dies gives the key back after it: the gateway comes again a minute later. */
const LEASE = 50;
/** Seconds: 90 days. */
const KEPT = 90 * 86_400;
const DONE = "done";

/**
 * @returns `done` if it was done, now or before; `busy` if somebody is at it; `unkept` if it was done now, and the store could not keep that.
 * @throws what `work` throws; the key is free again a second later. And what the store throws before `work` began.
 */
export async function once(store: Store, key: string, work: () => unknown): Promise<"done" | "busy" | "unkept"> {
  if (!(await store.setIfAbsent(key, "leased", LEASE))) return (await store.get(key)) === DONE ? "done" : "busy";
  let beat: Promise<unknown> = Promise.resolve();
  const timer = setInterval(
    () => {
      beat = attempt(() => store.set(key, "leased", LEASE));
    },
    (LEASE * 1000) / 3,
  );
  const end = async (value: string, ttl: number) => {
    clearInterval(timer);
    // A lease that is renewed late must not undo what is written now.
    await beat;
    return attempt(() => store.set(key, value, ttl));
  };
  try {
    await work();
  } catch (error) {
    await end("failed", 1);
    throw error;
  }
  // Once more, for a connection that broke: what was done must not look undone.
  return (await end(DONE, KEPT)) || (await end(DONE, KEPT)) ? "done" : "unkept";
}

/** @returns whether it succeeded. */
async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
