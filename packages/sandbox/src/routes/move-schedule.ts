// PUT /subscribe/payments/schedule/{merchant_uid}
import { MoveScheduleRequest } from "@kicc-kit/validators/MoveScheduleRequest";
import { SingleScheduleResponse } from "@kicc-kit/validators/SingleScheduleResponse";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";
import { isPending, reduceSchedule } from "../schedule.ts";

export const moveSchedule = defineRoute({
  method: "PUT",
  path: "/subscribe/payments/schedule/{merchant_uid}",
  takes: MoveScheduleRequest,
  gives: SingleScheduleResponse,
  answer({ schedules }, { merchant_uid, schedule_at }, { at }) {
    const record = schedules.get(merchant_uid);
    if (record === undefined) return refused(refusals.scheduleNotFound);
    if (!isPending(record.schedule)) return refused(refusals.notPending);
    if (schedule_at <= at) return refused(refusals.newTimeInPast);
    const schedule = reduceSchedule(record.schedule, { type: "moved", schedule_at });
    return accepted(schedule, { changes: [{ kind: "schedule", ...record, schedule }] });
  },
});
