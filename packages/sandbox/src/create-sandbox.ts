// Puts the parts together: one memory, one way to the shop, one clock, and what plays on them.
import type { Payment, RequestPayParams } from "@kicc-kit/types";
import { createCourier, type Delivery, type Send } from "./delivery.ts";
import { answer } from "./router.ts";
import { createStore } from "./state.ts";
import { tick } from "./tick.ts";
import { checkout } from "./window/checkout.ts";
import type { CheckoutChoice, CheckoutResult } from "./window/choice.ts";
import { deposit } from "./window/deposit.ts";
import type { World } from "./world.ts";

/** The pair that `POST /users/getToken` accepts unless `createSandbox` is given another. */
export const SANDBOX_KEY = "sandbox-key";
export const SANDBOX_SECRET = "sandbox-secret";

export interface SandboxOptions {
  /** Only this key and `secret` get a token; `"sandbox-key"` if left out. */
  readonly key?: string;
  /** `"sandbox-secret"` if left out. */
  readonly secret?: string;
  /** The clock, in milliseconds; `Date.now` if left out. Every time and every number comes from it: no chance is involved. */
  readonly now?: () => number;
  /** The webhook address that is set in the console. A payment's own `notice_url` replaces it. */
  readonly webhookUrl?: string;
  /** How the sandbox reaches the shop, for webhooks and `confirm_url`: `fetch`, or the shop's own handler. Left out: nothing is sent. */
  readonly send?: Send;
}

export interface Sandbox {
  /** The REST API: takes a request to any origin, gives the gateway's answer. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The buyer's part of `IMP.request_pay`. What it sends to the shop has arrived when it is done. */
  readonly checkout: (params: RequestPayParams, choice?: CheckoutChoice) => Promise<CheckoutResult>;
  /** The buyer pays into a virtual account. Gives the payment as it is then. */
  readonly deposit: (account: { readonly imp_uid: string }) => Promise<Payment>;
  /**
   * Makes the scheduled charges whose time has come by the clock; nothing else does. Gives the payments that came of it,
   * failed ones too.
   */
  readonly tick: () => Promise<readonly Payment[]>;
  /** Everything that was sent to the shop so far, oldest first, with its HTTP status or the reason why there is none. */
  readonly deliveries: readonly Delivery[];
}

/**
 * Plays the gateway in memory. Two sandboxes share nothing.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * const { response } = await sandbox.checkout({
 *   pay_method: "card",
 *   merchant_uid: "order-0001",
 *   name: "Green tea",
 *   amount: 14000, // won
 *   buyer_tel: "010-0000-0000",
 * });
 * console.log(response.status); // paid
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { key = SANDBOX_KEY, secret = SANDBOX_SECRET, now = Date.now, webhookUrl, send } = options;
  const world: World = {
    store: createStore(),
    courier: createCourier(send),
    readContext: () => ({ at: toSeconds(now()), key, secret, webhookUrl }),
  };
  return {
    fetch: (request) => answer(world, request),
    checkout: (params, choice = {}) => checkout(world, params, choice),
    deposit: ({ imp_uid }) => deposit(world, imp_uid),
    tick: () => tick(world),
    deliveries: world.courier.deliveries,
  };
}

/** Never 0: that stands for "not yet" in every time of a payment. */
function toSeconds(milliseconds: number): number {
  if (!Number.isFinite(milliseconds)) throw new TypeError("now() must give milliseconds");
  return Math.max(1, Math.floor(milliseconds / 1000));
}
