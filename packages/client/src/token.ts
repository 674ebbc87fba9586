// Keeps the access token: fetched once for all who wait, kept while it lives, renewed when the gateway refuses it.
import type { Auth } from "@kicc-kit/types";

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
  /** Milliseconds on our clock. */
  readonly since: number;
}

export function createTokens(issue: () => Promise<Auth>): Tokens {
  let held: Held | undefined;
  let pending: Promise<Auth> | undefined;

  async function fetchToken(): Promise<Auth> {
    const since = Date.now();
    const auth = await issue();
    held = { auth, since };
    return auth;
  }

  async function get(): Promise<Auth> {
    if (held !== undefined && isFresh(held)) return held.auth;
    pending ??= fetchToken().finally(() => {
      pending = undefined;
    });
    return pending;
  }

  return {
    get,
    renew(refused) {
      if (held?.auth.access_token === refused.access_token) held = undefined;
      return get();
    },
  };
}

/** The life is measured on the gateway's clock and its passing on ours, so the two need not agree. */
function isFresh({ auth, since }: Held): boolean {
  const age = (Date.now() - since) / 1000;
  // Below 0 if our clock was set back: its age is then unknown.
  return age >= 0 && age < auth.expired_at - auth.now - RENEW_BEFORE_SECONDS;
}
