// POST /subscribe/payments/schedule
import type { Schedule, ScheduleRequest as SentRequest } from "@kicc-kit/types";
import { ScheduleRequest } from "@kicc-kit/validators/ScheduleRequest";
import { ScheduleResponse } from "@kicc-kit/validators/ScheduleResponse";
import type { Refusal } from "../refusal.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";
import { reduceSchedule } from "../schedule.ts";
import type { Plan } from "../schedule-events.ts";
import { type BillingKey, findPaid, type ScheduleRecord, type State } from "../state.ts";
import type { Context } from "../world.ts";

/** All of them or none. */
export const schedule = defineRoute({
  method: "POST",
  path: "/subscribe/payments/schedule",
  takes: ScheduleRequest,
  gives: ScheduleResponse,
  answer(state, args, context) {
    const key = state.billingKeys.get(args.customer_uid);
    if (key === undefined) return refused(refusals.unknownCustomer);
    const refusal = refuseAny(state, args.schedules, context);
    if (refusal !== undefined) return refused(refusal);
    const records = args.schedules.map((item) => toRecord(args, item, key, context));
    return accepted(
      records.map((record) => record.schedule),
      { changes: records.map((record) => ({ kind: "schedule", ...record })) },
    );
  },
});

function refuseAny(state: State, items: readonly Schedule[], { at }: Context): Refusal | undefined {
  const orders = new Set<string>();
  for (const { merchant_uid, schedule_at } of items) {
    // No source says whether a revoked one may be registered again. A shop that copes with a refusal copes with either.
    if (orders.has(merchant_uid) || state.schedules.has(merchant_uid)) return refusals.alreadyScheduled;
    if (findPaid(state, merchant_uid) !== undefined) return refusals.alreadyOrdered;
    if (schedule_at <= at) return refusals.scheduleInPast;
    orders.add(merchant_uid);
  }
  return undefined;
}

function toRecord(
  args: SentRequest,
  item: Schedule,
  { customer }: BillingKey,
  { webhookUrl }: Context,
): ScheduleRecord {
  const noticeUrl = item.notice_url || webhookUrl;
  const plan: Plan = {
    customer_uid: args.customer_uid,
    customer_id: args.customer_id ?? null,
    pg_provider: customer.pg_provider,
    pg_id: customer.pg_id,
    merchant_uid: item.merchant_uid,
    schedule_at: item.schedule_at,
    amount: item.amount,
    currency: item.currency ?? "KRW",
    name: item.name,
    buyer_name: item.buyer_name ?? customer.customer_name,
    buyer_email: item.buyer_email ?? customer.customer_email,
    buyer_tel: item.buyer_tel ?? customer.customer_tel,
    buyer_addr: item.buyer_addr ?? customer.customer_addr,
    buyer_postcode: item.buyer_postcode ?? customer.customer_postcode,
    custom_data: item.custom_data ?? null,
    promotion_id: item.promotion_id ?? null,
  };
  return {
    schedule: reduceSchedule(undefined, { type: "planned", plan }),
    sandbox: customer.sandbox,
    cardQuota: item.card_quota ?? 0,
    terms: {
      taxFree: item.tax_free ?? 0,
      noticeUrls: noticeUrl === undefined ? [] : [noticeUrl],
      laterCancels: "accepted",
    },
  };
}
