// What the types promise: each line that must not compile says so, and the compiler says when it does.
import type { Payment } from "@kicc-kit/types";
import {
  type Client,
  createConfirmHandler,
  createWebhookHandler,
  type OutcomeUnknownError,
  type PaidPayment,
  type Verification,
} from "../src/index.ts";

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
  await client.verifyPayment({ imp_uid: "imp_1", merchant_uid: "order-1" });
  // @ts-expect-error an order is expected
  await client.verifyPayment({ imp_uid: "imp_1", amount: 14_000 });
  // @ts-expect-error an amount is a number
  await client.verifyPayment({ imp_uid: "imp_1", merchant_uid: "order-1", amount: "14000" });
  // @ts-expect-error a mode is live or test
  await client.verifyPayment({ imp_uid: "imp_1", merchant_uid: "order-1", amount: 14_000, mode: "sandbox" });
}

const notFound = () => null;

export function webhooks(client: Client): void {
  const orders = new Map([["order-1", { amount: 14_000 }]]);
  const order = (merchant_uid: string) => orders.get(merchant_uid) ?? null;
  const ignore = () => {};
  createWebhookHandler({ client, order, onPaid: ({ payment }) => deliver(payment), onMismatch: ignore });
  // @ts-expect-error without orders nothing can be compared
  createWebhookHandler({ client, onPaid: ignore, onMismatch: ignore });
  // @ts-expect-error a mismatch must go somewhere
  createWebhookHandler({ client, order, onPaid: ignore });
  const options = { client, order, onPaid: ignore, onMismatch: ignore };
  // @ts-expect-error what was issued is not paid
  createWebhookHandler({ ...options, onVirtualAccountIssued: ({ payment }) => deliver(payment) });
  // @ts-expect-error what does not fit is not paid, and may have no payment
  createWebhookHandler({ client, order, onPaid: ignore, onMismatch: ({ payment }) => deliver(payment) });
  // @ts-expect-error an order has an amount
  createWebhookHandler({ client, order: () => ({ currency: "KRW" }), onPaid: ignore, onMismatch: ignore });
  // @ts-expect-error and so must the one that is confirmed
  createConfirmHandler({ client });
  createConfirmHandler({ client, order: notFound });
  // @ts-expect-error a refusal has a reason
  createConfirmHandler({ client, order: notFound, onConfirm: () => false });
}

export async function outcomes(client: Client, lost: OutcomeUnknownError): Promise<void> {
  const outcome = await client.resolveOutcome(lost);
  // @ts-expect-error only what happened has a payment
  outcome.payment;
  if (outcome.kind === "happened") outcome.payment.amount;
  // @ts-expect-error a refund has an amount, or "full"
  await client.payments.cancel({ imp_uid: "imp_1" });
  // @ts-expect-error an option has a name that exists
  await client.payments.get({ imp_uid: "imp_1" }, { timeoutSeconds: 5 });
  // @ts-expect-error a limit is a number
  await client.payments.get({ imp_uid: "imp_1" }, { timeout: "5s" });
  await client.codes.cards({}, { timeout: 5_000, signal: new AbortController().signal });
  const options = { client, order: notFound, onPaid: () => {}, onMismatch: () => {} };
  // @ts-expect-error a store sets what is absent in one step
  createWebhookHandler({ ...options, store: new Map<string, string>() });
}
