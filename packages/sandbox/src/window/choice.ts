// What a test decides of a payment window: by name, never by luck.
import type { RequestPayResponse } from "@kicc-kit/types";

/** approved: paid, or for `vbank` an account issued. declined: the gateway refuses. closed: the buyer closes the window. */
export type Outcome = "approved" | "declined" | "closed";

export interface CheckoutChoice {
  /** What comes of the window; `"approved"` if left out. */
  readonly outcome?: Outcome;
  /** On `"mobile"` the page is replaced, and the result comes as a redirect; `"pc"` if left out. */
  readonly device?: "pc" | "mobile";
  /** Plays a test channel: such a payment is invisible to `GET /payments/{imp_uid}` without `include_sandbox=true`. */
  readonly testChannel?: boolean;
  /** What comes of charging the billing key that this window issues; `"approved"` if left out. */
  readonly laterCharges?: "approved" | "declined";
  /** Whether the gateway takes refunds of this payment; `"accepted"` if left out. */
  readonly laterCancels?: "accepted" | "refused";
}

export interface CheckoutResult {
  /** What the callback gets on a PC. It proves nothing: read the payment. */
  readonly response: RequestPayResponse;
  /** Where a mobile page goes; missing on a PC, and where the request has no `m_redirect_url`: then the result is lost. */
  readonly redirect?: string;
  /** Missing if the request was refused before the window opened: there is no payment then. */
  readonly imp_uid?: string;
}

const allowed: Readonly<Record<string, readonly unknown[]>> = {
  outcome: ["approved", "declined", "closed"],
  device: ["pc", "mobile"],
  testChannel: [true, false],
  laterCharges: ["approved", "declined"],
  laterCancels: ["accepted", "refused"],
};

/** @throws TypeError for a word that is not one of ours: a test that asks for nothing must not pass. */
export function checkChoice(choice: CheckoutChoice): void {
  for (const [name, value] of Object.entries(choice)) {
    const words = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (words === undefined)
      throw new TypeError(`checkout knows no choice "${name}"; it knows ${list(Object.keys(allowed))}`);
    if (value !== undefined && !words.includes(value)) throw new TypeError(`${name} must be ${list(words)}`);
  }
}

function list(words: readonly unknown[]): string {
  return words.map((word) => JSON.stringify(word)).join(", ");
}
