// What became of a charge or refund whose answer was lost: answers that the sandbox never gives.

import { describe, expect, test } from "vitest";
import { GatewayError, type LostCall, type OutcomeUnknownError } from "../src/index.ts";
import { ok, PAYMENT, play, refusal } from "./gateway.ts";

const _HALF_HOUR = 1800;
describe("answers that the sandbox never gives", () => {
  const lost: LostCall = {
    operation: "payments.cancel",
    imp_uid: "imp_1",
    amount: 1_000,
    checksum: 14_000,
    sent_at: 0,
  };
  const entry = (amount: number, cancelled_at: number) => ({ pg_tid: "t", amount, cancelled_at });
  const cases: readonly {
    readonly name: string;
    readonly lost?: Partial<LostCall>;
    readonly payment: object;
    readonly want: string;
  }[] = [
    { name: "ours", payment: { cancel_amount: 1_000, cancel_history: [entry(1_000, 5)] }, want: "happened" },
    {
      name: "ours, listed last to first",
      payment: { cancel_amount: 3_000, cancel_history: [entry(2_000, 6), entry(1_000, 5)] },
      want: "happened",
    },
    {
      name: "two of one time",
      payment: { cancel_amount: 3_000, cancel_history: [entry(2_000, 5), entry(1_000, 5)] },
      want: "still-unknown",
    },
    { name: "a history that is missing", payment: { cancel_amount: 1_000 }, want: "still-unknown" },
    {
      name: "a refund that jumped over our checksum",
      lost: { checksum: 13_500 },
      payment: { cancel_amount: 1_000, cancel_history: [entry(1_000, 5)] },
      want: "did-not-happen",
    },
    { name: "a wallet that refunds later", payment: { pay_method: "wechat" }, want: "still-unknown" },
    {
      name: "dollars and cents",
      lost: { checksum: 10.2, amount: 0.1 },
      payment: { amount: 10.3, cancel_amount: 0.2, cancel_history: [entry(0.1, 5), entry(0.1, 6)] },
      want: "happened",
    },
    {
      name: "a clock that was set back",
      lost: { sent_at: Date.now() / 1000 + 86_400 },
      payment: {},
      want: "still-unknown",
    },
  ];
  test.each(cases)("$name: $want", async ({ lost: others, payment, want }) => {
    const { client } = await play({ answers: [ok({ ...PAYMENT, ...payment })] });
    expect((await client.resolveOutcome({ ...lost, ...others })).kind).toBe(want);
  });

  test("a read that fails leaves it unknown, and says why", async () => {
    const { client } = await play({ answers: [refusal(400, 1, "점검 중")] });
    expect(await client.resolveOutcome(lost)).toMatchObject({
      kind: "still-unknown",
      reason: expect.stringContaining("점검 중"),
    });
  });

  test("a payment that is not there", async () => {
    const { client } = await play({ answers: [refusal(404, -1)] });
    expect(await client.resolveOutcome(lost)).toEqual({ kind: "did-not-happen" });
  });

  test("an order of several payments is not refunded by guess", async () => {
    const { client } = await play({ answers: [ok({ total: 2, previous: 0, next: 0, list: [PAYMENT, PAYMENT] })] });
    const outcome = await client.resolveOutcome({ operation: "payments.cancel", merchant_uid: "order-1", sent_at: 0 });
    expect(outcome.kind).toBe("still-unknown");
  });

  test("no connection, so nothing was sent", async () => {
    const { client } = await play({
      options: {
        async fetch(url, init) {
          if (url.includes("getToken")) return fetch(url, init);
          throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
        },
      },
    });
    const error = await client.payments.cancel({ imp_uid: "imp_1", amount: 1 }).catch((thrown: unknown) => thrown);
    expect(await client.resolveOutcome(error as OutcomeUnknownError)).toEqual({ kind: "did-not-happen" });
  });

  test("HTTP 500 to a charge is as doubtful as no answer", async () => {
    const paid = { ...PAYMENT, merchant_uid: "month-1", customer_uid_usage: "payment", amount: 5 };
    const { client } = await play({
      answers: [refusal(500, -1), ok({ total: 1, previous: 0, next: 0, list: [paid] })],
    });
    const args = { customer_uid: "c", merchant_uid: "month-1", name: "n", amount: 5 };
    const error = await client.subscribe.again(args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GatewayError);
    expect(await client.resolveOutcome(error as GatewayError)).toMatchObject({ kind: "happened" });
  });

  test("an error that lost nothing is a mistake of the caller", async () => {
    const { client } = await play({ answers: [refusal(200, 1)] });
    const error = await client.payments.cancel({ imp_uid: "imp_1", amount: 1 }).catch((thrown: unknown) => thrown);
    await expect(client.resolveOutcome(error as GatewayError)).rejects.toBeInstanceOf(TypeError);
  });
});
