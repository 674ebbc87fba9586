// The stores that we show: over unstorage itself, and over what Redis does of two commands.
import { createStorage } from "unstorage";
import { afterEach, expect, test, vi } from "vitest";
import { type Redis, toStore } from "../../../examples/stores/src/redis.ts";
import { toTokenStore } from "../../../examples/stores/src/unstorage.ts";
import { createClient, createWebhookHandler } from "../src/index.ts";
import { KEY, ok, PAYMENT, play, SECRET } from "./gateway.ts";

afterEach(() => {
  vi.useRealTimers();
});

/** GET, and SET with EX and NX, as Redis says of them. */
function createRedis(): Redis {
  const entries = new Map<string, { value: string; until: number }>();
  const find = (key: string) => {
    const entry = entries.get(key);
    return entry !== undefined && entry.until > Date.now() ? entry.value : null;
  };
  return {
    get: async (key) => find(key),
    async set(key, value, { EX, NX }) {
      if (!(Number.isInteger(EX) && EX > 0)) throw new Error("ERR invalid expire time in 'set' command");
      if (NX && find(key) !== null) return null;
      entries.set(key, { value, until: Date.now() + EX * 1000 });
      return "OK";
    },
  };
}

const stores = { redis: () => toStore(createRedis()), unstorage: () => toTokenStore(createStorage()) };

test.each(Object.entries(stores))("%s shares one token, and for as long as it lives", async (_name, create) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const store = create();
  const { baseUrl, tokenCalls } = await play();
  const clients = Array.from({ length: 3 }, () => createClient({ key: KEY, secret: SECRET, baseUrl, store }));
  for (const client of clients) await client.getToken();
  expect(tokenCalls).toHaveLength(1);
  vi.setSystemTime(Date.now() + 1_801_000);
  for (const client of clients) await client.getToken();
  expect(tokenCalls).toHaveLength(2);
});

test("redis lets one of many processes handle a webhook", async () => {
  const store = toStore(createRedis());
  const { client } = await play({ answer: () => ok({ ...PAYMENT, currency: "KRW" }) });
  const delivered: string[] = [];
  const handles = Array.from({ length: 5 }, () =>
    createWebhookHandler({
      client,
      store,
      order: () => ({ amount: 14_000 }),
      onPaid: ({ key }) => delivered.push(key),
      onMismatch: () => {},
    }),
  );
  const notice = new URLSearchParams({ imp_uid: "imp_1", merchant_uid: "order-1", status: "paid" });
  for (let round = 0; round < 2; round += 1) {
    await Promise.all(
      handles.map((handle) => handle(new Request("https://shop.example", { method: "POST", body: notice }))),
    );
  }
  expect(delivered).toEqual(["imp_1 paid"]);
});
