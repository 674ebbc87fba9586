// The one request function: a call goes out with a token, reads are tried again, and a refused token is renewed once.
import type { Call } from "./call.ts";
import { type CallOptions, startDeadline } from "./deadline.ts";
import { AuthError, type KiccError } from "./errors.ts";
import { type Failure, judge } from "./judge.ts";
import { type Hooks, tell } from "./observe.ts";
import { mask, redact } from "./redact.ts";
import { describe, type Fetch, send } from "./send.ts";
import type { Tokens } from "./token.ts";

export interface Gateway {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  /** What no error may show. */
  readonly secrets: readonly string[];
  readonly hooks: Hooks;
}

/** Milliseconds before a read is tried again, give or take a half: who failed together should not come back together. */
const PAUSES = [100, 200];
/** The longest that a read waits because the gateway says so; longer, and its caller decides. */
const LONGEST_PAUSE = 10_000;

/**
 * @returns the unwrapped `response`.
 * @throws GatewayError, TransportError: judge.ts says which and why.
 */
export async function request(
  { baseUrl, fetch, secrets, hooks: { onRequest, onResponse } }: Gateway,
  call: Call,
  options: CallOptions,
  tokens?: Tokens,
): Promise<object> {
  const { name, operation, target, body } = call;
  const sent = { operation: name, method: operation.method, path: operation.path };
  const used = new Set(secrets);
  const pauses = operation.effect === "read" ? [...PAUSES] : [];
  const deadline = startDeadline(options);
  const { race, signal } = deadline;
  try {
    let auth = await race(tokens?.get());
    let isRenewed = false;
    for (;;) {
      if (auth !== undefined) used.add(auth.access_token);
      const init = {
        method: operation.method,
        headers: {
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(auth !== undefined && { authorization: `Bearer ${auth.access_token}` }),
        },
        ...(body !== undefined && { body }),
      };
      if (!signal.aborted) tell(() => onRequest?.(sent));
      const begun = performance.now();
      const answer = signal.aborted
        ? { isUnsent: true, reason: describe(signal.reason) }
        : await send(fetch, baseUrl + target, init, deadline);
      const { status } = answer;
      if (status !== undefined) tell(() => onResponse?.({ ...sent, status, milliseconds: performance.now() - begun }));
      const verdict = judge(call, answer);
      if ("response" in verdict) return verdict.response;

      const { retryAfter = 0 } = answer;
      const pause =
        verdict.facts.retryable && retryAfter <= LONGEST_PAUSE && !signal.aborted ? pauses.shift() : undefined;
      if (pause !== undefined) {
        const milliseconds = Math.max(retryAfter, pause * (0.5 + Math.random()));
        await race(new Promise((resolve) => setTimeout(resolve, milliseconds)));
      } else if (verdict.type === AuthError && tokens !== undefined && auth !== undefined && !isRenewed) {
        // The one thing that is sent twice whatever its effect: a 401 came before anything happened.
        isRenewed = true;
        auth = await race(tokens.renew(auth));
      } else throw toError(name, verdict, used);
    }
  } finally {
    deadline.end();
  }
}

/** Here and nowhere else does text from outside get into an error. */
function toError(name: string, { type: ErrorType, what, why, facts }: Failure, secrets: Iterable<string>): KiccError {
  // Ids are kept as they are: the payment is looked up by them.
  const clean = (value: unknown) => (typeof value === "string" ? redact(value, secrets) : value);
  const reason = why && mask(redact(why, secrets));
  return new ErrorType(name, `${what}: ${(reason ?? "no reason given").replace(/\.?$/, ".")} ${clean(facts.hint)}`, {
    ...Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, clean(value)])),
    ...("code" in facts ? { gatewayMessage: reason } : { cause: new Error(reason ?? "") }),
  });
}
