// Small parts that the rest stands on: Korean time, and the proof that the sandbox keeps its own contract.
import type { Payment } from "@kicc-kit/types";
import { WebhookBody } from "@kicc-kit/validators/WebhookBody";
import { describe, expect, test } from "vitest";
import { createCourier } from "../src/delivery.ts";
import { defaultDeadline, parseKoreanTime, toKoreanMonth } from "../src/korean-time.ts";
import { prove } from "../src/prove.ts";
import { answer } from "../src/router.ts";
import { createStore } from "../src/state.ts";
import { card, play } from "./play.ts";

const seconds = (text: string): number => Date.parse(text) / 1000;

describe("Korean time", () => {
  test.each([
    ["2026-11-30T23:59:59+09:00", "2026-11"],
    ["2026-12-01T00:00:00+09:00", "2026-12"],
    ["2026-12-31T15:00:00Z", "2027-01"],
  ])("%s is in %s", (at, want) => {
    expect(toKoreanMonth(seconds(at))).toBe(want);
  });

  test.each([
    ["2026-02-28", "2026-02-28T23:59:59+09:00"],
    ["202602282359", "2026-02-28T23:59:59+09:00"],
    ["202602280000", "2026-02-28T00:00:00+09:00"],
    ["2026-02-28 23:59:01", "2026-02-28T23:59:01+09:00"],
  ])("%s is %s", (text, want) => {
    expect(parseKoreanTime(text)).toBe(seconds(want));
  });

  test.each([
    ["2026-11-24T00:00:00+09:00", "2026-12-01T23:59:59+09:00"],
    ["2026-11-24T23:59:59+09:00", "2026-12-01T23:59:59+09:00"],
  ])("the deadline of an account issued at %s is %s", (at, want) => {
    expect(defaultDeadline(seconds(at))).toBe(seconds(want));
  });
});

describe("what leaves is proved", () => {
  test("a body of its shape may go", () => {
    expect(() =>
      prove("webhook", WebhookBody, { imp_uid: "imp_1", merchant_uid: "order-1", status: "paid" }),
    ).not.toThrow();
  });

  test("any other is the sandbox's own fault, and says which member", () => {
    expect(() => prove("webhook", WebhookBody, { imp_uid: "imp_1", status: "paid" })).toThrow(
      /webhook that its own validator refuses; this is its own fault: merchant_uid is required/,
    );
  });

  test("a memory that went wrong is found out before it is told", async () => {
    const store = createStore();
    const payment = { ...(await play().buy(card)), imp_uid: "imp_1", amount: "14000" } as unknown as Payment;
    const terms = { taxFree: 0, noticeUrls: [], laterCancels: "accepted" } as const;
    store.apply([{ kind: "payment", payment, terms }]);
    store.apply([{ kind: "token", token: { access_token: "t", expired_at: 2 } }]);
    const readContext = () => ({ at: 1, key: "", secret: "", webhookUrl: undefined });
    const request = new Request("https://api.iamport.kr/payments/imp_1", { headers: { authorization: "t" } });
    const answered = answer({ store, courier: createCourier(undefined), readContext }, request);
    await expect(answered).rejects.toThrow(/answer to GET \/payments.*its own fault: response.amount must be a number/);
  });
});
