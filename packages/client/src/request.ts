// The one request function: a call goes out with a token, reads are tried again, and a refused token is renewed once.
import type { Call } from "./call.ts";
import { AuthError, TransportError } from "./errors.ts";
import { type Failure, judge } from "./judge.ts";
import { redact } from "./redact.ts";
import { type Fetch, send } from "./send.ts";
import type { Tokens } from "./token.ts";

export interface Gateway {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  /** What no error may show. */
  readonly secrets: readonly string[];
}

/** Milliseconds before a read is tried again. */
const PAUSES = [100, 200];

/**
 * @returns the unwrapped `response`.
 * @throws GatewayError, TransportError: judge.ts says which and why.
 */
export async function request({ baseUrl, fetch, secrets }: Gateway, call: Call, tokens?: Tokens): Promise<object> {
  const { name, operation, target, body } = call;
  const used = new Set(secrets);
  const pauses = operation.effect === "read" ? [...PAUSES] : [];
  let auth = await tokens?.get();
  let isRenewed = false;

  for (;;) {
    if (auth !== undefined) used.add(auth.access_token);
    const answer = await send(fetch, baseUrl + target, {
      method: operation.method,
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(auth !== undefined && { authorization: `Bearer ${auth.access_token}` }),
      },
      ...(body !== undefined && { body }),
    });
    const verdict = judge(call, answer);
    if ("response" in verdict) return verdict.response;

    const pause = verdict.type === TransportError ? pauses.shift() : undefined;
    if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, pause));
    else if (verdict.type === AuthError && tokens !== undefined && auth !== undefined && !isRenewed) {
      // The one thing that is sent twice whatever its effect: a 401 came before anything happened.
      isRenewed = true;
      auth = await tokens.renew(auth);
    } else throw toError(name, verdict, used);
  }
}

/** Here and nowhere else does text from outside get into an error. */
function toError(name: string, { type: ErrorType, message, facts }: Failure, secrets: Iterable<string>) {
  const redacted = Object.entries(facts).map(([fact, value]) => [
    fact,
    typeof value === "string" ? redact(value, secrets) : value,
  ]);
  return new ErrorType(name, redact(message, secrets), Object.fromEntries(redacted));
}
