// Every refusal of the REST API, by name: how to meet it, and the HTTP status, code and text that come back.
import { expect, test } from "vitest";
import { refusals } from "../src/refusals.ts";
import {
  type Answer,
  ask,
  billing,
  card,
  charge,
  type Play,
  phone,
  planned,
  play,
  SCHEDULE,
  takeToken,
  trans,
  vbank,
} from "./play.ts";

type Name = keyof typeof refusals;

interface Case {
  readonly meet: (world: Play) => Promise<Answer>;
  readonly want: readonly [status: number, code: number];
  /** The gateway's own text, where it has been seen; otherwise ours. */
  readonly text?: string;
}

const DAY = 24 * 60 * 60;
const refund = { refund_holder: "Kim", refund_bank: "088", refund_account: "1100" };

const receipt = { identifier: "01000000000", identifier_type: "phone" };

async function plan({ buy, call }: Play, schedules: object[]): Promise<Answer> {
  await buy(billing);
  return call("POST", SCHEDULE, { customer_uid: "card-1", schedules });
}

const cases: Record<Name, Case> = {
  wrongKeyOrSecret: {
    meet: ({ sandbox }) => ask(sandbox, "POST", "/users/getToken", { imp_key: "sandbox-key", imp_secret: "wrong" }),
    want: [401, -1],
    text: "인증에 실패하였습니다. API키와 secret을 확인하세요.",
  },
  keyOrSecretMissing: {
    meet: ({ sandbox }) => ask(sandbox, "POST", "/users/getToken", { imp_key: "sandbox-key" }),
    want: [400, -1],
    text: "imp_key, imp_secret 파라메터가 누락되었습니다.",
  },
  unauthorized: {
    meet: ({ sandbox }) => ask(sandbox, "GET", "/payments/imp_000000000000"),
    want: [401, -1],
    text: "Unauthorized",
  },
  unknownRoute: { meet: ({ sandbox }) => ask(sandbox, "GET", "/payment"), want: [404, -1] },
  bodyUnreadable: {
    async meet({ sandbox }) {
      const authorization = await takeToken(sandbox);
      return ask(sandbox, "POST", "/payments/cancel", "imp_uid=1", { authorization, "content-type": "text/plain" });
    },
    want: [400, 1],
  },
  invalid: {
    meet: ({ call }) => call("POST", "/payments/prepare", { merchant_uid: "order-1", amount: "14000" }),
    want: [400, 1],
    text: 'amount must be a number, got string "14000"',
  },
  paymentNotFound: {
    meet: ({ call }) => call("GET", "/payments/imp_000000000000"),
    want: [404, -1],
    text: "존재하지 않는 결제정보입니다.",
  },
  customerNotFound: { meet: ({ call }) => call("GET", "/subscribe/customers/card-1"), want: [404, -1] },
  alreadyPrepared: {
    async meet({ call }) {
      await call("POST", "/payments/prepare", { merchant_uid: "order-1", amount: 14_000 });
      return call("POST", "/payments/prepare", { merchant_uid: "order-1", amount: 14_000 });
    },
    want: [200, 1],
  },
  notPrepared: {
    meet: ({ call }) => call("PUT", "/payments/prepare", { merchant_uid: "order-1", amount: 14_000 }),
    want: [404, -1],
  },
  idsMissing: { meet: ({ call }) => call("GET", "/payments"), want: [400, 1] },
  tooManyIds: {
    meet: ({ call }) => call("GET", `/payments?merchant_uid[]=order-1${"&imp_uid[]=imp_1".repeat(100)}`),
    want: [400, 1],
  },
  pageBeyondData: {
    async meet({ buy, call }) {
      await buy(card);
      return call("GET", "/payments/status/paid?page=2");
    },
    want: [400, 1],
  },
  paymentWindowWrong: {
    meet: ({ call }) => call("GET", `/payments/status/all?from=0&to=${90 * DAY + 1}`),
    want: [400, 1],
  },
  codeNotFound: { meet: ({ call }) => call("GET", "/cards/999"), want: [404, -1] },
  tierNotFound: { meet: ({ call }) => call("GET", "/tiers/ABC"), want: [404, -1] },
  notVbank: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(card);
      return call("DELETE", `/vbanks/${imp_uid}`);
    },
    want: [400, 1],
  },
  vbankNotAwaiting: {
    async meet({ buy, call, sandbox }) {
      const { imp_uid } = await buy(vbank);
      await sandbox.deposit({ imp_uid });
      return call("DELETE", `/vbanks/${imp_uid}`);
    },
    want: [400, 1],
  },
  cancelWithoutId: { meet: ({ call }) => call("POST", "/payments/cancel", { amount: 1_000 }), want: [400, 1] },
  nothingToCancel: {
    meet: ({ call }) => call("POST", "/payments/cancel", { imp_uid: "imp_000000000000" }),
    want: [200, 1],
    text: "취소할 결제건이 존재하지 않습니다.",
  },
  alreadyCancelled: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(card);
      await call("POST", "/payments/cancel", { imp_uid });
      return call("POST", "/payments/cancel", { imp_uid });
    },
    want: [200, 1],
    text: "이미 전액취소된 주문입니다.",
  },
  moreThanRemains: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(card);
      await call("POST", "/payments/cancel", { imp_uid, amount: 10_000 });
      return call("POST", "/payments/cancel", { imp_uid, amount: 4_001 });
    },
    want: [200, 1],
  },
  checksumDiffers: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(card);
      return call("POST", "/payments/cancel", { imp_uid, amount: 1_000, checksum: 13_999 });
    },
    want: [200, 1],
  },
  refundAccountMissing: {
    async meet({ buy, call, sandbox }) {
      const { imp_uid } = await buy(vbank);
      await sandbox.deposit({ imp_uid });
      return call("POST", "/payments/cancel", { imp_uid, ...refund, refund_account: "" });
    },
    want: [200, 1],
  },
  taxFreeMissing: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy({ ...card, tax_free: 5_000 });
      return call("POST", "/payments/cancel", { imp_uid, amount: 1_000 });
    },
    want: [200, 1],
  },
  phoneInPart: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(phone);
      return call("POST", "/payments/cancel", { imp_uid, amount: 1_000 });
    },
    want: [200, -1],
  },
  phoneInLaterMonth: {
    async meet({ buy, call, pass }) {
      const { imp_uid } = await buy(phone);
      pass(7 * DAY);
      return call("POST", "/payments/cancel", { imp_uid });
    },
    want: [200, -1],
  },
  gatewayRefusesCancel: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(card, { laterCancels: "refused" });
      return call("POST", "/payments/cancel", { imp_uid });
    },
    want: [200, -1],
  },
  unknownCustomer: {
    meet: ({ call }) => call("POST", "/subscribe/payments/again", charge),
    want: [200, 1],
    text: "등록되지 않은 구매자입니다.",
  },
  alreadyOrdered: {
    async meet({ buy, call }) {
      await buy(billing);
      await call("POST", "/subscribe/payments/again", charge);
      return call("POST", "/subscribe/payments/again", charge);
    },
    want: [200, 1],
    text: "이미 주문이 이루어진 건입니다",
  },
  alreadyScheduled: {
    async meet(world) {
      await plan(world, [planned(60)]);
      return plan(world, [planned(120)]);
    },
    want: [200, 1],
  },
  scheduleInPast: { meet: (world) => plan(world, [planned(60), planned(0, "month-2")]), want: [200, 1] },
  nothingToUnschedule: {
    meet: ({ call }) => call("POST", "/subscribe/payments/unschedule", { merchant_uid: "month-1" }),
    want: [200, 1],
    text: "취소할 예약결제 기록이 존재하지 않습니다.",
  },
  scheduleNotFound: { meet: ({ call }) => call("GET", `${SCHEDULE}/month-1`), want: [404, -1] },
  newTimeInPast: {
    async meet(world) {
      await plan(world, [planned(60)]);
      return world.call("PUT", `${SCHEDULE}/month-1`, { schedule_at: planned(0).schedule_at });
    },
    want: [400, 1],
  },
  notPending: {
    async meet(world) {
      await plan(world, [planned(60)]);
      await world.call("POST", "/subscribe/payments/unschedule", { customer_uid: "card-1" });
      return world.call("PUT", `${SCHEDULE}/month-1`, { schedule_at: planned(60).schedule_at });
    },
    want: [400, 1],
  },
  notRepeatable: {
    async meet(world) {
      await plan(world, [planned(60)]);
      return world.call("POST", `${SCHEDULE}/month-1/retry`);
    },
    want: [400, 1],
  },
  scheduleWindowWrong: {
    meet: ({ call }) => call("GET", `${SCHEDULE}?schedule_from=0&schedule_to=${92 * DAY + 1}`),
    want: [400, 1],
  },
  receiptOfOtherMethod: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(card);
      return call("POST", `/receipts/${imp_uid}`, receipt);
    },
    want: [400, 1],
  },
  receiptOfUnpaid: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(vbank);
      return call("POST", `/receipts/${imp_uid}`, receipt);
    },
    want: [400, 1],
  },
  receiptIssuedBefore: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(trans);
      await call("POST", `/receipts/${imp_uid}`, receipt);
      return call("POST", `/receipts/${imp_uid}`, receipt);
    },
    want: [400, 1],
  },
  receiptTaxFreeAboveAmount: {
    async meet({ buy, call }) {
      const { imp_uid } = await buy(trans);
      return call("POST", `/receipts/${imp_uid}`, { ...receipt, tax_free: 14_001 });
    },
    want: [400, 1],
  },
  externalReceiptNotFound: { meet: ({ call }) => call("GET", "/receipts/external/order-1"), want: [404, -1] },
};

test.each(Object.entries(cases))("%s", async (name, { meet, want: [status, code], text }) => {
  const answer = await meet(play());
  expect(answer).toEqual({ status, code, message: text ?? refusals[name as Name].message, response: null });
});

test("a text that was observed is tested as it was observed", () => {
  const observed = Object.entries(refusals).filter(([, row]) => row.text === "observed");
  expect(observed.filter(([name]) => cases[name as Name].text === undefined)).toEqual([]);
});
