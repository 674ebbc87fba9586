// What the types promise: each line that must not compile says so, and the compiler says when it does.
import type { Payment } from "@kicc-kit/types";
import { type Client, type PaidPayment, type Verification, verifyPayment } from "../src/index.ts";

export function deliver(payment: PaidPayment): string {
  return payment.imp_uid;
}

export async function verification(client: Client, read: Payment, verified: Verification): Promise<void> {
  // @ts-expect-error a payment that was only read is not known to be paid
  deliver(read);
  // @ts-expect-error nor is one whose verdict nobody looked at
  deliver(verified.payment);
  // @ts-expect-error a mismatch holds no payment
  if (verified.kind === "amount-mismatch") deliver(verified.payment);
  // @ts-expect-error a refund holds no payment
  if (verified.kind === "cancelled") deliver(verified.payment);
  if (verified.kind === "ok") deliver(verified.payment);
  // @ts-expect-error there is no such verdict
  if (verified.kind === "paid") deliver(read);
  // @ts-expect-error an amount is expected
  await verifyPayment(client, { imp_uid: "imp_1", merchant_uid: "order-1" });
  // @ts-expect-error an order is expected
  await verifyPayment(client, { imp_uid: "imp_1", amount: 14_000 });
  // @ts-expect-error an amount is a number
  await verifyPayment(client, { imp_uid: "imp_1", merchant_uid: "order-1", amount: "14000" });
  // @ts-expect-error a mode is live or test
  await verifyPayment(client, { imp_uid: "imp_1", merchant_uid: "order-1", amount: 14_000, mode: "sandbox" });
}
