// What can happen to a planned charge. All times are UNIX seconds.
import type { ScheduleResult } from "@kicc-kit/types";

export type FullSchedule = Required<ScheduleResult>;

export type ScheduleEvent = Planned | Moved | Executed | Retried | Revoked | Rescheduled | Refunded;

/** What is known of a planned charge from the start. */
export type Plan = Omit<
  FullSchedule,
  "imp_uid" | "executed_at" | "revoked_at" | "schedule_status" | "payment_status" | "fail_reason"
>;

/** What became of the charge. */
interface Result {
  readonly at: number;
  readonly imp_uid: string;
  /** Missing: it was paid. */
  readonly failReason?: string;
}

export interface Planned {
  readonly type: "planned";
  readonly plan: Plan;
}

export interface Moved {
  readonly type: "moved";
  readonly schedule_at: number;
}

/** Its time came. */
export interface Executed extends Result {
  readonly type: "executed";
}

/** Charged at once, after it failed or was revoked. */
export interface Retried extends Result {
  readonly type: "retried";
}

export interface Revoked {
  readonly type: "revoked";
  readonly at: number;
}

/** Planned anew, after it failed or was revoked. */
export interface Rescheduled {
  readonly type: "rescheduled";
  readonly schedule_at: number;
}

/** Its payment was refunded, wholly or in part. */
export interface Refunded {
  readonly type: "refunded";
}
