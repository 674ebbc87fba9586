// Lines written by hand on the generated types, as a shop has them.
import type { CardOrder, Item, PaidOrder } from "@kicc-kit/types";

export function toOrder(items: readonly Item[], amount: number): CardOrder {
  return { pay_method: "card", merchant_uid: "order-1", amount, items: [...items] };
}

export function countOf(items: readonly Item[]): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}

export function isPaid({ status, paid_amount }: PaidOrder, amount: number): boolean {
  return status === "paid" && paid_amount === amount;
}
