// POST /subscribe/payments/schedule/{merchant_uid}/reschedule
import { RescheduleRequest } from "@kicc-kit/validators/RescheduleRequest";
import { SingleScheduleResponse } from "@kicc-kit/validators/SingleScheduleResponse";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";
import { isRepeatable, reduceSchedule } from "../schedule.ts";

export const reschedule = defineRoute({
  method: "POST",
  path: "/subscribe/payments/schedule/{merchant_uid}/reschedule",
  takes: RescheduleRequest,
  gives: SingleScheduleResponse,
  answer({ schedules }, { merchant_uid, schedule_at }, { at }) {
    const record = schedules.get(merchant_uid);
    if (record === undefined) return refused(refusals.scheduleNotFound);
    if (!isRepeatable(record.schedule)) return refused(refusals.notRepeatable);
    if (schedule_at <= at) return refused(refusals.newTimeInPast);
    const schedule = reduceSchedule(record.schedule, { type: "rescheduled", schedule_at });
    return accepted(schedule, { changes: [{ kind: "schedule", ...record, schedule }] });
  },
});
