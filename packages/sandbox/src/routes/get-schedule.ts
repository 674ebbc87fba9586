// GET /subscribe/payments/schedule/{merchant_uid}
import { GetScheduleQuery } from "@kicc-kit/validators/GetScheduleQuery";
import { SingleScheduleResponse } from "@kicc-kit/validators/SingleScheduleResponse";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";

export const getSchedule = defineRoute({
  method: "GET",
  path: "/subscribe/payments/schedule/{merchant_uid}",
  takes: GetScheduleQuery,
  gives: SingleScheduleResponse,
  answer({ schedules }, { merchant_uid }) {
    const record = schedules.get(merchant_uid);
    return record === undefined ? refused(refusals.scheduleNotFound) : accepted(record.schedule);
  },
});
