// A store on unstorage, whose drivers reach most databases. None promises to set what is absent in one step, so it shares the
// token of a fleet, and is none for webhooks that several processes get.
import type { Store } from "@kicc-kit/client";
import type { Storage } from "unstorage";

export function toTokenStore(storage: Storage): Pick<Store, "get" | "set"> {
  return {
    async get(key) {
      const kept = await storage.getItem<{ value: string; until: number }>(toName(key));
      return kept !== null && kept.until > Date.now() ? kept.value : null;
    },
    // With its end in it, for drivers that do not know lives.
    set: (key, value, ttl) => storage.setItem(toName(key), { value, until: Date.now() + ttl * 1000 }, { ttl }),
  };
}

/** Some drivers read meaning into colons and slashes. */
function toName(key: string): string {
  return key.replace(/\W+/g, "-");
}
