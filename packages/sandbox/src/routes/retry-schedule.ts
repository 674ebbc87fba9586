// POST /subscribe/payments/schedule/{merchant_uid}/retry
import { PaymentResponse } from "@kicc-kit/validators/PaymentResponse";
import { RetryScheduleRequest } from "@kicc-kit/validators/RetryScheduleRequest";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";
import { runSchedule } from "../run-schedule.ts";
import { isRepeatable } from "../schedule.ts";
import { findPaid } from "../state.ts";

/** Accepted, paid or not, as `again` is. */
export const retrySchedule = defineRoute({
  method: "POST",
  path: "/subscribe/payments/schedule/{merchant_uid}/retry",
  takes: RetryScheduleRequest,
  gives: PaymentResponse,
  answer(state, { merchant_uid }, { at }) {
    const record = state.schedules.get(merchant_uid);
    if (record === undefined) return refused(refusals.scheduleNotFound);
    if (!isRepeatable(record.schedule)) return refused(refusals.notRepeatable);
    if (!state.billingKeys.has(record.schedule.customer_uid)) return refused(refusals.customerNotFound);
    if (findPaid(state, merchant_uid) !== undefined) return refused(refusals.alreadyOrdered);
    const { payment, ...effects } = runSchedule(state, record, "retried", at);
    return accepted(payment, effects);
  },
});
