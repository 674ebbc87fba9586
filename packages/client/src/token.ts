// Keeps the access token: fetched once for all who wait, kept while it lives, renewed when the gateway refuses it.
import type { Auth } from "@kicc-kit/types";
import type { Store } from "./store.ts";

export interface Tokens {
  /** The token in use; fetched if there is none, or if it is about to expire. */
  readonly get: () => Promise<Auth>;
  /** Another one for `refused`: the one in use if somebody has renewed it already. */
  readonly renew: (refused: Auth) => Promise<Auth>;
}

/** Within a token's last minute the gateway gives the same one with five minutes more; before it, with none. */
const RENEW_BEFORE_SECONDS = 30;

interface Held {
  readonly auth: Auth;
  /** Milliseconds on the clock of the process that fetched it. */
  readonly since: number;
}

/** @param share What processes share it by: a store, and a key that no other shop or gateway has. */
export function createTokens(
  issue: () => Promise<Auth>,
  read: (auth: object) => Auth,
  share?: readonly [Pick<Store, "get" | "set">, string],
): Tokens {
  let held: Held | undefined;
  let pending: Promise<Auth> | undefined;
  let refusedToken: string | undefined;

  async function fetchToken(): Promise<Auth> {
    const shared = await readShared();
    if (shared !== undefined && isFresh(shared) && shared.auth.access_token !== refusedToken) {
      held = shared;
      return shared.auth;
    }
    const since = Date.now();
    const auth = await issue();
    held = { auth, since };
    await writeShared(held);
    return auth;
  }

  async function get(): Promise<Auth> {
    if (held !== undefined && isFresh(held)) return held.auth;
    pending ??= fetchToken().finally(() => {
      pending = undefined;
    });
    return pending;
  }

  /** A store that is down, or holds something else, costs a request for a token and nothing more. */
  async function readShared(): Promise<Held | undefined> {
    try {
      const { auth, since } = JSON.parse((await share?.[0].get(share[1])) ?? "");
      return { auth: read(auth), since };
    } catch {
      return undefined;
    }
  }

  async function writeShared(value: Held): Promise<void> {
    try {
      await share?.[0].set(share[1], JSON.stringify(value), value.auth.expired_at - value.auth.now);
    } catch {}
  }

  return {
    get,
    renew(refused) {
      refusedToken = refused.access_token;
      if (held?.auth.access_token === refusedToken) held = undefined;
      return get();
    },
  };
}

/** The life is measured on the gateway's clock and its passing on ours, so the two need not agree. */
function isFresh({ auth, since }: Held): boolean {
  const age = (Date.now() - since) / 1000;
  // Below 0 if our clock was set back: its age is then unknown. Clocks of a fleet differ by a little.
  return age > -RENEW_BEFORE_SECONDS && age < auth.expired_at - auth.now - RENEW_BEFORE_SECONDS;
}
