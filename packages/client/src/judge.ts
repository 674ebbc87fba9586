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
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
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

function refuse(call: Call, status: number, code = -1, gatewayMessage: string | null = null): Failure {
  const { name, operation } = call;
  const facts = { code, status, gatewayMessage };
  const what = `${routeOf(call)} was refused (HTTP ${status}, code ${code}): ${(gatewayMessage ?? "no reason given").replace(/\.?$/, ".")}`;
  if (status === 401) {
    const why = name === "getToken" ? "Key or secret is wrong" : "The token was refused, and the renewed one too";
    return { type: AuthError, message: `${what} ${why}: compare both with the console of PortOne (V1 API).`, facts };
  }
  if (status === 404) return { type: NotFoundError, message: what, facts };
  const isDoubtful = status >= 500 && operation.effect === "money";
  return { type: GatewayError, message: isDoubtful ? `${what} ${warn(call)}` : what, facts };
}

function lose(call: Call, { status }: Answer, reason: string): Failure {
  const { effect } = call.operation;
  const what = `${routeOf(call)} got no usable answer: ${reason}.`;
  const facts = status === undefined ? {} : { status };
  if (effect === "money") {
    return { type: OutcomeUnknownError, message: `${what} ${warn(call)}`, facts: { ...facts, ...call.ids } };
  }
  const next = effect === "read" ? "Nothing was changed: call again later." : "It may have taken effect or not.";
  return { type: TransportError, message: `${what} ${next}`, facts };
}

function warn({ name, ids: { imp_uid, merchant_uid } }: Call): string {
  const lookUp = imp_uid === undefined ? `find({ merchant_uid: "${merchant_uid}" })` : `get({ imp_uid: "${imp_uid}" })`;
  return `The money may have moved or not: read it with client.payments.${lookUp} before you call ${name} again.`;
}

function routeOf({ operation: { method, path } }: Call): string {
  return `${method} ${path}`;
}

/** Nothing of the body itself: it may hold personal data. */
function describe({ status, contentType, text, reason }: Answer): string {
  const http = status === undefined ? "" : `HTTP ${status}, `;
  return http + (reason ?? `${contentType}, ${text?.length} characters that are no JSON envelope`);
}
