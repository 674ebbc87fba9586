// A store in Redis: for the token of a fleet, and for webhooks that several processes get.
import type { Store } from "@kicc-kit/client";

/** What it takes of a client of the package `redis`. */
export interface Redis {
  readonly get: (key: string) => Promise<string | null>;
  readonly set: (
    key: string,
    value: string,
    options: { readonly EX: number; readonly NX?: true },
  ) => Promise<string | null>;
}

export function toStore(redis: Redis): Store {
  return {
    get: (key) => redis.get(key),
    set: (key, value, ttl) => redis.set(key, value, { EX: ttl }),
    // One command, so of two processes one is told that it was absent.
    setIfAbsent: async (key, value, ttl) => (await redis.set(key, value, { EX: ttl, NX: true })) === "OK",
  };
}
