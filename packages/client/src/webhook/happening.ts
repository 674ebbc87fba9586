// Says what a webhook is about, from the payment that it names and the order of the shop.
import type { Payment, WebhookBody } from "@kicc-kit/types";
import type { CallOptions } from "../deadline.ts";
import type { Client } from "../generated/client.ts";
import {
  isAwaitingDeposit,
  judgePayment,
  judgeSum,
  type Order,
  type PaidPayment,
  readOrder,
  readPayment,
  type Verification,
} from "../verify.ts";

/** What the shop knows of an order. */
export type ShopOrder = Omit<Order, "merchant_uid">;

/** Why a payment does not fit the order. */
export type Mismatch =
  | Extract<
      Verification,
      { readonly kind: "amount-mismatch" | "currency-mismatch" | "order-mismatch" | "sandbox-payment" }
    >
  /** Your `order` gave `null`. */
  | { readonly kind: "unknown-order" };

export type Happening =
  | { readonly kind: "paid"; readonly key: string; readonly payment: PaidPayment }
  | {
      readonly kind: "virtual-account-issued" | "failed" | "cancelled";
      readonly key: string;
      readonly payment: Payment;
    }
  | {
      readonly kind: "mismatch";
      readonly key: string;
      readonly payment: Payment | undefined;
      readonly mismatch: Mismatch;
    }
  /** The webhook is ahead of what the gateway shows, or forged. */
  | { readonly kind: "not-yet" }
  /** Nobody waits for it: a window that was left, a billing key. */
  | { readonly kind: "nothing" };

export type FindOrder = (merchant_uid: string) => ShopOrder | null | Promise<ShopOrder | null>;

export async function findHappening(
  client: Pick<Client, "payments">,
  order: FindOrder,
  { imp_uid, merchant_uid, status }: WebhookBody,
  options: CallOptions,
): Promise<Happening> {
  const claimed = await findOrder(order, merchant_uid);
  const payment = await readPayment(client, imp_uid, claimed?.mode ?? "live", options);
  if (payment === "not-found") return { kind: "not-yet" };
  if (payment === "sandbox-payment") return mismatched(imp_uid, undefined, { kind: "sandbox-payment" });
  // Whoever posted may have named another order: the payment knows its own.
  const owned = payment.merchant_uid === merchant_uid ? claimed : await findOrder(order, payment.merchant_uid);
  if (owned === undefined) return mismatched(imp_uid, payment, { kind: "unknown-order" });
  return isBehind(payment, status) ? { kind: "not-yet" } : judgeState(payment, imp_uid, owned);
}

function judgeState(payment: Payment, imp_uid: string, order: Required<Order>): Happening {
  const verified = judgePayment(payment, imp_uid, order);
  switch (verified.kind) {
    case "ok":
      return { kind: "paid", key: `${imp_uid} paid`, payment: verified.payment };
    case "cancelled":
      return { kind: "cancelled", key: `${imp_uid} cancelled ${lastRefund(payment)}`, payment };
    case "not-paid": {
      if (payment.status === "failed") return { kind: "failed", key: `${imp_uid} failed`, payment };
      if (!isAwaitingDeposit(payment)) return { kind: "nothing" };
      // The buyer must not pay another sum into it.
      const wrong = judgeSum(payment, order);
      return wrong
        ? mismatched(imp_uid, payment, wrong)
        : { kind: "virtual-account-issued", key: `${imp_uid} ready`, payment };
    }
    case "amount-mismatch":
    case "currency-mismatch":
    case "order-mismatch":
    case "sandbox-payment":
      return mismatched(imp_uid, payment, verified);
    case "not-found":
      return { kind: "not-yet" };
    default:
      throw new Error("unforeseen verdict", { cause: verified satisfies never });
  }
}

/** Keyed by what it is and by nothing that was posted, so that no stranger can make it happen twice, or take the place of another. */
function mismatched(imp_uid: string, payment: Payment | undefined, mismatch: Mismatch): Happening {
  return { kind: "mismatch", key: `${imp_uid} ${payment?.status ?? "hidden"} ${mismatch.kind}`, payment, mismatch };
}

/** The webhook tells of a state that the payment has not reached, as far as the gateway shows. */
function isBehind({ status, cancel_amount }: Payment, told: string): boolean {
  if (told === "cancelled") return status !== "cancelled" && !(cancel_amount > 0);
  return told === "paid" && status !== "paid" && status !== "cancelled";
}

/** Names the latest of several refunds. Not by the webhook's own `cancellation_id`, which anybody could make up. */
function lastRefund({ cancel_history, cancel_amount }: Payment): string {
  const last = cancel_history?.toSorted((one, other) => one.cancelled_at - other.cancelled_at).at(-1);
  return `${last?.cancellation_id ?? ""} ${cancel_amount}`;
}

export async function findOrder(order: FindOrder, merchant_uid: string): Promise<Required<Order> | undefined> {
  const found = await order(merchant_uid);
  // `undefined` too: a Map that does not have it says so.
  return found == null ? undefined : readOrder("order", { ...found, merchant_uid });
}
