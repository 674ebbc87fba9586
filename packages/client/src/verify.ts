// Says whether a payment, read from the gateway, pays an order. Nothing that a browser sends is believed.
import type { Payment } from "@kicc-kit/types";
import { type CallOptions, within } from "./deadline.ts";
import { ArgumentError, NotFoundError } from "./errors.ts";
import type { Client } from "./generated/client.ts";
import { isFilled, isNumber, kindOf } from "./members.ts";

/** The order as the shop knows it: from its own records, never from the request of a browser. */
export interface Order {
  readonly merchant_uid: string;
  /** What it costs, in the currency's unit: won for KRW. */
  readonly amount: number;
  /** `KRW` if left out. */
  readonly currency?: string;
  /** `live` if left out. `test` takes payments of a test channel too, where no money moves. */
  readonly mode?: "live" | "test";
}

/** A payment that is paid, in full, for the order that it was compared with. Only `client.verifyPayment` gives one. */
export type PaidPayment = Payment & { readonly status: "paid" };

/** What `verifyPayment` found. Only `ok` pays the order; where several things are wrong, the first of this list is told. */
export type Verification =
  | { readonly kind: "ok"; readonly payment: PaidPayment }
  /** No such payment, in live mode nor among test payments. One just made may appear a moment later. */
  | { readonly kind: "not-found" }
  /** A payment of a test channel, where no money moves. */
  | { readonly kind: "sandbox-payment" }
  /** The payment of another order. */
  | { readonly kind: "order-mismatch"; readonly expected: string; readonly actual: string }
  /** Refunded: all of `amount`, or `cancel_amount` of it. */
  | { readonly kind: "cancelled"; readonly amount: number; readonly cancel_amount: number }
  /** Not paid, yet or at all: an account waits for its deposit, the attempt failed, only a billing key was issued. */
  | { readonly kind: "not-paid"; readonly status: Payment["status"]; readonly reason: string }
  | { readonly kind: "currency-mismatch"; readonly expected: string; readonly actual: string }
  | { readonly kind: "amount-mismatch"; readonly expected: number; readonly actual: number };

/** `client.verifyPayment`. */
export async function verifyPayment(
  client: Pick<Client, "payments">,
  expected: Order & { readonly imp_uid: string },
  options: CallOptions = {},
): Promise<Verification> {
  const { imp_uid } = expected;
  const order = readOrder("verifyPayment", expected);
  if (typeof imp_uid !== "string") throw refusal("verifyPayment", `imp_uid must be a string, not ${kindOf(imp_uid)}.`);
  const found = await readPayment(client, imp_uid, order.mode, options);
  return typeof found === "string" ? { kind: found } : judgePayment(found, imp_uid, order);
}

/** @throws ArgumentError for an order that something wrong could equal, such as an amount that is missing on both sides. */
export function readOrder(operation: string, order: Order): Required<Order> {
  const { merchant_uid, amount, currency = "KRW", mode = "live" } = order ?? {};
  if (!isFilled(merchant_uid)) throw refusal(operation, `merchant_uid must be a string, not ${kindOf(merchant_uid)}.`);
  if (!isNumber(amount) || amount <= 0) {
    throw refusal(operation, `amount must be a number above 0, not ${kindOf(amount)}.`);
  }
  if (!isFilled(currency)) throw refusal(operation, `currency must be a string, not ${kindOf(currency)}.`);
  if (mode !== "live" && mode !== "test") throw refusal(operation, `mode must be "live" or "test".`);
  return { merchant_uid, amount, currency, mode };
}

/** Whether it may be an id of the gateway's, and not another path, or none. */
export function isImpUid(text: string): boolean {
  return /^\w[\w-]{0,63}$/.test(text);
}

/** A live payment is found without `include_sandbox`; what is found only with it is named, and never handed on. */
export async function readPayment(
  client: Pick<Client, "payments">,
  imp_uid: string,
  mode: "live" | "test",
  options: CallOptions,
): Promise<Payment | "not-found" | "sandbox-payment"> {
  if (!isImpUid(imp_uid)) return "not-found";
  const isTest = mode === "test";
  return within(options, async (limited) => {
    const payment = await find(client, isTest ? { imp_uid, include_sandbox: true } : { imp_uid }, limited);
    if (payment !== undefined) return payment.sandbox === true && !isTest ? "sandbox-payment" : payment;
    if (isTest) return "not-found";
    const hidden = await find(client, { imp_uid, include_sandbox: true }, limited);
    // A live one that came into being between the two reads is left to the next verification.
    return hidden === undefined || hidden.sandbox === false ? "not-found" : "sandbox-payment";
  });
}

/** Pure: what the payment is to the order. */
export function judgePayment(payment: Payment, imp_uid: string, order: Required<Order>): Verification {
  const { status, amount, cancel_amount, merchant_uid } = payment;
  if (payment.sandbox === true && order.mode !== "test") return { kind: "sandbox-payment" };
  if (payment.imp_uid !== imp_uid || merchant_uid !== order.merchant_uid) {
    return { kind: "order-mismatch", expected: order.merchant_uid, actual: merchant_uid };
  }
  // A refund in part has no status of its own, and may leave the payment `paid`.
  if (status === "cancelled" || (cancel_amount ?? 0) > 0) return { kind: "cancelled", amount, cancel_amount };
  const reason = whyUnpaid(payment);
  if (reason !== undefined) return { kind: "not-paid", status, reason };
  return judgeSum(payment, order) ?? { kind: "ok", payment: payment as PaidPayment };
}

/** @returns `undefined` if currency and amount are those of the order, whether they are paid or not. */
export function judgeSum(
  { amount, currency }: Payment,
  order: Required<Order>,
): Extract<Verification, { readonly kind: "currency-mismatch" | "amount-mismatch" }> | undefined {
  if (currency !== order.currency) return { kind: "currency-mismatch", expected: order.currency, actual: currency };
  if (amount !== order.amount) return { kind: "amount-mismatch", expected: order.amount, actual: amount };
  return undefined;
}

/** An account was issued, and nobody has paid into it. */
export function isAwaitingDeposit({ status, vbank_num }: Payment): boolean {
  return status === "ready" && isFilled(vbank_num);
}

function whyUnpaid(payment: Payment): string | undefined {
  const { status, fail_reason, customer_uid_usage } = payment;
  // Its record is `paid` and shows the amount that the window showed, but nothing was charged.
  if (customer_uid_usage === "issue") return "a billing key was issued, which charges nothing";
  if (status === "paid") return undefined;
  if (isAwaitingDeposit(payment)) return "a virtual account was issued and waits for its deposit";
  return fail_reason || `its status is ${status}`;
}

async function find(
  client: Pick<Client, "payments">,
  query: { imp_uid: string; include_sandbox?: boolean },
  options: CallOptions,
): Promise<Payment | undefined> {
  try {
    return await client.payments.get(query, options);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

function refusal(operation: string, reason: string): ArgumentError {
  return new ArgumentError(operation, reason);
}
