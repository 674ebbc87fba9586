// The life of a planned charge: which event may come when, and what holds after any number of them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reduceSchedule } from "../src/schedule.ts";
import type { FullSchedule, ScheduleEvent } from "../src/schedule-events.ts";

const plan = {
  customer_uid: "card-1",
  customer_id: null,
  pg_provider: "kicc",
  pg_id: "IM00000000",
  merchant_uid: "month-1",
  schedule_at: 100,
  amount: 9_900,
  currency: "KRW",
  name: "Tea",
  buyer_name: null,
  buyer_email: null,
  buyer_tel: null,
  buyer_addr: null,
  buyer_postcode: null,
  custom_data: null,
  promotion_id: null,
} as const;

const events = {
  planned: { type: "planned", plan },
  moved: { type: "moved", schedule_at: 200 },
  paid: { type: "executed", at: 101, imp_uid: "imp_1" },
  failed: { type: "executed", at: 102, imp_uid: "imp_2", failReason: "declined" },
  revoked: { type: "revoked", at: 103 },
  rescheduled: { type: "rescheduled", schedule_at: 300 },
  retriedPaid: { type: "retried", at: 104, imp_uid: "imp_3" },
  retriedFailed: { type: "retried", at: 105, imp_uid: "imp_4", failReason: "declined again" },
  refunded: { type: "refunded" },
} as const satisfies Record<string, ScheduleEvent>;

type Name = keyof typeof events;

function follow(names: readonly Name[]): FullSchedule | undefined {
  return names.reduce<FullSchedule | undefined>((schedule, name) => reduceSchedule(schedule, events[name]), undefined);
}

const pending = {
  schedule_status: "scheduled",
  imp_uid: null,
  executed_at: 0,
  revoked_at: 0,
  payment_status: null,
  fail_reason: null,
};
const paid = { schedule_status: "executed", payment_status: "paid", fail_reason: null, revoked_at: 0 };

describe("events that can happen", () => {
  const cases: { given: Name[]; want: Partial<FullSchedule> }[] = [
    { given: ["planned"], want: { ...plan, ...pending } },
    { given: ["planned", "moved"], want: { ...pending, schedule_at: 200 } },
    { given: ["planned", "paid"], want: { ...paid, imp_uid: "imp_1", executed_at: 101, schedule_at: 100 } },
    {
      given: ["planned", "failed"],
      want: { schedule_status: "executed", payment_status: "failed", fail_reason: "declined", imp_uid: "imp_2" },
    },
    { given: ["planned", "revoked"], want: { ...pending, schedule_status: "revoked", revoked_at: 103 } },
    { given: ["planned", "failed", "rescheduled"], want: { ...pending, schedule_at: 300 } },
    { given: ["planned", "revoked", "rescheduled"], want: { ...pending, schedule_at: 300 } },
    { given: ["planned", "revoked", "rescheduled", "moved", "paid"], want: { ...paid, schedule_at: 200 } },
    { given: ["planned", "failed", "retriedPaid"], want: { ...paid, imp_uid: "imp_3", executed_at: 104 } },
    { given: ["planned", "revoked", "retriedPaid"], want: { ...paid, imp_uid: "imp_3" } },
    {
      given: ["planned", "failed", "retriedFailed"],
      want: { payment_status: "failed", fail_reason: "declined again", imp_uid: "imp_4" },
    },
    { given: ["planned", "failed", "retriedFailed", "retriedPaid"], want: paid },
    { given: ["planned", "paid", "refunded"], want: { schedule_status: "executed", payment_status: "cancelled" } },
    { given: ["planned", "paid", "refunded", "refunded"], want: { payment_status: "cancelled", imp_uid: "imp_1" } },
  ];
  test.each(cases)("$given", ({ given, want }) => {
    expect(follow(given)).toMatchObject(want);
  });
});

describe("events that cannot", () => {
  const cases: { given: Name[]; events: Name[] }[] = [
    { given: [], events: ["moved", "paid", "revoked", "rescheduled", "retriedPaid", "refunded"] },
    { given: ["planned"], events: ["planned", "rescheduled", "retriedPaid", "refunded"] },
    { given: ["planned", "revoked"], events: ["moved", "paid", "failed", "revoked", "refunded"] },
    { given: ["planned", "failed"], events: ["moved", "paid", "revoked", "refunded"] },
    { given: ["planned", "paid"], events: ["moved", "failed", "revoked", "rescheduled", "retriedPaid"] },
    { given: ["planned", "paid", "refunded"], events: ["moved", "revoked", "rescheduled", "retriedPaid"] },
  ];
  const each = cases.flatMap(({ given, events: names }) => names.map((event) => ({ given, event })));
  test.each(each)("$given, then $event", ({ given, event }) => {
    const schedule = follow(given);
    expect(() => reduceSchedule(schedule, events[event])).toThrow(`"${events[event].type}" cannot happen`);
  });
});

describe("after any events that happened", () => {
  const { planned, ...others } = events;
  const anyLife = fc
    .array(fc.constantFrom<ScheduleEvent[]>(...Object.values(others)), { maxLength: 12 })
    .map((life) => {
      const happened: ScheduleEvent[] = [];
      let schedule = reduceSchedule(undefined, planned);
      for (const event of life) {
        try {
          schedule = reduceSchedule(schedule, event);
          happened.push(event);
        } catch (error) {
          // It cannot happen now, and the schedule stays as it is.
          if (!String(error).includes("cannot happen")) throw error;
        }
      }
      return { schedule, happened };
    });

  const properties: Record<string, (life: { schedule: FullSchedule; happened: ScheduleEvent[] }) => boolean> = {
    "imp_uid is there exactly when executed": ({ schedule }) =>
      (schedule.imp_uid !== null) === (schedule.schedule_status === "executed"),
    "executed_at > 0 exactly when executed": ({ schedule }) =>
      schedule.executed_at > 0 === (schedule.schedule_status === "executed"),
    "payment_status is there exactly when executed": ({ schedule }) =>
      (schedule.payment_status !== null) === (schedule.schedule_status === "executed"),
    "revoked_at > 0 exactly when revoked": ({ schedule }) =>
      schedule.revoked_at > 0 === (schedule.schedule_status === "revoked"),
    "a reason to fail is there exactly when it failed": ({ schedule }) =>
      (schedule.payment_status === "failed") === (schedule.fail_reason !== null),
    "it is paid at most once": ({ happened }) =>
      happened.filter((event) => "imp_uid" in event && !("failReason" in event)).length <= 1,
    "what was planned stays, but for the time": ({ schedule }) => {
      const { schedule_at, ...rest } = plan;
      return Object.entries(rest).every(([name, value]) => schedule[name as keyof FullSchedule] === value);
    },
  };
  test.each(Object.entries(properties))("%s", (_name, holds) => {
    fc.assert(fc.property(anyLife, holds), { numRuns: 500 });
  });

  test("the lives tried reach refunds and second tries", () => {
    const lives = fc.sample(anyLife, { numRuns: 300, seed: 1 });
    expect(lives.some(({ schedule }) => schedule.payment_status === "cancelled")).toBe(true);
    expect(lives.some(({ happened }) => happened.some(({ type }) => type === "retried"))).toBe(true);
  });
});
