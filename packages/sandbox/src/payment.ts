// The life of a payment: one pure function from event to event.
import type { Payment } from "@kicc-kit/types";
import { newPayment } from "./new-payment.ts";
import type { Cancelled, PaymentEvent } from "./payment-events.ts";

/**
 * What a payment is after an event. It keeps: `0 <= cancel_amount <= amount`, `cancel_amount` is the sum of
 * `cancel_history`, `status` is `cancelled` exactly when `cancel_amount > 0`, `paid_at > 0` exactly when it was ever paid.
 *
 * @throws Error for an event that cannot happen to this payment; callers refuse before they come here.
 */
export function reduce(payment: Payment | undefined, event: PaymentEvent): Payment {
  if (event.type === "opened") {
    if (payment !== undefined) throw impossible(payment, event);
    return newPayment(event);
  }
  if (payment === undefined || !canHappen(payment, event)) throw impossible(payment, event);
  switch (event.type) {
    case "approved": {
      const { at, pg_tid, receipt_url, means } = event;
      // A late approval takes the failure back.
      return {
        ...payment,
        ...means,
        status: "paid",
        paid_at: at,
        pg_tid,
        receipt_url,
        failed_at: 0,
        fail_reason: null,
      };
    }
    case "failed":
      return { ...payment, status: "failed", failed_at: event.at, fail_reason: event.reason };
    case "vbankIssued":
      return { ...payment, ...event.account, pg_tid: event.pg_tid, vbank_issued_at: event.at };
    case "deposited":
      return { ...payment, status: "paid", paid_at: event.at };
    case "receiptIssued":
      return { ...payment, cash_receipt_issued: true };
    case "cancelled":
      return cancel(payment, event);
    default:
      throw new Error("unforeseen event", { cause: event });
  }
}

/** What can still be refunded. */
export function remainderOf({ amount, cancel_amount }: Payment): number {
  return Math.min(amount, toCents(amount - cancel_amount));
}

/** Issued, and not yet paid into. */
export function isAwaitingDeposit({ status, vbank_issued_at }: Payment): boolean {
  return status === "ready" && (vbank_issued_at ?? 0) > 0;
}

export function wasPaid({ paid_at }: Payment): boolean {
  return (paid_at ?? 0) > 0;
}

function canHappen(payment: Payment, event: Exclude<PaymentEvent, { type: "opened" }>): boolean {
  switch (event.type) {
    case "approved":
      return payment.status === "failed" || (payment.status === "ready" && !isAwaitingDeposit(payment));
    case "failed":
      return payment.status === "ready";
    case "vbankIssued":
      return payment.status === "ready" && !isAwaitingDeposit(payment);
    case "deposited":
      return isAwaitingDeposit(payment);
    case "receiptIssued":
      return wasPaid(payment) && remainderOf(payment) > 0 && payment.cash_receipt_issued !== true;
    case "cancelled":
      return wasPaid(payment) && event.amount > 0 && event.amount <= remainderOf(payment);
    default:
      return false;
  }
}

function cancel(payment: Payment, { at, amount, reason, pg_tid, cancellation_id, receipt_url }: Cancelled): Payment {
  return {
    ...payment,
    // Also after a refund in part: the API has no word for that.
    status: "cancelled",
    cancel_amount: Math.min(payment.amount, toCents(payment.cancel_amount + amount)),
    cancelled_at: at,
    cancel_reason: reason,
    cancel_history: [
      ...(payment.cancel_history ?? []),
      { pg_tid, amount, cancelled_at: at, reason, cancellation_id, receipt_url },
    ],
    cancel_receipt_urls: [...(payment.cancel_receipt_urls ?? []), receipt_url],
  };
}

/** Won have no fraction; dollars have cents, which binary fractions only come near. */
function toCents(amount: number): number {
  return Number(amount.toFixed(2));
}

function impossible(payment: Payment | undefined, { type }: PaymentEvent): Error {
  return new Error(`"${type}" cannot happen to a payment that is ${payment?.status ?? "not there"}`);
}
