// The life of a payment: which event may come when, and what holds after any number of them.
import type { Payment } from "@kicc-kit/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reduce, remainderOf } from "../src/payment.ts";
import type { PaymentEvent } from "../src/payment-events.ts";

const AMOUNT = 10_000;
const order = {
  imp_uid: "imp_000000000001",
  merchant_uid: "order-1",
  pay_method: "card",
  channel: "pc",
  pg_id: "IM00000000",
  sandbox: false,
  escrow: false,
  name: "Tea",
  amount: AMOUNT,
  currency: "KRW",
  buyer_name: null,
  buyer_email: null,
  buyer_tel: null,
  buyer_addr: null,
  buyer_postcode: null,
  custom_data: null,
  customer_uid: null,
  customer_uid_usage: null,
} as const;

const events = {
  opened: { type: "opened", at: 1, order },
  approved: { type: "approved", at: 2, pg_tid: "t", receipt_url: "https://r.invalid/t", means: { apply_num: "1" } },
  failed: { type: "failed", at: 3, reason: "declined" },
  vbankIssued: {
    type: "vbankIssued",
    at: 4,
    pg_tid: "t",
    account: { vbank_code: "088", vbank_name: "신한은행", vbank_num: "1", vbank_holder: "shop", vbank_date: 9 },
  },
  deposited: { type: "deposited", at: 5 },
  receiptIssued: { type: "receiptIssued" },
  cancelled: cancelled(4_000, "c1"),
  cancelledWhole: cancelled(AMOUNT, "c2"),
} as const satisfies Record<string, PaymentEvent>;

function cancelled(amount: number, id: string): PaymentEvent {
  return {
    type: "cancelled",
    at: 6,
    amount,
    reason: null,
    pg_tid: id,
    cancellation_id: id,
    receipt_url: "https://r.invalid/c",
  };
}

type Name = keyof typeof events;

function follow(names: readonly Name[]): Payment | undefined {
  return names.reduce<Payment | undefined>((payment, name) => reduce(payment, events[name]), undefined);
}

describe("events that can happen", () => {
  const cases: { given: Name[]; want: Partial<Payment> }[] = [
    { given: ["opened"], want: { status: "ready", started_at: 1, paid_at: 0, failed_at: 0, cancelled_at: 0 } },
    { given: ["opened", "approved"], want: { status: "paid", paid_at: 2, pg_tid: "t", apply_num: "1" } },
    { given: ["opened", "failed"], want: { status: "failed", failed_at: 3, fail_reason: "declined", paid_at: 0 } },
    { given: ["opened", "failed", "approved"], want: { status: "paid", paid_at: 2, failed_at: 0, fail_reason: null } },
    { given: ["opened", "vbankIssued"], want: { status: "ready", vbank_issued_at: 4, vbank_num: "1", paid_at: 0 } },
    { given: ["opened", "vbankIssued", "deposited"], want: { status: "paid", paid_at: 5, vbank_issued_at: 4 } },
    { given: ["opened", "vbankIssued", "failed"], want: { status: "failed", failed_at: 3 } },
    {
      given: ["opened", "approved", "cancelled"],
      want: { status: "cancelled", cancel_amount: 4_000, cancelled_at: 6, paid_at: 2 },
    },
    { given: ["opened", "approved", "cancelled", "cancelled"], want: { status: "cancelled", cancel_amount: 8_000 } },
    { given: ["opened", "approved", "receiptIssued"], want: { status: "paid", cash_receipt_issued: true } },
    {
      given: ["opened", "approved", "cancelled", "receiptIssued"],
      want: { status: "cancelled", cash_receipt_issued: true, cancel_amount: 4_000 },
    },
    { given: ["opened", "approved", "cancelledWhole"], want: { status: "cancelled", cancel_amount: AMOUNT } },
  ];
  test.each(cases)("$given", ({ given, want }) => {
    expect(follow(given)).toMatchObject(want);
  });
});

describe("events that cannot", () => {
  const cases: { given: Name[]; event: Name }[] = [
    { given: [], event: "approved" },
    { given: ["opened"], event: "opened" },
    { given: ["opened"], event: "deposited" },
    { given: ["opened"], event: "cancelled" },
    { given: ["opened", "vbankIssued"], event: "vbankIssued" },
    { given: ["opened", "vbankIssued"], event: "approved" },
    { given: ["opened", "vbankIssued"], event: "cancelled" },
    { given: ["opened", "vbankIssued", "deposited"], event: "deposited" },
    { given: ["opened", "approved"], event: "approved" },
    { given: ["opened", "approved"], event: "failed" },
    { given: ["opened", "failed"], event: "failed" },
    { given: ["opened", "vbankIssued"], event: "receiptIssued" },
    { given: ["opened", "approved", "receiptIssued"], event: "receiptIssued" },
    { given: ["opened", "approved", "cancelledWhole"], event: "receiptIssued" },
    { given: ["opened", "failed"], event: "cancelled" },
    { given: ["opened", "approved", "cancelled"], event: "cancelledWhole" },
    { given: ["opened", "approved", "cancelledWhole"], event: "cancelled" },
  ];
  test.each(cases)("$given, then $event", ({ given, event }) => {
    const payment = follow(given);
    expect(() => reduce(payment, events[event])).toThrow(`"${events[event].type}" cannot happen`);
  });

  test.each([0, -1, AMOUNT + 1])("a refund of %d", (amount) => {
    expect(() => reduce(follow(["opened", "approved"]), cancelled(amount, "c"))).toThrow("cannot happen");
  });
});

test("cents add up", () => {
  const paid = reduce(
    reduce(undefined, { ...events.opened, order: { ...order, amount: 0.3, currency: "USD" } }),
    events.approved,
  );
  const once = reduce(paid, cancelled(0.1, "a"));
  expect(remainderOf(once)).toBe(0.2);
  expect(reduce(once, cancelled(0.2, "b"))).toMatchObject({ cancel_amount: 0.3 });
});

describe("after any events that happened", () => {
  const anyEvent = fc.oneof(
    fc.constantFrom<PaymentEvent[]>(
      events.approved,
      events.failed,
      events.vbankIssued,
      events.deposited,
      events.receiptIssued,
    ),
    fc.tuple(fc.integer({ min: -1, max: AMOUNT + 1 }), fc.uuid()).map(([amount, id]) => cancelled(amount, id)),
  );
  const anyLife = fc.array(anyEvent, { maxLength: 12 }).map((life) => {
    const happened: PaymentEvent[] = [];
    let payment = reduce(undefined, events.opened);
    for (const event of life) {
      try {
        payment = reduce(payment, event);
        happened.push(event);
      } catch (error) {
        // It cannot happen now, and the payment stays as it is.
        if (!String(error).includes("cannot happen")) throw error;
      }
    }
    return { payment, happened };
  });

  const properties: Record<string, (life: { payment: Payment; happened: PaymentEvent[] }) => boolean> = {
    "0 <= cancel_amount <= amount": ({ payment }) =>
      payment.cancel_amount >= 0 && payment.cancel_amount <= payment.amount,
    "cancel_history adds up to cancel_amount": ({ payment }) =>
      (payment.cancel_history ?? []).reduce((sum, { amount }) => sum + amount, 0) === payment.cancel_amount,
    "one cancellation_id an entry": ({ payment }) =>
      new Set(payment.cancel_history?.map(({ cancellation_id }) => cancellation_id)).size ===
      payment.cancel_history?.length,
    "status is cancelled exactly when cancel_amount > 0": ({ payment }) =>
      (payment.status === "cancelled") === payment.cancel_amount > 0,
    "paid_at > 0 exactly when it was ever paid": ({ payment, happened }) =>
      (payment.paid_at ?? 0) > 0 === happened.some(({ type }) => type === "approved" || type === "deposited"),
    "refunds that happened are the history": ({ payment, happened }) =>
      happened.filter(({ type }) => type === "cancelled").length === payment.cancel_history?.length,
    "a receipt is there only for what was paid": ({ payment }) =>
      payment.cash_receipt_issued === false || (payment.paid_at ?? 0) > 0,
    "a reason to fail is there exactly when it failed": ({ payment }) =>
      (payment.status === "failed") === (payment.fail_reason !== null),
  };
  test.each(Object.entries(properties))("%s", (_name, holds) => {
    fc.assert(fc.property(anyLife, holds), { numRuns: 500 });
  });

  test("the lives tried reach refunds and deposits", () => {
    const lives = fc.sample(anyLife, { numRuns: 300, seed: 1 });
    expect(lives.some(({ payment }) => payment.cancel_amount > 0)).toBe(true);
    expect(lives.some(({ happened }) => happened.some(({ type }) => type === "deposited"))).toBe(true);
  });
});
