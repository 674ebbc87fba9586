// What `createClient` gives: the gateway's operations, and two questions that take several of them.
import type { CallOptions } from "./deadline.ts";
import type { KiccError } from "./errors.ts";
import type { Client as Operations } from "./generated/client.ts";
import type { LostCall, Outcome } from "./resolve.ts";
import type { Order, Verification } from "./verify.ts";

export interface Client extends Operations {
  /**
   * Reads a payment from the gateway and compares it with your order. Deliver only on `ok`: only there is `payment` a
   * `PaidPayment`. `imp_uid` may come from anybody; all else must come from your own records.
   *
   * @throws ArgumentError if what you expect is no order, and what `payments.get` throws, but for a payment that is not there.
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByImpUid} (documented)
   *
   * @example
   * ```ts
   * const verified = await client.verifyPayment({ imp_uid: "imp_123456789012", merchant_uid: "order-0001", amount: 14000 });
   * if (verified.kind === "ok") console.log("deliver", verified.payment.imp_uid);
   * else console.log("do not deliver:", verified.kind);
   * ```
   */
  verifyPayment(expected: Order & { readonly imp_uid: string }, options?: CallOptions): Promise<Verification>;
  /**
   * Says whether a charge or refund whose answer was lost happened. It never sends it again, and never guesses:
   *
   * - `happened`: the payment shows it. A refund with a `checksum`, which is what `cancel({ payment, … })` sends, can happen
   *   only once; so two equal ones at the same time are one, and both are told that it happened.
   * - `did-not-happen`: it can no longer happen. Either nothing was sent, or another refund took its place, or half an hour
   *   passed and the gateway shows nothing.
   * - `still-unknown`: it may be under way, or somebody else may have done the same. Ask again later; do not send it again.
   *
   * @throws TypeError for an error that lost nothing: look at its `hint`.
   *
   * @example
   * ```ts
   * const args = { customer_uid: "card-1", merchant_uid: "month-1", name: "Tea", amount: 9_900 };
   * try {
   *   await client.subscribe.again(args);
   * } catch (error) {
   *   if (!(error instanceof OutcomeUnknownError)) throw error;
   *   const outcome = await client.resolveOutcome(error);
   *   if (outcome.kind === "happened") console.log("charged", outcome.payment.imp_uid);
   * }
   * ```
   */
  resolveOutcome(error: LostCall | KiccError, options?: CallOptions): Promise<Outcome>;
}
