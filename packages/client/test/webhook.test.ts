// What a shop is called back for: by the sandbox's own webhooks, by strangers, and what makes the gateway come again.
import type { Payment } from "@kicc-kit/types";
import { describe, expect, test } from "vitest";
import { createWebhookHandler, type ShopOrder, type Store, type WebhookOptions } from "../src/index.ts";
import { ok, PAYMENT, play, refusal } from "./gateway.ts";
import { listen, openListening, paid, post, URL } from "./listening.ts";
import { card, openShop, tea } from "./shop.ts";

describe("what the sandbox sends", () => {
  type Listening = ReturnType<typeof openListening>;
  const cases: readonly {
    readonly name: string;
    readonly happens: (shop: Listening) => Promise<unknown>;
    readonly orders?: Record<string, ShopOrder>;
    readonly want: string[];
  }[] = [
    { name: "a card", happens: ({ buy }) => buy(), want: ["paid"] },
    {
      name: "an account, then its deposit",
      happens: async ({ buy, sandbox }) => sandbox.deposit(await buy({ ...tea, pay_method: "vbank" })),
      want: ["account", "paid"],
    },
    {
      name: "a cheaper payment",
      happens: ({ buy }) => buy({ ...card, amount: 1 }),
      want: ["mismatch: amount-mismatch"],
    },
    {
      name: "an account for less",
      happens: ({ buy }) => buy({ ...tea, pay_method: "vbank", amount: 1 }),
      want: ["mismatch: amount-mismatch"],
    },
    {
      name: "another currency",
      orders: { "order-1": { amount: 14_000, currency: "USD" } },
      happens: ({ buy }) => buy(),
      want: ["mismatch: currency-mismatch"],
    },
    {
      name: "an order that the shop does not have",
      orders: {},
      happens: ({ buy }) => buy(),
      want: ["mismatch: unknown-order"],
    },
    {
      name: "a test payment",
      happens: ({ buy }) => buy(card, { testChannel: true }),
      want: ["mismatch: sandbox-payment"],
    },
    {
      name: "a test payment of a test order",
      orders: { "order-1": { amount: 14_000, mode: "test" } },
      happens: ({ buy }) => buy(card, { testChannel: true }),
      want: ["paid"],
    },
    {
      name: "refunds, each told once",
      happens: async ({ buy, client }) => {
        const { imp_uid } = await buy();
        await client.payments.cancel({ imp_uid, amount: 1_000, enable_webhook: true });
        await client.payments.cancel({ imp_uid, amount: 1_000, enable_webhook: true });
      },
      want: ["paid", "cancelled", "cancelled"],
    },
  ];
  test.each(cases)("$name: $want", async ({ happens, orders, want }) => {
    const shop = openListening(orders && { orders });
    await happens(shop);
    expect(shop.told).toEqual(want);
    expect(shop.errors).toEqual([]);
    expect(shop.sandbox.deliveries.map((delivery) => "status" in delivery && delivery.status)).toEqual(
      want.map(() => 200),
    );
  });

  test("a scheduled charge that failed", async () => {
    let now = Date.UTC(2026, 10, 24);
    let handle = async (_: Request) => new Response();
    const shop = openShop({ now: () => now, webhookUrl: URL, send: (request) => handle(request) });
    const { told, ...listening } = listen(shop.client);
    handle = listening.handle;
    await shop.buy({ ...card, merchant_uid: "issue-1", customer_uid: "card-1" } as never, { laterCharges: "declined" });
    await shop.client.subscribe.schedule({
      customer_uid: "card-1",
      schedules: [{ merchant_uid: "order-1", schedule_at: now / 1000 + 60, amount: 14_000, name: "Tea" }],
    });
    now += 61_000;
    await shop.sandbox.tick();
    expect(told).toEqual(["failed"]);
  });

  test("what a callback gets", async () => {
    const events: unknown[] = [];
    const { buy } = openListening({ onPaid: (event) => events.push(event) });
    const payment = await buy();
    const { imp_uid, merchant_uid } = payment;
    expect(events).toEqual([{ key: `${imp_uid} paid`, imp_uid, merchant_uid, payment }]);
  });

  test("a form says the same as JSON", async () => {
    const { client, buy } = openShop();
    const { imp_uid } = await buy();
    const { handle, told } = listen(client);
    const { status } = await handle(
      post({ imp_uid, merchant_uid: "order-1", status: "paid" }, "application/x-www-form-urlencoded; charset=UTF-8"),
    );
    expect([status, told]).toEqual([200, ["paid"]]);
  });

  test("callbacks that are left out are answered all the same", async () => {
    const { client, buy } = openShop();
    const { imp_uid } = await buy({ ...tea, pay_method: "vbank" });
    const handle = createWebhookHandler({
      client,
      order: () => ({ amount: 14_000 }),
      onPaid: () => {},
      onMismatch: () => {},
    });
    expect((await handle(post({ imp_uid, merchant_uid: "order-1", status: "ready" }))).status).toBe(200);
  });
});

describe("strangers", () => {
  test("who name a paid payment for another order get its own order delivered, once, and no other", async () => {
    const delivered: string[] = [];
    const orders = { "order-1": { amount: 14_000 }, dear: { amount: 14_000 } };
    const { handle, imp_uid, notice, told } = await paid({
      orders,
      onPaid: ({ merchant_uid }) => delivered.push(merchant_uid),
    });
    for (const merchant_uid of ["dear", "nobody's", "order-1"]) {
      expect((await handle(post({ imp_uid, merchant_uid, status: "paid" }))).status).toBe(200);
      expect([delivered, told]).toEqual([["order-1"], []]);
    }
    await handle(notice());
    expect(delivered).toEqual(["order-1"]);
  });

  test("who are early do not take the place of the real one", async () => {
    const { client, sandbox, buy } = openShop();
    const { imp_uid } = await buy({ ...tea, pay_method: "vbank" });
    const { handle, told } = listen(client);
    const notice = () => post({ imp_uid, merchant_uid: "order-1", status: "paid" });
    expect((await handle(notice())).status).toBe(503);
    expect(told).toEqual([]);
    await sandbox.deposit({ imp_uid });
    expect((await handle(notice())).status).toBe(200);
    expect(told).toEqual(["paid"]);
  });

  test("who make up cancellations tell nothing", async () => {
    const { handle, imp_uid, told } = await paid();
    const { status } = await handle(
      post({ imp_uid, merchant_uid: "order-1", status: "cancelled", cancellation_id: "c" }),
    );
    expect([status, told]).toEqual([503, []]);
  });

  test("who make up ids of cancellations do not repeat a real one", async () => {
    const { handle, imp_uid, told, client } = await paid();
    await client.payments.cancel({ imp_uid, amount: "full" });
    for (const cancellation_id of ["a", "b", "c"])
      await handle(post({ imp_uid, merchant_uid: "order-1", status: "cancelled", cancellation_id }));
    expect(told).toEqual(["cancelled"]);
  });

  test("who make up payments are asked to come again, and nothing else happens", async () => {
    const { handle, told } = await paid();
    const { status } = await handle(post({ imp_uid: "imp_000000000000", merchant_uid: "order-1", status: "paid" }));
    expect([status, told]).toEqual([503, []]);
  });

  test("no answer holds anything of the payment", async () => {
    const { handle, imp_uid } = await paid();
    const answer = await handle(post({ imp_uid, merchant_uid: "x", status: "paid" }));
    expect(await answer.text()).toBe('{"result":"done"}');
  });
});

describe("what makes the gateway come again", () => {
  const down = () => Promise.reject(new Error("down"));
  const notice = post({ imp_uid: "imp_1", merchant_uid: "order-1", status: "paid" });
  const shown = { ...PAYMENT, currency: "KRW" };
  const cases: readonly {
    readonly name: string;
    readonly answer?: object;
    readonly options?: Partial<WebhookOptions>;
    readonly want: number;
  }[] = [
    { name: "all is well", want: 200 },
    { name: "the gateway is down", answer: refusal(500, -1), want: 500 },
    { name: "the gateway answers with a page", answer: { status: 502, body: "<html>" }, want: 500 },
    { name: "the key is wrong, which can be mended", answer: refusal(401, -1), want: 500 },
    { name: "the orders cannot be read", options: { order: down }, want: 500 },
    { name: "an order without an amount", options: { order: () => ({}) as never }, want: 500 },
    { name: "the store is down", options: { store: { get: down, set: down, setIfAbsent: down } }, want: 500 },
    { name: "a callback that rejects", options: { onPaid: down }, want: 500 },
    { name: "the payment shows nothing yet", answer: ok({ ...shown, status: "ready" }), want: 503 },
    { name: "the payment fails, as far as is shown", answer: ok({ ...shown, status: "failed" }), want: 503 },
    { name: "another amount, which does not get better", answer: ok({ ...shown, amount: 1 }), want: 200 },
    { name: "a status that is new", answer: ok({ ...shown, status: "pending" }), want: 503 },
    {
      name: "an error that cannot be told",
      options: {
        order: down,
        onError: () => {
          throw new Error("log is full");
        },
      },
      want: 500,
    },
  ];
  test.each(cases)("$name: $want", async ({ answer = ok(shown), options, want }) => {
    const { client } = await play({ answer: () => answer });
    const { handle } = listen(client, options);
    expect((await handle(notice.clone())).status).toBe(want);
  });

  test("not a store that cannot keep what was done: that is told", async () => {
    const store: Store = { get: async () => null, set: down, setIfAbsent: async () => true };
    const { client } = await play({ answer: () => ok(shown) });
    const { handle, told, errors } = listen(client, { store });
    expect((await handle(notice.clone())).status).toBe(200);
    expect([told, errors]).toEqual([
      ["paid"],
      [expect.objectContaining({ message: expect.stringContaining("imp_1 paid was handled") })],
    ]);
  });

  test("a window that was left, and a billing key, are nobody's business", async () => {
    for (const state of [{ status: "ready" }, { customer_uid_usage: "issue" }] satisfies Partial<Payment>[]) {
      const { client } = await play({ answer: () => ok({ ...shown, ...state }) });
      const { handle, told } = listen(client);
      const { status } = await handle(post({ imp_uid: "imp_1", merchant_uid: "order-1", status: "ready" }));
      expect([status, told]).toEqual([200, []]);
    }
  });
});
