// Writes down what was sent and answered, without anything that is secret or personal.

import type { Sandbox } from "@kicc-kit/sandbox";

export interface Exchange {
  readonly request: { readonly method: string; readonly url?: string; readonly body: unknown };
  readonly response: { readonly status?: number; readonly body: unknown };
}

/** Members whose values are credentials or say who somebody is. */
const PRIVATE =
  /^(imp_key|imp_secret|access_token|_token|buyer_.+|customer_(name|tel|email|addr|postcode)|card_number|vbank_num|refund_(holder|account|tel))$/;

/** Wraps a fetch-like function: it answers as before, and each exchange is handed to `onExchange`, redacted. */
export function record(
  send: (request: Request) => Promise<Response>,
  onExchange: (exchange: Exchange) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const [sent, copy] = [await request.clone().text(), request];
    const response = await send(copy);
    onExchange({
      request: { method: request.method, url: request.url, body: redact(parse(sent)) },
      response: { status: response.status, body: redact(parse(await response.clone().text())) },
    });
    return response;
  };
}

/** The same for the window, which is no HTTP: what the page hands to `request_pay`, and what its callback gets. */
export function recordCheckout(
  checkout: Sandbox["checkout"],
  onExchange: (exchange: Exchange) => void,
): Sandbox["checkout"] {
  return async (params, choice) => {
    const result = await checkout(params, choice);
    onExchange({
      request: { method: "IMP.request_pay", body: redact(params) },
      response: { body: redact(result.response) },
    });
    return result;
  };
}

export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      PRIVATE.test(key) && member !== null ? "[redacted]" : redact(member),
    ]),
  );
}

function parse(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
