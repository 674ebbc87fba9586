// Ends a call in time: by its own limit or by the caller's signal, whichever comes first, even if what it waits for heeds neither.

/** How long a call may take. */
export interface CallOptions {
  /** Ends the call. A charge or refund that was sent is then an `OutcomeUnknownError`. */
  readonly signal?: AbortSignal;
  /** Milliseconds for all of it, tries and pauses included; 60,000 if left out. Short ones make unknown outcomes. */
  readonly timeout?: number;
}

export interface Deadline {
  readonly signal: AbortSignal;
  /** @returns `undefined` once the signal has ended it. */
  readonly race: <Value>(work: Promise<Value> | undefined) => Promise<Value | undefined>;
  readonly end: () => void;
}

export function startDeadline({ signal, timeout = 60_000 }: CallOptions): Deadline {
  const controller = new AbortController();
  const ended = new Promise<undefined>((resolve) => {
    controller.signal.onabort = () => resolve(undefined);
  });
  const abort = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${timeout / 1000} s`)), timeout);
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  return {
    signal: controller.signal,
    race: (work) => Promise.race([work, ended]),
    end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    },
  };
}

/** One limit for all of several calls. */
export async function within<Value>(
  options: CallOptions,
  work: (options: CallOptions) => Promise<Value>,
): Promise<Value> {
  const { signal, end } = startDeadline(options);
  try {
    return await work({ ...options, signal });
  } finally {
    end();
  }
}
