// A clock that goes on when everybody waits for it: whoever sleeps a minute is woken at once, a minute later by the clock.

export interface Clock {
  readonly now: () => number;
  /** Back to the beginning, with nobody asleep. */
  readonly reset: () => void;
  readonly advance: (milliseconds: number) => void;
  /** Waits for `work`, and wakes whoever sleeps while nothing else goes on. @throws Error if nobody is left to wake */
  readonly drive: <Value>(work: Promise<Value>, isBusy: () => boolean) => Promise<Value>;
  /** Gives the real clock back. */
  readonly stop: () => void;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

const BEGIN = Date.UTC(2026, 10, 25);

/** Takes the place of `setTimeout`, `Date.now` and `Math.random`, so that a seed tells all that happens. */
export function startClock(): Clock {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const { now: realNow } = Date;
  const { random } = Math;
  const sleepers = new Set<Sleeper>();
  let time = BEGIN;
  Object.assign(globalThis, {
    setTimeout(wake: () => void, milliseconds = 0) {
      const sleeper = { at: time + milliseconds, wake };
      sleepers.add(sleeper);
      return sleeper;
    },
    clearTimeout: (sleeper: Sleeper) => sleepers.delete(sleeper),
  });
  Date.now = () => time;
  Math.random = () => 0.5;

  function wakeUntil(end: number): void {
    for (let next = first(); next !== undefined && next.at <= end; next = first()) {
      sleepers.delete(next);
      time = Math.max(time, next.at);
      next.wake();
    }
  }

  function first(): Sleeper | undefined {
    let earliest: Sleeper | undefined;
    for (const sleeper of sleepers) if (earliest === undefined || sleeper.at < earliest.at) earliest = sleeper;
    return earliest;
  }

  return {
    now: () => time,
    reset() {
      time = BEGIN;
      sleepers.clear();
    },
    advance(milliseconds) {
      const end = time + milliseconds;
      wakeUntil(end);
      time = end;
    },
    async drive(work, isBusy) {
      let isSettled = false;
      const settle = () => {
        isSettled = true;
      };
      work.then(settle, settle);
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (isSettled) return work;
        if (isBusy()) continue;
        const next = first();
        if (next === undefined) throw new Error("the call hangs: nothing will ever end it");
        wakeUntil(next.at);
      }
    },
    stop() {
      Object.assign(globalThis, real);
      Date.now = realNow;
      Math.random = random;
    },
  };
}
