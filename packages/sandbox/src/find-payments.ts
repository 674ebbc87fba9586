// Which payments a search finds, and in which order.
import type { FindAllPaymentsQuery, Payment } from "@kicc-kit/types";
import type { State } from "./state.ts";

type Sorting = NonNullable<FindAllPaymentsQuery["sorting"]>;

/** The payments of an order in this state, or in any. */
export function findOfOrder(
  { orders, payments }: State,
  { merchant_uid, payment_status, sorting }: Omit<FindAllPaymentsQuery, "page" | "limit">,
): Payment[] {
  const found = (orders.get(merchant_uid) ?? []).flatMap((imp_uid) => payments.get(imp_uid)?.payment ?? []);
  return sortPayments(
    found.filter(({ status }) => payment_status === undefined || status === payment_status),
    sorting,
  );
}

/** Of payments with equal times, the one that began later counts as the later one. `found` is oldest first. */
export function sortPayments(found: readonly Payment[], sorting: Sorting = "-started"): Payment[] {
  const isNewestFirst = sorting.startsWith("-");
  const read = times[sorting.replace("-", "") as keyof typeof times];
  const oldestFirst = found.toSorted((one, other) => read(one) - read(other));
  return isNewestFirst ? oldestFirst.reverse() : oldestFirst;
}

/** When a payment came into the state that it is in. */
export function settledAt(payment: Payment): number {
  switch (payment.status) {
    case "ready":
      return times.started(payment);
    case "paid":
      return times.paid(payment);
    case "failed":
      return payment.failed_at ?? 0;
    case "cancelled":
      return payment.cancelled_at ?? 0;
    default:
      throw new Error("unforeseen status", { cause: payment });
  }
}

const times = {
  started: ({ started_at }: Payment) => started_at ?? 0,
  paid: ({ paid_at }: Payment) => paid_at ?? 0,
  updated: ({ started_at, vbank_issued_at, paid_at, failed_at, cancelled_at }: Payment) =>
    Math.max(started_at ?? 0, vbank_issued_at ?? 0, paid_at ?? 0, failed_at ?? 0, cancelled_at ?? 0),
};
