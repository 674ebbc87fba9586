// POST /payments/cancel
import type { CancelPaymentRequest as CancelRequest } from "@kicc-kit/types";
import { CancelPaymentRequest } from "@kicc-kit/validators/CancelPaymentRequest";
import { PaymentResponse } from "@kicc-kit/validators/PaymentResponse";
import type { Notice } from "../delivery.ts";
import { toCancellationId, toReceiptUrl, toTransactionId } from "../ids.ts";
import { toKoreanMonth } from "../korean-time.ts";
import { reduce, remainderOf, wasPaid } from "../payment.ts";
import type { Refusal } from "../refusal.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";
import { reduceSchedule } from "../schedule.ts";
import { type Change, findPaid, type PaymentRecord, type State } from "../state.ts";
import type { Context } from "../world.ts";

export const cancelPayment = defineRoute({
  method: "POST",
  path: "/payments/cancel",
  takes: CancelPaymentRequest,
  gives: PaymentResponse,
  answer(state, args, context) {
    if (args.imp_uid === undefined && args.merchant_uid === undefined) return refused(refusals.cancelWithoutId);
    const record = findRecord(state, args);
    if (record === undefined || !isCharge(record)) return refused(refusals.nothingToCancel);
    const amount = args.amount || remainderOf(record.payment);
    const refusal = refuseTogether(record, args, amount) ?? refuseAtGateway(record, amount, context);
    return refusal === undefined ? cancel(state, record, args, amount, context) : refused(refusal);
  },
});

/** `imp_uid` wins: a wrong one is not mended by a right `merchant_uid`. */
function findRecord(state: State, { imp_uid, merchant_uid }: CancelRequest): PaymentRecord | undefined {
  return imp_uid === undefined ? findPaid(state, merchant_uid ?? "") : state.payments.get(imp_uid);
}

/** Money moved. The record of a billing key's issue is paid too, but nothing was charged. */
function isCharge({ payment }: PaymentRecord): boolean {
  return wasPaid(payment) && payment.customer_uid_usage !== "issue";
}

/** What PortOne itself refuses, knowing the payment. */
function refuseTogether({ payment, terms }: PaymentRecord, args: CancelRequest, amount: number): Refusal | undefined {
  const remainder = remainderOf(payment);
  const { checksum, tax_free, refund_holder, refund_bank, refund_account } = args;
  if (remainder === 0) return refusals.alreadyCancelled;
  if ((checksum ?? remainder) !== remainder) return refusals.checksumDiffers;
  if (amount > remainder) return refusals.moreThanRemains;
  const isAccountGiven = refund_holder && refund_bank && refund_account;
  if (payment.pay_method === "vbank" && !isAccountGiven) return refusals.refundAccountMissing;
  if (terms.taxFree > 0 && tax_free === undefined) return refusals.taxFreeMissing;
  return undefined;
}

/** What KICC refuses. */
function refuseAtGateway({ payment, terms }: PaymentRecord, amount: number, { at }: Context): Refusal | undefined {
  if (payment.pay_method === "phone") {
    if (amount !== payment.amount) return refusals.phoneInPart;
    if (toKoreanMonth(at) !== toKoreanMonth(payment.paid_at ?? 0)) return refusals.phoneInLaterMonth;
  }
  return terms.laterCancels === "refused" ? refusals.gatewayRefusesCancel : undefined;
}

function cancel(
  { sequence, schedules }: State,
  { payment, terms }: PaymentRecord,
  { reason, enable_webhook }: CancelRequest,
  amount: number,
  { at, webhookUrl }: Context,
) {
  const pg_tid = toTransactionId(sequence, at);
  const cancellation_id = toCancellationId(sequence, at);
  const cancelled = reduce(payment, {
    type: "cancelled",
    at,
    amount,
    reason: reason ?? null,
    pg_tid,
    cancellation_id,
    receipt_url: toReceiptUrl(pg_tid),
  });
  const { imp_uid, merchant_uid, status } = cancelled;
  // To the console's URL, even if the payment had one of its own. Only a payment that used webhooks gets this one; where
  // the console has a URL, every payment did.
  const notices: Notice[] =
    enable_webhook === true && webhookUrl !== undefined
      ? [{ url: webhookUrl, body: { imp_uid, merchant_uid, status, cancellation_id } }]
      : [];
  const changes: Change[] = [{ kind: "payment", payment: cancelled, terms }];
  const planned = schedules.get(merchant_uid);
  if (planned?.schedule.imp_uid === imp_uid) {
    changes.push({ kind: "schedule", ...planned, schedule: reduceSchedule(planned.schedule, { type: "refunded" }) });
  }
  return accepted(cancelled, { changes, notices });
}
