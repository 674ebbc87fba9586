// Cash receipts: of payments, and of money that came another way.
import { describe, expect, test } from "vitest";
import { card, NOON, type Play, play, trans, vbank } from "./play.ts";

const AT = NOON / 1000;
const who = { identifier: "01000000000", identifier_type: "phone" };

async function refund({ call }: Play, imp_uid: string, amount?: number): Promise<void> {
  await call("POST", "/payments/cancel", { imp_uid, amount });
}

describe("of a payment", () => {
  const given: { name: string; given: object; want: { type?: string; vat?: number } }[] = [
    { name: "as little as can be said", given: {}, want: { type: "person", vat: 1_273 } },
    { name: "of a company", given: { type: "company" }, want: { type: "company" } },
    { name: "with a tax-free part", given: { tax_free: 3_000 }, want: { vat: 1_000 } },
    { name: "all of it tax-free", given: { tax_free: 14_000 }, want: { vat: 0 } },
    { name: "with its tax said", given: { vat_amount: 500 }, want: { vat: 500 } },
    { name: "with its tax said by the older name", given: { vat: 400 }, want: { vat: 400 } },
    { name: "with its tax said in both ways", given: { vat: 400, vat_amount: 500 }, want: { vat: 500 } },
  ];
  test.each(given)("$name", async ({ given, want }) => {
    const { buy, call, pass } = play();
    const { imp_uid } = await buy(trans);
    pass(60);
    const { response } = await call("POST", `/receipts/${imp_uid}`, { ...who, ...given });
    expect(response).toMatchObject({ imp_uid, amount: 14_000, applied_at: AT + 60, cancelled_at: 0, ...want });
    for (const member of ["receipt_tid", "apply_num", "receipt_url"])
      expect(response[member]).toEqual(expect.any(String));
    expect((await call("GET", `/payments/${imp_uid}`)).response.cash_receipt_issued).toBe(true);
  });

  test("before it there was none", async () => {
    expect((await play().buy(trans)).cash_receipt_issued).toBe(false);
  });

  test("of an account that was paid into", async () => {
    const { buy, call, sandbox } = play();
    const { imp_uid } = await buy(vbank);
    expect((await call("POST", `/receipts/${imp_uid}`, who)).status).toBe(400);
    await sandbox.deposit({ imp_uid });
    expect((await call("POST", `/receipts/${imp_uid}`, who)).response.amount).toBe(14_000);
  });

  test("after a refund in part: over what is left", async () => {
    const world = play();
    const { imp_uid } = await world.buy(trans);
    await refund(world, imp_uid, 3_000);
    expect((await world.call("POST", `/receipts/${imp_uid}`, who)).response).toMatchObject({
      amount: 11_000,
      vat: 1_000,
    });
  });

  const refused: { name: string; sell: (world: Play) => Promise<string>; given?: object; want: number }[] = [
    { name: "a card", sell: async ({ buy }) => (await buy(card)).imp_uid, want: 400 },
    {
      name: "a failed transfer",
      sell: async ({ buy }) => (await buy(trans, { outcome: "closed" })).imp_uid,
      want: 400,
    },
    {
      name: "a transfer that was refunded",
      async sell(world) {
        const { imp_uid } = await world.buy(trans);
        await refund(world, imp_uid);
        return imp_uid;
      },
      want: 400,
    },
    { name: "none", sell: async () => "imp_1", want: 404 },
    {
      name: "nobody",
      sell: async ({ buy }) => (await buy(trans)).imp_uid,
      given: { identifier: undefined },
      want: 400,
    },
    {
      name: "somebody of no kind",
      sell: async ({ buy }) => (await buy(trans)).imp_uid,
      given: { identifier_type: undefined },
      want: 400,
    },
  ];
  test.each(refused)("not of $name: $want", async ({ sell, given, want }) => {
    const world = play();
    const imp_uid = await sell(world);
    const answer = await world.call("POST", `/receipts/${imp_uid}`, { ...who, ...given });
    expect([answer.status, answer.response]).toEqual([want, null]);
    if (want === 400) {
      expect((await world.call("GET", `/payments/${imp_uid}`)).response.cash_receipt_issued).toBe(false);
    }
  });
});

describe("of money that came another way", () => {
  const cash = { channel_key: "channel-key-1", name: "Green tea", amount: 11_000, ...who };

  test("is issued once an order number, and read", async () => {
    const { call } = play();
    const { response } = await call("POST", "/receipts/external/order-1", cash);
    expect(response).toMatchObject({
      merchant_uid: "order-1",
      type: "person",
      amount: 11_000,
      vat: 1_000,
      applied_at: AT,
      cancelled_at: 0,
    });
    expect((await call("GET", "/receipts/external/order-1")).response).toEqual(response);
    expect((await call("POST", "/receipts/external/order-1", cash)).status).toBe(400);
    expect((await call("POST", "/receipts/external/order-2", cash)).response.receipt_tid).not.toBe(
      response.receipt_tid,
    );
  });

  test.each([
    { given: { channel_key: undefined } },
    { given: { name: undefined } },
    { given: { amount: undefined } },
    { given: { identifier: undefined } },
    { given: { identifier_type: undefined } },
    { given: { tax_free: 11_001 } },
  ])("not with $given", async ({ given }) => {
    const { call } = play();
    expect((await call("POST", "/receipts/external/order-1", { ...cash, ...given })).status).toBe(400);
    expect((await call("GET", "/receipts/external/order-1")).status).toBe(404);
  });
});
