// Whether a payment pays an order: every answer that the sandbox can be brought to, and what cannot be verified.
import { describe, expect, test } from "vitest";
import { ArgumentError, type Order, TransportError, type Verification } from "../src/index.ts";
import { play, refusal } from "./gateway.ts";
import { card, openShop, REFUND_ACCOUNT, tea } from "./shop.ts";

type Shop = ReturnType<typeof openShop>;
const order: Order = { merchant_uid: "order-1", amount: 14_000 };

describe("against the sandbox", () => {
  const cases: readonly {
    readonly name: string;
    /** @returns the payment's id. */
    readonly happens: (shop: Shop) => Promise<string>;
    readonly order?: Partial<Order>;
    readonly want: object;
  }[] = [
    {
      name: "paid by card",
      happens: async ({ buy }) => (await buy()).imp_uid,
      want: { kind: "ok", payment: expect.objectContaining({ status: "paid", amount: 14_000 }) },
    },
    {
      name: "a deposit came",
      happens: async ({ buy, sandbox }) => {
        const payment = await buy({ ...tea, pay_method: "vbank" });
        return (await sandbox.deposit(payment)).imp_uid;
      },
      want: { kind: "ok", payment: expect.objectContaining({ pay_method: "vbank" }) },
    },
    {
      name: "currency and mode said",
      order: { currency: "KRW", mode: "live" },
      happens: async ({ buy }) => (await buy()).imp_uid,
      want: { kind: "ok", payment: expect.anything() },
    },
    {
      name: "a test payment where test is said",
      order: { mode: "test" },
      happens: async ({ buy }) => (await buy(card, { testChannel: true })).imp_uid,
      want: { kind: "ok", payment: expect.objectContaining({ sandbox: true }) },
    },
    {
      name: "a test payment in live mode",
      happens: async ({ buy }) => (await buy(card, { testChannel: true })).imp_uid,
      want: { kind: "sandbox-payment" },
    },
    {
      name: "a cheaper payment",
      happens: async ({ buy }) => (await buy({ ...card, amount: 100 })).imp_uid,
      want: { kind: "amount-mismatch", expected: 14_000, actual: 100 },
    },
    {
      name: "a dearer payment",
      happens: async ({ buy }) => (await buy({ ...card, amount: 14_001 })).imp_uid,
      want: { kind: "amount-mismatch", expected: 14_000, actual: 14_001 },
    },
    {
      name: "won where dollars were asked",
      order: { currency: "USD" },
      happens: async ({ buy }) => (await buy()).imp_uid,
      want: { kind: "currency-mismatch", expected: "USD", actual: "KRW" },
    },
    {
      name: "another order's payment, for the same amount",
      happens: async ({ buy }) => (await buy({ ...card, merchant_uid: "order-2" })).imp_uid,
      want: { kind: "order-mismatch", expected: "order-1", actual: "order-2" },
    },
    {
      name: "an account that was just issued",
      happens: async ({ buy }) => (await buy({ ...tea, pay_method: "vbank" })).imp_uid,
      want: { kind: "not-paid", status: "ready", reason: "a virtual account was issued and waits for its deposit" },
    },
    {
      name: "a declined card",
      happens: async ({ buy }) => (await buy(card, { outcome: "declined" })).imp_uid,
      want: { kind: "not-paid", status: "failed", reason: "카드사 또는 PG사에서 승인을 거절했습니다." },
    },
    {
      name: "a closed window",
      happens: async ({ buy }) => (await buy(card, { outcome: "closed" })).imp_uid,
      want: { kind: "not-paid", status: "failed", reason: "구매자가 결제창을 닫았습니다." },
    },
    {
      name: "an account that was revoked",
      happens: async ({ buy, client }) => {
        const { imp_uid } = await buy({ ...tea, pay_method: "vbank" });
        return (await client.vbanks.revoke({ imp_uid })).imp_uid;
      },
      want: { kind: "not-paid", status: "failed", reason: expect.any(String) },
    },
    {
      name: "a billing key, whose record is paid",
      happens: async ({ buy }) => (await buy({ ...card, customer_uid: "card-1" } as never)).imp_uid,
      want: { kind: "not-paid", status: "paid", reason: "a billing key was issued, which charges nothing" },
    },
    {
      name: "refunded in full",
      happens: async ({ buy, client }) => {
        const payment = await buy();
        return (await client.payments.cancel({ payment, amount: "full" })).imp_uid;
      },
      want: { kind: "cancelled", amount: 14_000, cancel_amount: 14_000 },
    },
    {
      name: "refunded in two parts",
      happens: async ({ buy, client }) => {
        const { imp_uid } = await buy();
        await client.payments.cancel({ imp_uid, amount: 4_000 });
        return (await client.payments.cancel({ imp_uid, amount: 1_500 })).imp_uid;
      },
      want: { kind: "cancelled", amount: 14_000, cancel_amount: 5_500 },
    },
    {
      name: "a deposit refunded",
      happens: async ({ buy, client, sandbox }) => {
        const payment = await sandbox.deposit(await buy({ ...tea, pay_method: "vbank" }));
        return (await client.payments.cancel({ payment, amount: "full", ...REFUND_ACCOUNT })).imp_uid;
      },
      want: { kind: "cancelled", amount: 14_000, cancel_amount: 14_000 },
    },
    { name: "an id of nobody", happens: async () => "imp_000000000000", want: { kind: "not-found" } },
    {
      name: "an id of nobody, in test mode",
      order: { mode: "test" },
      happens: async () => "imp_0",
      want: { kind: "not-found" },
    },
  ];
  test.each(cases)("$name", async ({ happens, order: others, want }) => {
    const shop = openShop();
    const imp_uid = await happens(shop);
    expect(await shop.client.verifyPayment({ ...order, ...others, imp_uid })).toEqual(want);
  });

  test("a charge of a billing key", async () => {
    const { buy, client } = openShop();
    await buy({ ...card, merchant_uid: "issue-1", customer_uid: "card-1" } as never);
    const charge = { customer_uid: "card-1", merchant_uid: "order-1", amount: 14_000, name: "Tea" };
    const { imp_uid } = await client.subscribe.again(charge);
    expect(await client.verifyPayment({ ...order, imp_uid })).toMatchObject({ kind: "ok" });
  });

  const LIVE = "GET /payments/imp_1";
  const ANY = "GET /payments/imp_1?include_sandbox=true";
  test.each([
    { mode: "live", want: [LIVE, ANY] },
    { mode: "test", want: [ANY] },
  ] as const)("of what is not there, $mode mode asks for $want", async ({ mode, want }) => {
    const { client, requests } = openShop();
    await client.verifyPayment({ ...order, imp_uid: "imp_1", mode });
    expect(requests.slice(1)).toEqual(want);
  });

  test("a live payment is read once", async () => {
    const { client, buy, requests } = openShop();
    const { imp_uid } = await buy();
    requests.length = 0;
    await client.verifyPayment({ ...order, imp_uid });
    expect(requests).toEqual([`GET /payments/${imp_uid}`]);
  });
});

describe("what cannot be verified", () => {
  const wrong = [
    { name: "no amount", args: { amount: undefined } },
    { name: "an amount of text", args: { amount: "14000" } },
    { name: "NaN", args: { amount: Number.NaN } },
    { name: "an amount of 0, which a billing key has", args: { amount: 0 } },
    { name: "no order", args: { merchant_uid: undefined } },
    { name: "an empty order", args: { merchant_uid: "" } },
    { name: "a mode that is none", args: { mode: "sandbox" } },
    { name: "an empty currency", args: { currency: "" } },
    { name: "no id", args: { imp_uid: null } },
    { name: "an object for an id", args: { imp_uid: { $ne: 1 } } },
  ];
  test.each(wrong)("$name: an ArgumentError, and nothing is read", async ({ args }) => {
    const { client, requests } = openShop();
    const verified = client.verifyPayment({ ...order, imp_uid: "imp_1", ...args } as never);
    await expect(verified).rejects.toBeInstanceOf(ArgumentError);
    expect(requests).toEqual([]);
  });

  test.each([
    "",
    ".",
    "..",
    "../users/getToken",
    "imp_1?include_sandbox=true",
    "imp_1/cancel",
    "a".repeat(10_000),
    "이",
    "imp 1",
  ])("the id %j of a browser is not found, and nothing is read", async (imp_uid) => {
    const { client, requests } = openShop();
    expect(await client.verifyPayment({ ...order, imp_uid })).toEqual({ kind: "not-found" });
    expect(requests).toEqual([]);
  });

  test("an answer that is lost is no verdict", async () => {
    const lost = { status: 502, body: "<html>" };
    const { client } = await play({ answers: [lost, lost, lost] });
    await expect(client.verifyPayment({ ...order, imp_uid: "imp_1" })).rejects.toBeInstanceOf(TransportError);
  });

  test("a second read that is lost is no verdict either", async () => {
    const lost = { status: 502, body: "<html>" };
    const { client } = await play({ answers: [refusal(404, -1), lost, lost, lost] });
    await expect(client.verifyPayment({ ...order, imp_uid: "imp_1" })).rejects.toBeInstanceOf(TransportError);
  });
});

test("every kind can be told apart", () => {
  const say = (verified: Verification): string => {
    switch (verified.kind) {
      case "ok":
        return verified.payment.imp_uid;
      case "not-paid":
        return verified.reason;
      case "cancelled":
        return `${verified.cancel_amount} of ${verified.amount}`;
      case "order-mismatch":
      case "currency-mismatch":
      case "amount-mismatch":
        return `${verified.actual}, not ${verified.expected}`;
      case "sandbox-payment":
      case "not-found":
        return verified.kind;
      default:
        return verified satisfies never;
    }
  };
  expect(say({ kind: "amount-mismatch", expected: 2, actual: 1 })).toBe("1, not 2");
});
