// Opens the payment window, once the request is in order, and waits for what comes of it.
import type { RequestPayParams as Params } from "@kicc-kit/types";
import type { Issue } from "@kicc-kit/validators";
import { RequestPayParams } from "@kicc-kit/validators/RequestPayParams";
import { CheckoutError } from "./checkout-error.ts";
import type { Iamport } from "./iamport.ts";
import { findIamport, thisPage } from "./page.ts";
import { parseCallback } from "./parse.ts";
import type { CheckoutResult } from "./result.ts";

export interface RequestPayOptions {
  /** Told of each member and code that this package does not know; they are sent all the same. `console.warn` if left out. */
  readonly onWarning?: ((issue: Issue) => void) | undefined;
}

/**
 * Opens the payment window in the same turn, if the script is there, as a browser asks of what a click opens.
 * On a phone the page is replaced, so the promise stays open: use `parseRedirect` on the page of `m_redirect_url`.
 *
 * @throws CheckoutError `NOT_LOADED`, `WINDOW_FAILED`; those of `initIamport`, while that is under way
 */
export async function requestPay(
  params: Params,
  { onWarning = warn }: RequestPayOptions = {},
): Promise<CheckoutResult> {
  const { issues, unknown } = judge(params);
  // In a turn of its own: what it throws is the page's error, and stops no payment.
  for (const issue of unknown) queueMicrotask(() => onWarning(issue));
  if (issues.length > 0) return { kind: "invalid", issues };
  const { init, load } = thisPage();
  const underWay = init ?? load;
  const imp = underWay === undefined ? findIamport() : await underWay;
  if (imp === undefined) throw new CheckoutError("NOT_LOADED", "window.IMP is not there: call initIamport first");
  return open(imp, params);
}

function open(imp: Iamport, params: Params): Promise<CheckoutResult> {
  return new Promise((resolve, reject) => {
    try {
      // The order is that of the request, whatever the answer says: so no answer, however empty, is `invalid`.
      const { merchant_uid } = params;
      imp.request_pay(params, (response) => resolve(parseCallback({ ...response, merchant_uid })));
    } catch (cause) {
      reject(new CheckoutError("WINDOW_FAILED", "IMP.request_pay threw: see the cause", { cause }));
    }
  });
}

/** `issues` stand against the request; `unknown` ones do not: the gateway may have learnt more than this package. */
function judge(params: unknown): { readonly issues: readonly Issue[]; readonly unknown: readonly Issue[] } {
  const strict = RequestPayParams.safeParse(params);
  if (strict.success) return { issues: [], unknown: [] };
  const tolerant = RequestPayParams.safeParse(params, { unknown: "allow" });
  const issues = tolerant.success ? [] : tolerant.issues.filter((issue) => !isNewMethod(issue));
  const refused = new Set(issues.map(toKey));
  return { issues, unknown: strict.issues.filter((issue) => !refused.has(toKey(issue))) };
}

/** A validator must know the method to judge the rest; here what all methods share is judged, and the window decides. */
function isNewMethod({ path, code }: Issue): boolean {
  return code === "enum" && path.length === 1 && path[0] === "pay_method";
}

function toKey({ path, code }: Issue): string {
  return JSON.stringify([code, path]);
}

function warn({ message }: Issue): void {
  console.warn(`@kicc-kit/checkout: ${message}`);
}
