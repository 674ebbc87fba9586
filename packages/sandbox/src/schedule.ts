// The life of a planned charge: one pure function from event to event.
import type { Executed, FullSchedule, Retried, ScheduleEvent } from "./schedule-events.ts";

/**
 * What a planned charge is after an event. It keeps: `imp_uid`, `executed_at` and `payment_status` are set exactly when it
 * is `executed`, `revoked_at` exactly when it is `revoked`, `fail_reason` exactly when its payment is `failed`.
 *
 * @throws Error for an event that cannot happen to it; callers refuse before they come here.
 */
export function reduceSchedule(schedule: FullSchedule | undefined, event: ScheduleEvent): FullSchedule {
  if (event.type === "planned") {
    if (schedule !== undefined) throw impossible(schedule, event);
    return { ...event.plan, ...pending };
  }
  if (schedule === undefined || !canHappen(schedule, event)) throw impossible(schedule, event);
  switch (event.type) {
    case "moved":
      return { ...schedule, schedule_at: event.schedule_at };
    case "executed":
    case "retried":
      return execute(schedule, event);
    case "revoked":
      return { ...schedule, schedule_status: "revoked", revoked_at: event.at };
    case "rescheduled":
      return { ...schedule, ...pending, schedule_at: event.schedule_at };
    case "refunded":
      return { ...schedule, payment_status: "cancelled" };
    default:
      throw new Error("unforeseen event", { cause: event });
  }
}

export function isPending({ schedule_status }: FullSchedule): boolean {
  return schedule_status === "scheduled";
}

/** Failed or revoked: it may be planned or charged again. */
export function isRepeatable({ schedule_status, payment_status }: FullSchedule): boolean {
  return schedule_status === "revoked" || payment_status === "failed";
}

const pending = {
  schedule_status: "scheduled",
  imp_uid: null,
  executed_at: 0,
  revoked_at: 0,
  payment_status: null,
  fail_reason: null,
} satisfies Partial<FullSchedule>;

function canHappen(schedule: FullSchedule, { type }: Exclude<ScheduleEvent, { type: "planned" }>): boolean {
  switch (type) {
    case "moved":
    case "executed":
    case "revoked":
      return isPending(schedule);
    case "retried":
    case "rescheduled":
      return isRepeatable(schedule);
    case "refunded":
      return schedule.payment_status === "paid" || schedule.payment_status === "cancelled";
    default:
      return false;
  }
}

function execute(schedule: FullSchedule, { at, imp_uid, failReason }: Executed | Retried): FullSchedule {
  return {
    ...schedule,
    schedule_status: "executed",
    imp_uid,
    executed_at: at,
    revoked_at: 0,
    payment_status: failReason === undefined ? "paid" : "failed",
    fail_reason: failReason ?? null,
  };
}

function impossible(schedule: FullSchedule | undefined, { type }: ScheduleEvent): Error {
  return new Error(`"${type}" cannot happen to a schedule that is ${schedule?.schedule_status ?? "not there"}`);
}
