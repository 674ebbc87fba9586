// GET /subscribe/payments/schedule
import { ListSchedulesQuery } from "@kicc-kit/validators/ListSchedulesQuery";
import { PagedScheduleResponse } from "@kicc-kit/validators/PagedScheduleResponse";
import { searchSchedules } from "../find-schedules.ts";
import { defineRoute } from "../route.ts";

export const listSchedules = defineRoute({
  method: "GET",
  path: "/subscribe/payments/schedule",
  takes: ListSchedulesQuery,
  gives: PagedScheduleResponse,
  answer: (state, { schedule_from, schedule_to, schedule_status, sorting, page, limit }) =>
    searchSchedules(state, {
      from: schedule_from,
      to: schedule_to,
      status: schedule_status,
      isOldestFirst: sorting === "scheduled",
      page,
      limit,
    }),
});
