// Makes a planned charge: the payment, what becomes of the plan, and the webhook, which follows a failure too.
import type { Payment } from "@kicc-kit/types";
import { charge, failCharge } from "./charge.ts";
import { type Notice, toNotices } from "./delivery.ts";
import { toImpUid } from "./ids.ts";
import type { Order } from "./payment-events.ts";
import { refusals } from "./refusals.ts";
import { reduceSchedule } from "./schedule.ts";
import { type Change, findPaid, type ScheduleRecord, type State } from "./state.ts";

export interface Run {
  readonly payment: Payment;
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
}

export function runSchedule(state: State, record: ScheduleRecord, type: "executed" | "retried", at: number): Run {
  const { schedule, terms } = record;
  const payment = makePayment(state, record, at);
  const { imp_uid, fail_reason } = payment;
  const event = { type, at, imp_uid, ...(fail_reason != null && { failReason: fail_reason }) };
  return {
    payment,
    changes: [
      { kind: "payment", payment, terms },
      { kind: "schedule", ...record, schedule: reduceSchedule(schedule, event) },
    ],
    notices: toNotices({ payment, terms }),
  };
}

function makePayment(state: State, record: ScheduleRecord, at: number): Payment {
  const { customer_uid, merchant_uid } = record.schedule;
  const order = toOrder(record, toImpUid(state.sequence, at));
  const key = state.billingKeys.get(customer_uid);
  if (key === undefined) return failCharge(order, refusals.customerNotFound.message, at);
  if (findPaid(state, merchant_uid) !== undefined) return failCharge(order, refusals.alreadyOrdered.message, at);
  return charge(order, key, record.cardQuota, state.sequence, at);
}

function toOrder({ schedule, sandbox }: ScheduleRecord, imp_uid: string): Order {
  const { merchant_uid, pg_id, name, amount, currency, custom_data, customer_uid } = schedule;
  const { buyer_name, buyer_email, buyer_tel, buyer_addr, buyer_postcode } = schedule;
  return {
    imp_uid,
    merchant_uid,
    pay_method: "card",
    channel: "api",
    pg_id,
    sandbox,
    escrow: false,
    name,
    amount,
    currency: currency ?? "KRW",
    buyer_name,
    buyer_email,
    buyer_tel,
    buyer_addr,
    buyer_postcode,
    custom_data,
    customer_uid,
    customer_uid_usage: "payment.scheduled",
  };
}
