// Puts the client together: options in, one method for each row of the generated table out.
import type { Auth } from "@kicc-kit/types";
import { toCall } from "./call.ts";
import { toCancelRequest } from "./cancel.ts";
import type { Client } from "./client.ts";
import type { CallOptions } from "./deadline.ts";
import { ArgumentError, KiccError, TransportError, UnsupportedOperationError } from "./errors.ts";
import { operations, unsupported } from "./generated/operations.ts";
import { isFilled, isNumber, type Members, readMembers } from "./members.ts";
import { type Hooks, watch } from "./observe.ts";
import { type Gateway, request } from "./request.ts";
import { resolveOutcome } from "./resolve.ts";
import type { Fetch } from "./send.ts";
import type { Store } from "./store.ts";
import { createTokens } from "./token.ts";
import { readBaseUrl } from "./url.ts";
import { verifyPayment } from "./verify.ts";

export interface ClientOptions extends Hooks {
  /** REST API key (`imp_key`) from the console of PortOne. */
  readonly key: string;
  /** REST API secret (`imp_secret`). It belongs on a server, never in a page or an app. */
  readonly secret: string;
  /** `https://api.iamport.kr` if left out. `http:` is for localhost only. */
  readonly baseUrl?: string;
  /** What sends the requests: the global `fetch` if left out. It must not follow redirects when told so. */
  readonly fetch?: Fetch;
  /** Shares the token with other processes, which then ask for one together; whoever reads the store can act as the shop. */
  readonly store?: Pick<Store, "get" | "set">;
  /** The language of what methods throw: English if left out. Korean is loaded with the first error that needs it. */
  readonly lang?: "en" | "ko";
}

/** Operations whose arguments are not the gateway's own. */
const translations: Readonly<Record<string, (members: Members) => Members>> = { "payments.cancel": toCancelRequest };

/**
 * Makes a client of one shop. It remembers nothing but its access token, which it fetches when it needs one.
 *
 * Every method takes one object with PortOne's own member names (amounts in won, times in UNIX seconds) and gives the
 * unwrapped `response`; what it throws is a `KiccError`.
 *
 * @throws ArgumentError if `key` or `secret` is missing, or `baseUrl` would send the secret in the clear.
 *
 * @example
 * ```ts
 * const client = createClient({ key: process.env.PORTONE_KEY ?? "", secret: process.env.PORTONE_SECRET ?? "" });
 * const verified = await client.verifyPayment({ imp_uid: "imp_123456789012", merchant_uid: "order-0001", amount: 14000 });
 * if (verified.kind === "ok") console.log("deliver");
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const { key, secret, baseUrl = "https://api.iamport.kr", fetch = globalFetch, store, lang, ...hooks } = options ?? {};
  if (typeof fetch !== "function") throw refusal("fetch must be a function.");
  const gateway: Gateway = {
    baseUrl: readBaseUrl(baseUrl),
    fetch,
    secrets: [readText("key", key), readText("secret", secret)],
    hooks,
  };
  const signIn = toCall(
    "getToken",
    operations.getToken,
    new Map([
      ["imp_key", key],
      ["imp_secret", secret],
    ]),
  );
  const tokens = createTokens(
    async () => readAuth(await request(gateway, signIn, {})),
    readAuth,
    store && [store, `kicc-kit token of ${key} at ${gateway.baseUrl}`],
  );

  const client: Record<string, unknown> = {};
  const add = (name: string, send: (args: unknown, options?: CallOptions) => Promise<unknown>) => {
    const call = (args: unknown, options?: CallOptions) =>
      watch(name, hooks, () => inLanguage(lang, () => send(args, options)));
    const [group = "", method] = name.split(".");
    client[group] = method === undefined ? call : Object.assign(client[group] ?? {}, { [method]: call });
  };
  for (const [name, operation] of Object.entries(operations)) {
    add(name, async (args, options = {}) => {
      const takesNothing = operation.method === "GET" && !operation.path.includes("{");
      const members = readMembers(name, "the argument", args === undefined && takesNothing ? {} : args);
      return request(gateway, toCall(name, operation, translations[name]?.(members) ?? members), options, tokens);
    });
  }
  for (const [name, alternative] of Object.entries(unsupported)) {
    add(name, async () => {
      throw new UnsupportedOperationError(name, `KICC does not have it. ${alternative}`.trim());
    });
  }
  // The token in use, and not another.
  add("getToken", async () => ({ ...(await tokens.get()) }));
  const { payments } = client as Pick<Client, "payments">;
  const beyond: Pick<Client, "verifyPayment" | "resolveOutcome"> = {
    verifyPayment: (expected, options) => inLanguage(lang, () => verifyPayment({ payments }, expected, options)),
    resolveOutcome: (error, options) => inLanguage(lang, () => resolveOutcome({ payments }, error, options)),
  };
  // The generated interface and the generated table come from one schema.
  return { ...client, ...beyond } as unknown as Client;
}

/** Whoever reads English loads no Korean. What cannot be loaded leaves the error as it is: it says whether money may have moved. */
async function inLanguage<Answer>(lang: ClientOptions["lang"], call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (lang === "ko" && error instanceof KiccError)
      await import("./korean.ts").then(({ translate }) => translate(error)).catch(() => {});
    throw error;
  }
}

function readText(option: "key" | "secret", value: unknown): string {
  if (isFilled(value)) return value;
  throw refusal(`${option} is missing: hand in the one from the console of PortOne (V1 API).`);
}

/** Looked up at each call, so that what replaces the global one later is used. */
function globalFetch(url: string, init: RequestInit): Promise<Response> {
  return globalThis.fetch(url, init);
}

function refusal(reason: string): ArgumentError {
  return new ArgumentError("createClient", reason);
}

function readAuth(response: object): Auth {
  if (isAuth(response)) return response as Auth;
  throw new TransportError("getToken", "the answer holds no usable token, so nothing else was sent.", {
    retryable: true,
  });
}

/** A token that is not plain ASCII would make fetch throw an error that shows it. */
function isAuth({ access_token, expired_at, now }: Partial<Record<keyof Auth, unknown>>): boolean {
  return isFilled(access_token) && /^[!-~]+$/.test(access_token) && isNumber(expired_at) && isNumber(now);
}
