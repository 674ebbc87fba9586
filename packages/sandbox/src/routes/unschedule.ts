// POST /subscribe/payments/unschedule
import { ScheduleResponse } from "@kicc-kit/validators/ScheduleResponse";
import { UnscheduleRequest } from "@kicc-kit/validators/UnscheduleRequest";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";
import { isPending, reduceSchedule } from "../schedule.ts";

/** Those that can be revoked are, whatever became of the others. */
export const unschedule = defineRoute({
  method: "POST",
  path: "/subscribe/payments/unschedule",
  takes: UnscheduleRequest,
  gives: ScheduleResponse,
  answer({ schedules }, { customer_uid, merchant_uid }, { at }) {
    const orders = merchant_uid === undefined ? undefined : [merchant_uid].flat();
    const revoked = [...schedules.values()]
      .filter(({ schedule }) => isPending(schedule))
      .filter(({ schedule }) => customer_uid === undefined || schedule.customer_uid === customer_uid)
      .filter(({ schedule }) => orders === undefined || orders.includes(schedule.merchant_uid))
      .map((record) => ({ ...record, schedule: reduceSchedule(record.schedule, { type: "revoked", at }) }));
    if (revoked.length === 0) return refused(refusals.nothingToUnschedule);
    return accepted(
      revoked.map(({ schedule }) => schedule),
      { changes: revoked.map((record) => ({ kind: "schedule", ...record })) },
    );
  },
});
