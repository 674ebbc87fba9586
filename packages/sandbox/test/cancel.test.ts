// Refunds: how much, of which payment, who is told.
import { describe, expect, test } from "vitest";
import { CONSOLE_URL, card, NOON, phone, play, trans, vbank } from "./play.ts";

const DAY = 24 * 60 * 60;

describe("how much", () => {
  test.each([
    { name: "left out", given: {}, want: 14_000 },
    { name: "0", given: { amount: 0 }, want: 14_000 },
    { name: "a part", given: { amount: 4_000 }, want: 4_000 },
    { name: "the whole, with its checksum", given: { amount: 14_000, checksum: 14_000 }, want: 14_000 },
  ])("$name: $want won", async ({ given, want }) => {
    const { buy, call, pass } = play();
    const { imp_uid } = await buy(trans);
    pass(60);
    const { response } = await call("POST", "/payments/cancel", { imp_uid, reason: "sold out", ...given });
    const cancelled_at = NOON / 1000 + 60;
    expect(response).toMatchObject({
      status: "cancelled",
      amount: 14_000,
      cancel_amount: want,
      cancelled_at,
      cancel_reason: "sold out",
    });
    expect(response.cancel_history).toMatchObject([{ amount: want, cancelled_at, reason: "sold out" }]);
    expect((await call("GET", `/payments/${imp_uid}`)).response).toEqual(response);
  });

  test("0 after a part: everything that remains", async () => {
    const { buy, call } = play();
    const { imp_uid } = await buy(card);
    await call("POST", "/payments/cancel", { imp_uid, amount: 4_000, checksum: 14_000 });
    const { response } = await call("POST", "/payments/cancel", { imp_uid, amount: 0, checksum: 10_000 });
    expect(response).toMatchObject({ cancel_amount: 14_000, cancel_history: [{ amount: 4_000 }, { amount: 10_000 }] });
    const [first, second] = response.cancel_history;
    expect(first.cancellation_id).not.toBe(second.cancellation_id);
    expect(response.cancel_receipt_urls).toEqual([first.receipt_url, second.receipt_url]);
  });

  test("of two refunds at once with the same checksum, one happens", async () => {
    const { buy, call } = play();
    const { imp_uid } = await buy(card);
    const refund = { imp_uid, amount: 4_000, checksum: 14_000 };
    const answers = await Promise.all([
      call("POST", "/payments/cancel", refund),
      call("POST", "/payments/cancel", refund),
    ]);
    expect(answers.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect((await call("GET", `/payments/${imp_uid}`)).response.cancel_amount).toBe(4_000);
  });
});

describe("of which payment", () => {
  test("imp_uid wins: a wrong one is not mended by a right merchant_uid", async () => {
    const { buy, call } = play();
    await buy(card);
    const answer = await call("POST", "/payments/cancel", { imp_uid: "imp_000000000000", merchant_uid: "order-1" });
    expect(answer).toMatchObject({ status: 200, code: 1 });
  });

  test.each([
    { name: "a failed one", params: card, choice: { outcome: "declined" } },
    { name: "an account that nobody paid into", params: vbank, choice: {} },
  ] as const)("$name has nothing to refund", async ({ params, choice }) => {
    const { buy, call } = play();
    const { imp_uid } = await buy(params, choice);
    for (const id of [{ imp_uid }, { merchant_uid: "order-1" }])
      expect(await call("POST", "/payments/cancel", id)).toMatchObject({
        code: 1,
        message: "취소할 결제건이 존재하지 않습니다.",
      });
  });
});

describe("by method", () => {
  test("phone: the whole amount in the same month", async () => {
    const { buy, call, pass } = play();
    const { imp_uid } = await buy(phone);
    pass(6 * DAY);
    expect((await call("POST", "/payments/cancel", { imp_uid })).response.cancel_amount).toBe(14_000);
  });

  test("phone: the month is Korea's", async () => {
    const { buy, call, pass } = play();
    const { imp_uid } = await buy(phone);
    pass(6 * DAY + 12 * 60 * 60 - 1); // the last second of November in Korea
    expect((await call("POST", "/payments/cancel", { imp_uid, checksum: 14_000 })).code).toBe(0);
    const other = play();
    const late = await other.buy(phone);
    other.pass(6 * DAY + 12 * 60 * 60); // December in Korea, still November in UTC
    expect((await other.call("POST", "/payments/cancel", { imp_uid: late.imp_uid })).code).toBe(-1);
  });

  test("a tax-free part must be said, 0 too", async () => {
    const { buy, call } = play();
    const { imp_uid } = await buy({ ...card, tax_free: 5_000 });
    expect((await call("POST", "/payments/cancel", { imp_uid })).code).toBe(1);
    expect((await call("POST", "/payments/cancel", { imp_uid, amount: 1_000, tax_free: 0 })).code).toBe(0);
  });

  test.each(["refund_holder", "refund_bank", "refund_account"])("vbank: not without %s", async (missing) => {
    const { buy, call, sandbox } = play();
    const { imp_uid } = await buy(vbank);
    await sandbox.deposit({ imp_uid });
    const refund = { imp_uid, refund_holder: "Kim", refund_bank: "088", refund_account: "110", [missing]: undefined };
    expect((await call("POST", "/payments/cancel", refund)).code).toBe(1);
    expect((await call("POST", "/payments/cancel", { ...refund, [missing]: "088" })).code).toBe(0);
  });
});

describe("who is told", () => {
  const asked = { amount: 4_000, enable_webhook: true };

  test.each([
    { name: "asked for", params: card, given: asked, want: [CONSOLE_URL] },
    {
      name: "asked for, of a payment with its own URL: the console still",
      params: { ...card, notice_url: "https://own.example/" },
      given: asked,
      want: [CONSOLE_URL],
    },
    { name: "not asked for", params: card, given: { amount: 4_000 }, want: [] },
    { name: "asked not to", params: card, given: { ...asked, enable_webhook: false }, want: [] },
  ])("$name: $want", async ({ params, given, want }) => {
    const { buy, call, notices } = play();
    const { imp_uid } = await buy(params);
    notices.length = 0;
    const { response } = await call("POST", "/payments/cancel", { imp_uid, ...given });
    const { cancellation_id } = response.cancel_history[0];
    expect(cancellation_id).toEqual(expect.any(String));
    expect(notices).toEqual(
      want.map((url) => ({ url, body: { imp_uid, merchant_uid: "order-1", status: "cancelled", cancellation_id } })),
    );
  });

  test("nobody, if the console has no URL", async () => {
    const { buy, call, notices, sandbox } = play({ webhookUrl: undefined } as object);
    const { imp_uid } = await buy({ ...card, notice_url: "https://own.example/" });
    notices.length = 0;
    expect((await call("POST", "/payments/cancel", { imp_uid, ...asked })).code).toBe(0);
    expect(notices).toEqual([]);
    expect(sandbox.deliveries).toHaveLength(1); // of the approval
  });
});
