// Finds out what became of a charge or refund whose answer was lost. It reads, and where reading cannot tell, it says so.
import type { FindAllPaymentsQuery, Payment, PaymentCancel } from "@kicc-kit/types";
import { type CallOptions, within } from "./deadline.ts";
import { KiccError, NotFoundError, type OutcomeUnknownError } from "./errors.ts";
import type { Client } from "./generated/client.ts";
import { paginate } from "./paginate.ts";

/** What an `OutcomeUnknownError` holds, or a doubtful `GatewayError`; also as it comes back from JSON. */
export type LostCall = Pick<
  OutcomeUnknownError,
  "operation" | "imp_uid" | "merchant_uid" | "amount" | "checksum" | "sent_at"
> & { readonly cause?: unknown };

export type Outcome =
  | { readonly kind: "happened"; readonly payment: Payment }
  | { readonly kind: "did-not-happen" }
  | { readonly kind: "still-unknown"; readonly reason: string };

/**
 * How long a request may be under way, in seconds. Nothing says how long the gateway may take, so an earlier read that shows
 * nothing proves nothing. Half an hour is taken for granted: it is the life of a token, though one that is asked for again in
 * its last minute lives longer.
 */
const UNDER_WAY = 30 * 60;
/** What `fetch` says where no connection came about, so that nothing can have been sent. */
const NEVER_SENT = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)\b/;

/** `client.resolveOutcome`. */
export async function resolveOutcome(
  client: Pick<Client, "payments">,
  error: LostCall | KiccError,
  options: CallOptions = {},
): Promise<Outcome> {
  if (!isLost(error))
    throw new TypeError(
      "resolveOutcome takes an OutcomeUnknownError, or a GatewayError of HTTP 500 or more to a charge or refund.",
    );
  if (NEVER_SENT.test(String(Object(error.cause).message))) return { kind: "did-not-happen" };
  try {
    const isRefund = error.operation === "payments.cancel";
    return await within(options, (limited) => (isRefund ? resolveRefund : resolveCharge)(client, error, limited));
  } catch (failure) {
    if (failure instanceof KiccError) return unknown(`it could not be read: ${failure.message}`);
    throw failure;
  }
}

/** An order is paid once at most: the gateway refuses to charge one that is. */
async function resolveCharge(client: Pick<Client, "payments">, lost: LostCall, options: CallOptions): Promise<Outcome> {
  const charges = await findCharges(client, lost, options);
  const ours = charges.filter(({ customer_uid_usage, amount }) =>
    lost.operation === "subscribe.retry"
      ? customer_uid_usage === "payment.scheduled"
      : customer_uid_usage === "payment" && amount === lost.amount,
  );
  const payment = ours.find(({ status }) => status === "paid");
  if (payment !== undefined) return { kind: "happened", payment };
  if (ours.length > 0) return unknown("a charge of this order was refunded, and it may be an earlier one");
  return judgeSilence(lost);
}

async function resolveRefund(client: Pick<Client, "payments">, lost: LostCall, options: CallOptions): Promise<Outcome> {
  const [payment, ...others] =
    lost.imp_uid === undefined ? await findCharges(client, lost, options) : await read(client, lost.imp_uid, options);
  if (payment === undefined) return judgeSilence(lost);
  if (others.length > 0)
    return unknown(`several payments share the order ${lost.merchant_uid}: look at each cancel_history`);
  if (toCents(sum(payment.cancel_history ?? [])) !== toCents(payment.cancel_amount))
    return unknown("cancel_history does not add up to cancel_amount");
  const outcome =
    lost.checksum === undefined ? judgeUnchecked(payment, lost) : judgeChecked(payment, lost, lost.checksum);
  const isLate = outcome.kind === "did-not-happen" && LATE_REFUNDS.test(payment.pay_method ?? "");
  return isLate ? unknown("refunds of this method are done later, and told by a webhook") : outcome;
}

/** What the gateway refunds after it answered. */
const LATE_REFUNDS = /wechat|alipay/;

/** Only one refund ever finds exactly `checksum` remaining, since what remains only shrinks. */
function judgeChecked(payment: Payment, lost: LostCall, checksum: number): Outcome {
  const history = (payment.cancel_history ?? []).toSorted((one, other) => one.cancelled_at - other.cancelled_at);
  let remaining = toCents(payment.amount);
  for (const [index, { amount, cancelled_at }] of history.entries()) {
    const next = history[index + 1];
    if (next?.cancelled_at === cancelled_at && next.amount !== amount) {
      return unknown("two refunds have the same time: look at cancel_history");
    }
    if (remaining === toCents(checksum)) {
      const isOurs = toCents(amount) === toCents(lost.amount ?? checksum);
      return isOurs ? { kind: "happened", payment } : { kind: "did-not-happen" };
    }
    remaining -= toCents(amount);
  }
  // It never was `checksum` that remained, and never will be again: the gateway refuses the refund whenever it comes.
  return remaining < toCents(checksum) ? { kind: "did-not-happen" } : judgeSilence(lost);
}

function judgeUnchecked(payment: Payment, lost: LostCall): Outcome {
  const { amount } = lost;
  const remaining = toCents(payment.amount - payment.cancel_amount);
  if (amount === undefined) return remaining === 0 ? { kind: "happened", payment } : judgeSilence(lost);
  if (payment.cancel_history?.some((entry) => toCents(entry.amount) === toCents(amount))) {
    return unknown(
      "there is a refund of this amount, but without a checksum nothing says whose: look at cancel_history",
    );
  }
  return remaining < toCents(amount) ? { kind: "did-not-happen" } : judgeSilence(lost);
}

/** Nothing is to be seen, which proves something only when nothing can be under way. */
function judgeSilence({ sent_at }: LostCall): Outcome {
  const passed = Date.now() / 1000 - sent_at;
  if (passed > UNDER_WAY) return { kind: "did-not-happen" };
  return unknown("nothing is to be seen of it, but it may be under way: ask again half an hour after it was sent");
}

/** Payments of the order that money came in for, refunded or not. */
async function findCharges(
  client: Pick<Client, "payments">,
  { merchant_uid = "" }: LostCall,
  options: CallOptions,
): Promise<Payment[]> {
  const charges: Payment[] = [];
  try {
    const findAll = (args: FindAllPaymentsQuery) => client.payments.findAll(args, options);
    for await (const payment of paginate(findAll, { merchant_uid })) {
      const isIn = payment.status === "paid" || payment.status === "cancelled";
      if (isIn && payment.customer_uid_usage !== "issue") charges.push(payment);
    }
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
  return charges;
}

async function read(client: Pick<Client, "payments">, imp_uid: string, options: CallOptions): Promise<Payment[]> {
  try {
    return [await client.payments.get({ imp_uid, include_sandbox: true }, options)];
  } catch (error) {
    if (error instanceof NotFoundError) return [];
    throw error;
  }
}

function isLost(error: LostCall | KiccError): error is LostCall {
  return typeof Object(error).sent_at === "number" && typeof Object(error).operation === "string";
}

function sum(history: readonly PaymentCancel[]): number {
  return history.reduce((total, { amount }) => total + amount, 0);
}

/** Currencies with hundredths are compared as whole numbers. */
function toCents(amount: number): number {
  return Math.round(amount * 100);
}

function unknown(reason: string): Outcome {
  return { kind: "still-unknown", reason };
}
