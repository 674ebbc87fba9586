// Searches longer than the gateway allows: as many as it takes, one after another.
import type { ListPaymentsByStatusQuery, ListSchedulesQuery, Payment, ScheduleResult } from "@kicc-kit/types";
import type { Client } from "./generated/client.ts";
import { paginate } from "./paginate.ts";

const DAY = 86_400;
/** The longest search for payments. */
const PAYMENT_DAYS = 90;
/** The longest search for schedules is 3 months; the shortest of these has 89 days. */
const SCHEDULE_DAYS = 89;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives every payment in a state between two times, however far apart. Both ends are inclusive, UNIX seconds; which time is
 * compared is that of the state (start, payment, refund or failure).
 *
 * @throws what `client.payments.listByStatus` throws.
 *
 * @example
 * ```ts
 * const year = { payment_status: "paid", from: 1767193200, to: 1798729199 } as const;
 * for await (const payment of paymentsByStatus(client, year)) console.log(payment.merchant_uid);
 * ```
 */
export async function* paymentsByStatus(
  client: Client,
  query: ListPaymentsByStatusQuery & Range,
): AsyncGenerator<Payment, void, undefined> {
  // Both ends belong to a search, so the next one begins a second later.
  for (const range of split(query, PAYMENT_DAYS * DAY - 1, 1, query.sorting ?? "-started")) {
    yield* paginate(client.payments.listByStatus, { ...query, ...range });
  }
}

/**
 * Gives every schedule planned between two times, however far apart: from `schedule_from` on, up to but without
 * `schedule_to`, UNIX seconds.
 *
 * @throws what `client.subscribe.listSchedules` throws.
 */
export async function* schedulesBetween(
  client: Client,
  query: ListSchedulesQuery,
): AsyncGenerator<ScheduleResult, void, undefined> {
  const whole = { from: query.schedule_from, to: query.schedule_to };
  // The end does not belong to a search, so the next one begins where this one ends.
  for (const { from, to } of split(whole, SCHEDULE_DAYS * DAY, 0, query.sorting ?? "-scheduled")) {
    yield* paginate(client.subscribe.listSchedules, { ...query, schedule_from: from, schedule_to: to });
  }
}

/** In the order in which the entries come: the latest range first where the sorting has a minus. */
function split({ from, to }: Range, length: number, gap: number, sorting: string): Range[] {
  const ranges: Range[] = [];
  for (let start = from; start <= to; start += length + gap) {
    const end = Math.min(start + length, to);
    if (end > start || gap > 0) ranges.push({ from: start, to: end });
  }
  return sorting.startsWith("-") ? ranges.reverse() : ranges;
}
