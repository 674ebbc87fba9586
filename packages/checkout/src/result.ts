// What comes of a payment window, however the news of it arrived.
import type { Issue } from "@kicc-kit/validators";

/**
 * There is no `success` in it: the gateway says success of an account that was just issued, and anybody can say it in a page.
 * Only the payment that your server reads is paid.
 */
export type CheckoutResult =
  | {
      /** Give both ids to your server, which reads the payment and compares it with the order. */
      readonly kind: "needs-verification";
      readonly imp_uid: string;
      readonly merchant_uid: string;
    }
  | {
      /** The gateway, or a check before its window, says no. Still read the payment before you close the order. */
      readonly kind: "failed";
      /**
       * The gateway's own; `null` if it gave none. `OUTCOME_UNKNOWN` is ours: an answer without a payment, or without an order,
       * and without a reason. Look the order up before anybody pays again.
       */
      readonly code: string | null;
      /** For the buyer, in the gateway's words if it gave any. */
      readonly message: string;
      /** `null` where the gateway named none, as when no payment began. */
      readonly imp_uid: string | null;
      readonly merchant_uid: string | null;
    }
  | {
      /** What you handed in is wrong. Of `requestPay`: no window was opened. Of the others: no payment and no order is in it. */
      readonly kind: "invalid";
      readonly issues: readonly Issue[];
    };
