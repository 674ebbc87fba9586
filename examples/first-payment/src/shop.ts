// The shop's side: its orders, and what it does when the gateway tells of a payment.
import { type Client, createWebhookHandler } from "@kicc-kit/client";

export interface Shop {
  /** Mount this where the console's webhook URL points. */
  readonly webhook: (request: Request) => Promise<Response>;
  /** What was delivered, oldest first: each order once. */
  readonly delivered: readonly string[];
  /** What a person must look at, and why. */
  readonly suspects: readonly { readonly merchant_uid: string; readonly kind: string }[];
}

/** What each order costs, in won. A shop has this in its database. */
const orders = new Map([
  ["order-0001", { amount: 14_000 }],
  ["order-0002", { amount: 14_000 }],
  ["month-2026-12", { amount: 9_900 }],
]);

export function openShop(client: Client): Shop {
  const delivered: string[] = [];
  const suspects: { merchant_uid: string; kind: string }[] = [];
  return {
    delivered,
    suspects,
    webhook: createWebhookHandler({
      client,
      order: (merchant_uid) => orders.get(merchant_uid) ?? null,
      onPaid: ({ merchant_uid }) => delivered.push(merchant_uid),
      onMismatch: ({ merchant_uid, mismatch }) => suspects.push({ merchant_uid, kind: mismatch.kind }),
    }),
  };
}
