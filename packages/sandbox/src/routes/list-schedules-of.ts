// GET /subscribe/payments/schedule/customers/{customer_uid} and /subscribe/customers/{customer_uid}/schedules
import type { ListSchedulesOfQuery as Query } from "@kicc-kit/types";
import { ListCustomerSchedulesQuery } from "@kicc-kit/validators/ListCustomerSchedulesQuery";
import { ListSchedulesOfQuery } from "@kicc-kit/validators/ListSchedulesOfQuery";
import { PagedScheduleResponse } from "@kicc-kit/validators/PagedScheduleResponse";
import { searchSchedules } from "../find-schedules.ts";
import { defineRoute, type Outcome } from "../route.ts";
import type { State } from "../state.ts";

export const listSchedulesOf = defineRoute({
  method: "GET",
  path: "/subscribe/payments/schedule/customers/{customer_uid}",
  takes: ListSchedulesOfQuery,
  gives: PagedScheduleResponse,
  answer: search,
});

export const listCustomerSchedules = defineRoute({
  method: "GET",
  path: "/subscribe/customers/{customer_uid}/schedules",
  takes: ListCustomerSchedulesQuery,
  gives: PagedScheduleResponse,
  answer: search,
});

/** Of a deleted key too: its schedules outlive it. */
function search(state: State, { customer_uid, from, to, page, "schedule-status": status }: Query): Outcome {
  return searchSchedules(state, { customer_uid, from, to, page, status });
}
