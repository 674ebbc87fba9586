// Where the members of an argument go, and which arguments are refused before anything is sent.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCall } from "../src/call.ts";
import { operations } from "../src/generated/operations.ts";
import type { Client } from "../src/index.ts";
import { ArgumentError } from "../src/index.ts";
import { ok, PAYMENT, play } from "./gateway.ts";

describe("paths", () => {
  const { origin } = new URL("https://api.iamport.kr");
  const isRefused = (text: string) => ["", ".", ".."].includes(text) || /\p{Surrogate}/u.test(text);

  test("any name comes back from the path it went into, or is refused", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(".", "/", "%", "2", "e", "?", "#", "\\", "\ud83d", "한", "\n") }),
    );
    fc.assert(
      fc.property(name, (customer_uid) => {
        const make = () =>
          toCall("customers.get", operations["customers.get"], new Map([["customer_uid", customer_uid]]));
        if (isRefused(customer_uid)) {
          expect(make).toThrow(ArgumentError);
          return;
        }
        const { pathname, search, hash } = new URL(origin + make().target);
        expect({ path: decodeURIComponent(pathname), search, hash }).toEqual({
          path: `/subscribe/customers/${customer_uid}`,
          search: "",
          hash: "",
        });
        expect(pathname.split("/")).toHaveLength(4);
      }),
    );
  });

  test.each(["정기결제 1", "a/b", "a+b", "100%", "a?b#c", "../x", "..."])("%j over the wire", async (customer_uid) => {
    const { client, calls } = await play({ answers: [ok({ customer_uid })] });
    await client.customers.get({ customer_uid });
    expect(calls[0]?.url).toBe(`/subscribe/customers/${encodeURIComponent(customer_uid)}`);
  });

  test.each([undefined, null, "", ".", "..", "\ud83d", 5, {}, ["imp_1"]])("imp_uid %j is refused", async (imp_uid) => {
    const { client, calls, tokenCalls } = await play();
    const call = client.payments.get({ imp_uid } as { imp_uid: string });
    await expect(call).rejects.toThrow(ArgumentError);
    await expect(call).rejects.toThrow(/imp_uid/);
    expect([calls.length, tokenCalls.length]).toEqual([0, 0]);
  });

  test("a member that every object inherits does not stand in for one that is missing", async () => {
    const { client } = await play();
    Object.defineProperty(Object.prototype, "imp_uid", { value: "imp_evil", configurable: true });
    try {
      await expect(client.payments.get({} as { imp_uid: string })).rejects.toThrow(ArgumentError);
    } finally {
      Reflect.deleteProperty(Object.prototype, "imp_uid");
    }
  });
});

describe("queries and bodies", () => {
  test("of a GET, what the path does not name goes into the query", async () => {
    const { client, calls } = await play({ answers: [ok(PAYMENT), ok(PAYMENT)] });
    await client.payments.get({ imp_uid: "imp_1", include_sandbox: true });
    await client.payments.get({ imp_uid: "imp_1" });
    expect(calls.map(({ url, body }) => [url, body])).toEqual([
      ["/payments/imp_1?include_sandbox=true", ""],
      ["/payments/imp_1", ""],
    ]);
  });

  test.each<[title: string, send: (client: Client) => Promise<unknown>, want: string]>([
    [
      "a list is sent as one name[] for each item",
      (client) => client.payments.getMany({ imp_uid: ["imp_1", "imp_2"], merchant_uid: ["주문 1"] }),
      "GET /payments?imp_uid%5B%5D=imp_1&imp_uid%5B%5D=imp_2&merchant_uid%5B%5D=%EC%A3%BC%EB%AC%B8+1",
    ],
    [
      "a segment that may be left out is left out with its slash",
      (client) => client.payments.find({ merchant_uid: "order/1" }),
      "GET /payments/find/order%2F1",
    ],
    [
      "and is there when it is said",
      (client) => client.payments.findAll({ merchant_uid: "order-1", payment_status: "paid", page: 2 }),
      "GET /payments/findAll/order-1/paid?page=2",
    ],
    [
      "a name keeps its hyphen",
      (client) => client.customers.schedules({ customer_uid: "card-1", from: 1, to: 2, "schedule-status": "revoked" }),
      "GET /subscribe/customers/card-1/schedules?from=1&to=2&schedule-status=revoked",
    ],
    [
      "of a DELETE, too, the rest goes into the query",
      (client) => client.customers.delete({ customer_uid: "card-1", reason: "lost" }),
      "DELETE /subscribe/customers/card-1?reason=lost",
    ],
    ["a method that takes nothing is called with nothing", (client) => client.codes.cards(), "GET /cards"],
    [
      "of a PUT, what the path names is not repeated in the body",
      (client) => client.subscribe.moveSchedule({ merchant_uid: "order-1", schedule_at: 1_800_000_000 }),
      "PUT /subscribe/payments/schedule/order-1",
    ],
  ])("%s", async (_title, send, want) => {
    const { client, calls } = await play({ answers: [ok([])] });
    await send(client);
    expect(calls.map(({ method, url }) => `${method} ${url}`)).toEqual([want]);
    expect(calls[0]?.body).toBe(want.startsWith("PUT") ? '{"schedule_at":1800000000}' : "");
  });

  test.each([{ imp_uid: [] }, { imp_uid: [Number.NaN] }, { imp_uid: [{}] }, { imp_uid: [["imp_1"]] }])(
    "%j is no list that a query can carry",
    async (args) => {
      const { client, calls } = await play();
      await expect(client.payments.getMany(args as never)).rejects.toThrow(/imp_uid cannot be a value of type array/);
      expect(calls).toEqual([]);
    },
  );

  test("without any, there is no question mark", () => {
    const call = toCall("payments.get", operations["payments.get"], new Map([["imp_uid", "imp_1"]]));
    expect(call.target).toBe("/payments/imp_1");
  });

  test("of a POST, everything goes into the body as it is; undefined is left out, null is not", async () => {
    const { client, calls } = await play({ answers: [ok({})] });
    const args = { merchant_uid: "주문 1", amount: 0.5, currency: null, note: undefined };
    await client.payments.prepare(args);
    expect(calls[0]?.body).toBe('{"merchant_uid":"주문 1","amount":0.5,"currency":null}');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 10n, () => 5, Symbol("won")])(
    "an amount of %s, which JSON would drop or change, is refused",
    async (amount) => {
      const { client, tokenCalls } = await play();
      const again = client.subscribe.again({
        customer_uid: "c",
        merchant_uid: "m",
        name: "n",
        amount: amount as number,
      });
      await expect(again).rejects.toThrow(ArgumentError);
      await expect(again).rejects.toThrow(/amount/);
      expect(tokenCalls).toEqual([]);
    },
  );

  test("a member that holds itself is refused", async () => {
    const { client } = await play();
    const custom_data: Record<string, unknown> = {};
    custom_data.self = custom_data;
    const args = { customer_uid: "c", merchant_uid: "m", name: "n", amount: 1, custom_data } as never;
    await expect(client.subscribe.again(args)).rejects.toThrow(ArgumentError);
  });

  test.each([{}, null, [], Number.NaN])("include_sandbox %j, which no query can carry, is refused", async (value) => {
    const { client } = await play();
    const args = { imp_uid: "imp_1", include_sandbox: value } as never;
    await expect(client.payments.get(args)).rejects.toThrow(/include_sandbox/);
  });
});

describe("the argument itself", () => {
  class Order {
    merchant_uid = "m";
    amount = 1;
  }
  const notPlain: readonly [string, unknown][] = [
    ["nothing", undefined],
    ["null", null],
    ["a string", "imp_1"],
    ["an array", ["imp_1"]],
    ["a promise that nobody awaited", Promise.resolve({ merchant_uid: "m", amount: 1 })],
    ["a map", new Map([["merchant_uid", "m"]])],
    ["an instance of a class", new Order()],
    ["an object that inherits its members", Object.create({ merchant_uid: "m", amount: 1 })],
  ];
  test.each(notPlain)("%s is refused", async (_name, args) => {
    const { client, tokenCalls } = await play();
    await expect(client.payments.prepare(args as never)).rejects.toThrow(ArgumentError);
    expect(tokenCalls).toEqual([]);
  });

  test("an object without a prototype is as good as any", async () => {
    const { client, calls } = await play({ answers: [ok({})] });
    await client.payments.prepare(Object.assign(Object.create(null), { merchant_uid: "m", amount: 1 }));
    expect(calls[0]?.body).toBe('{"merchant_uid":"m","amount":1}');
  });

  test("it is read before anything is awaited: what happens to it later changes nothing", async () => {
    const { client, calls } = await play({ answers: [ok({})] });
    const args = { merchant_uid: "m", amount: 1000 };
    const prepared = client.payments.prepare(args);
    args.amount = 1;
    await prepared;
    expect(JSON.parse(calls[0]?.body ?? "").amount).toBe(1000);
  });
});
