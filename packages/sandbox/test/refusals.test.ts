// Every refusal of the REST API, by name: how to meet it, and the HTTP status, code and text that come back.
import { describe, expect, test } from "vitest";
import { refusals } from "../src/refusals.ts";
import { type Answer, ask, billing, card, charge, type Play, phone, play, takeToken, vbank } from "./play.ts";

type Name = keyof typeof refusals;

interface Case {
  readonly meet: (world: Play) => Promise<Answer>;
  readonly want: readonly [status: number, code: number];
  /** The gateway's own text, where it has been seen; otherwise ours. */
  readonly text?: string;
}

const DAY = 24 * 60 * 60;
const refund = { refund_holder: "Kim", refund_bank: "088", refund_account: "1100" };
const form = { "content-type": "application/x-www-form-urlencoded" };

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
    text: "amount must be a number",
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
};

test.each(Object.entries(cases))("%s", async (name, { meet, want: [status, code], text }) => {
  const answer = await meet(play());
  expect(answer).toEqual({ status, code, message: text ?? refusals[name as Name].message, response: null });
});

test("a text that was observed is tested as it was observed", () => {
  const observed = Object.entries(refusals).filter(([, row]) => row.text === "observed");
  expect(observed.filter(([name]) => cases[name as Name].text === undefined)).toEqual([]);
});

describe("members that are wrong", () => {
  const bodies: { path: string; body: object; want: string }[] = [
    { path: "/payments/prepare", body: { amount: 1_000 }, want: "merchant_uid is required" },
    { path: "/payments/cancel", body: { imp_uid: "imp_1", amount: "1000" }, want: "amount must be a number" },
    { path: "/payments/cancel", body: { imp_uid: "imp_1", reason: 5 }, want: "reason must be a string" },
    {
      path: "/payments/cancel",
      body: { imp_uid: "imp_1", enable_webhook: "yes" },
      want: "enable_webhook must be true or false",
    },
    { path: "/subscribe/payments/again", body: { ...charge, name: undefined }, want: "name is required" },
    {
      path: "/subscribe/payments/again",
      body: { ...charge, customer_uid: undefined },
      want: "customer_uid is required",
    },
  ];
  test.each(bodies)("$path: $want", async ({ path, body, want }) => {
    expect(await play().call("POST", path, body)).toEqual({ status: 400, code: 1, message: want, response: null });
  });

  test.each([
    { imp_key: "wrong", imp_secret: "sandbox-secret" },
    { imp_key: "sandbox-key", imp_secret: "sandbox-key" },
  ])("a pair of which one is wrong: %j", async (pair) => {
    expect(await ask(play().sandbox, "POST", "/users/getToken", pair)).toMatchObject({ status: 401, code: -1 });
  });

  test("an empty secret is missing", async () => {
    const pair = { imp_key: "sandbox-key", imp_secret: "" };
    const { message } = refusals.keyOrSecretMissing;
    expect(await ask(play().sandbox, "POST", "/users/getToken", pair)).toMatchObject({
      status: 400,
      code: -1,
      message,
    });
  });

  test("a key that is not a string is not called missing", async () => {
    const answer = await ask(play().sandbox, "POST", "/users/getToken", { imp_key: 1, imp_secret: "sandbox-secret" });
    expect(answer).toMatchObject({ status: 400, code: 1, message: "imp_key must be a string" });
  });

  test.each([
    ["no body at all", "", {}],
    ["a form", "imp_key=sandbox-key", form],
  ])("%s without the secret", async (_name, body, headers) => {
    expect(await ask(play().sandbox, "POST", "/users/getToken", body, headers)).toMatchObject({
      status: 400,
      code: -1,
    });
  });

  test.each(["[]", "null", "1", '"x"', "{", "{}x"])("JSON that is no object: %s", async (body) => {
    const headers = { "content-type": "application/json" };
    expect(await ask(play().sandbox, "POST", "/users/getToken", body, headers)).toMatchObject({ status: 400, code: 1 });
  });

  test("a member that nobody knows is accepted", async () => {
    const body = { merchant_uid: "order-1", amount: 1_000, colour: "green" };
    expect(await play().call("POST", "/payments/prepare", body)).toMatchObject({ status: 200, code: 0 });
  });
});
