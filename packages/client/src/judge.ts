// Says what an answer means: the response, or what a person must know of its failure: what happened, why, and what to do.
import type { Call } from "./call.ts";
import { readEnvelope } from "./envelope.ts";
import {
  AuthError,
  GatewayError,
  type KiccError,
  NotFoundError,
  OutcomeUnknownError,
  TransportError,
} from "./errors.ts";
import type { Answer } from "./send.ts";

/** Not yet an error: its texts came from outside and may hold a secret. */
export interface Failure {
  readonly type: new (operation: string, message: string, facts: object) => KiccError;
  /** What happened, in words of ours. */
  readonly what: string;
  /** Why, in words from outside: the gateway's own if it gave a code. */
  readonly why: string | null;
  readonly facts: Facts;
}

export interface Facts extends Readonly<Record<string, unknown>> {
  readonly retryable: boolean;
  readonly hint: string;
}

export type Verdict = { readonly response: object } | Failure;

export function judge(call: Call, answer: Answer): Verdict {
  const { status = 0, text = "" } = answer;
  const isAccepted = status >= 200 && status < 300;
  const envelope = isAccepted || status >= 400 ? readEnvelope(text) : undefined;
  // Whatever came with it: HTTP says that a request answered so was not carried out.
  if (status === 401) return refuse(call, status, envelope?.code, envelope?.message);
  if (envelope === undefined) return lose(call, answer, describe(answer));
  const { code, message, response } = envelope;
  if (!isAccepted || code !== 0) return refuse(call, status, code, message);
  return response === null ? lose(call, answer, "code 0 without a response") : { response };
}

function refuse(call: Call, status: number, code = -1, why: string | null = null): Failure {
  return {
    type: status === 401 ? AuthError : status === 404 ? NotFoundError : GatewayError,
    what: `${routeOf(call)} was refused (HTTP ${status}, code ${code})`,
    why,
    facts: { code, status, ...advise(call, status) },
  };
}

function advise(call: Call, status: number): Facts {
  if (status === 401) {
    const why = call.name === "getToken" ? "Key or secret is wrong" : "The token was refused, and the renewed one too";
    return { retryable: false, hint: `${why}: compare both with the console of PortOne (V1 API).` };
  }
  if (status >= 500) return weigh(call);
  return { retryable: status === 429, hint: "Nothing happened." };
}

function lose(call: Call, { status, isUnsent }: Answer, why: string): Failure {
  return {
    type: call.operation.effect === "money" && !isUnsent ? OutcomeUnknownError : TransportError,
    what: `${routeOf(call)} got no usable answer`,
    why,
    facts: { ...(status !== undefined && { status }), ...(isUnsent ? HARMLESS : weigh(call)) },
  };
}

const HARMLESS = { retryable: true, hint: "Nothing was changed: call again later." };

/** What may have come of a call that the gateway did not answer, or not for itself. */
function weigh({ name, operation: { effect }, traces }: Call): Facts {
  if (effect === "read") return HARMLESS;
  if (effect === "write") return { retryable: false, hint: "It may have taken effect or not." };
  const { imp_uid, merchant_uid } = traces;
  const lookUp = imp_uid === undefined ? `find({ merchant_uid: "${merchant_uid}" })` : `get({ imp_uid: "${imp_uid}" })`;
  const hint = `The money may have moved or not: read it with client.payments.${lookUp} before you call ${name} again.`;
  return { ...traces, sent_at: Math.floor(Date.now() / 1000), retryable: false, hint };
}

function routeOf({ operation: { method, path } }: Call): string {
  return `${method} ${path}`;
}

/** Nothing of the body itself: it may hold personal data. */
function describe({ status, contentType, text, reason }: Answer): string {
  const http = status === undefined ? "" : `HTTP ${status}, `;
  return http + (reason ?? `${contentType}, ${text?.length} characters that are no JSON envelope`);
}
