// What the client and the handlers keep between calls, where several processes can share it.

/** A key-value store with lives. Values are text; a `ttl` is in seconds. */
export interface Store {
  /** @returns nothing for a key that is not there, or whose life is over. */
  readonly get: (key: string) => Promise<string | null | undefined>;
  readonly set: (key: string, value: string, ttl: number) => Promise<unknown>;
  /** @returns whether it was absent. In one step: of two who ask at once, one gets `true`. */
  readonly setIfAbsent: (key: string, value: string, ttl: number) => Promise<boolean>;
}

/**
 * A store in this process: enough for one process, and for tests.
 *
 * @example
 * ```ts
 * const store = createMemoryStore();
 * console.log(await store.setIfAbsent("order-0001", "paid", 60)); // true
 * console.log(await store.setIfAbsent("order-0001", "paid", 60)); // false
 * ```
 */
export function createMemoryStore(): Store {
  const entries = new Map<string, { readonly value: string; readonly until: number }>();
  const get = (key: string) => {
    const entry = entries.get(key);
    if (entry !== undefined && entry.until > Date.now()) return entry.value;
    entries.delete(key);
    return undefined;
  };
  const set = (key: string, value: string, ttl: number) => {
    // What nobody asks for again must not stay: each new one looks after the oldest two.
    for (const [old] of [...entries].slice(0, 2)) get(old);
    entries.delete(key);
    entries.set(key, { value, until: Date.now() + ttl * 1000 });
  };
  return {
    get: async (key) => get(key),
    set: async (key, value, ttl) => set(key, value, ttl),
    async setIfAbsent(key, value, ttl) {
      if (get(key) !== undefined) return false;
      set(key, value, ttl);
      return true;
    },
  };
}
