// Many calls, many processes, one token, and no memory of them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";
import { createClient, createMemoryStore, type Store } from "../src/index.ts";
import { type Answer, issued, KEY, ok, PAYMENT, play, refusal, SECRET, tokenOf, UNAUTHORIZED } from "./gateway.ts";

/** Clients that share a store, and the gateway they share. */
async function openFleet(
  store: Pick<Store, "get" | "set">,
  size: number,
  answer: (token: string) => Answer = () => ok(PAYMENT),
) {
  const world = await play({ answer: ({ headers }) => answer(String(headers.authorization)) });
  const { baseUrl } = world;
  const clients = Array.from({ length: size }, () => createClient({ key: KEY, secret: SECRET, baseUrl, store }));
  return { ...world, clients };
}

describe("a cold client asks for one token", () => {
  test("for 1,000 calls at once, over a real server", async () => {
    const { client, calls, tokenCalls } = await play({ answer: () => ok(PAYMENT) });
    await Promise.all(Array.from({ length: 1_000 }, () => client.payments.get({ imp_uid: "imp_1" })));
    expect([tokenCalls.length, calls.length]).toEqual([1, 1_000]);
  });

  test("for 10,000 calls at once", async () => {
    let tokens = 0;
    const client = createClient({
      key: KEY,
      secret: SECRET,
      async fetch(url) {
        if (!url.endsWith("getToken")) return Response.json(ok(PAYMENT).body);
        tokens += 1;
        return Response.json(issued(tokens).body);
      },
    });
    await Promise.all(Array.from({ length: 10_000 }, () => client.payments.get({ imp_uid: "imp_1" })));
    expect(tokens).toBe(1);
  });
});

test("20,000 calls, one after another, leave nothing behind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kicc-kit-heap-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, "many-calls.mjs");
  const entry = fileURLToPath(new URL("many-calls.ts", import.meta.url));
  await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", outfile });
  const { grown } = JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", outfile, "10000", "20000"], { encoding: "utf8" }),
  );
  // 20 bytes a call; the smallest object that is kept of each would be more.
  expect(grown).toBeLessThan(400_000);
});

describe("a fleet", () => {
  const read = (client: ReturnType<typeof createClient>) => client.payments.get({ imp_uid: "imp_1" });

  test("whose first process has a token asks for no other", async () => {
    const { clients, tokenCalls } = await openFleet(createMemoryStore(), 10);
    for (const client of clients) await read(client);
    expect(tokenCalls).toHaveLength(1);
  });

  test("that meets a refused token renews it once", async () => {
    const { clients, tokenCalls, calls } = await openFleet(createMemoryStore(), 5, (sent) =>
      sent === `Bearer ${tokenOf(1)}` ? UNAUTHORIZED : ok(PAYMENT),
    );
    for (const client of clients) expect(await read(client)).toEqual(PAYMENT);
    expect([tokenCalls.length, calls.length]).toEqual([2, 6]);
  });

  test("of two shops shares nothing, and a sandbox shares nothing with the gateway", async () => {
    const store = createMemoryStore();
    const { baseUrl, tokenCalls } = await openFleet(store, 0);
    const shops = [
      createClient({ key: KEY, secret: SECRET, baseUrl, store }),
      createClient({ key: "other", secret: SECRET, baseUrl, store }),
      createClient({ key: KEY, secret: SECRET, baseUrl: `${baseUrl}/sandbox`, store }),
    ];
    for (const client of shops) await client.getToken();
    expect(tokenCalls).toHaveLength(3);
  });

  const later = (seconds: number) =>
    JSON.stringify({ auth: { access_token: "x", now: 0, expired_at: 1800 }, since: Date.now() + seconds * 1000 });
  test.each([
    {
      name: "is down",
      store: { get: () => Promise.reject(new Error("down")), set: () => Promise.reject(new Error("down")) },
    },
    {
      name: "throws at once",
      store: {
        get: () => {
          throw new Error();
        },
        set: () => {
          throw new Error();
        },
      },
    },
    { name: "holds something else", store: { get: async () => "[1]", set: async () => {} } },
    {
      name: "holds no token",
      store: { get: async () => '{"auth":{"access_token":"a\\nb","now":1,"expired_at":2}}', set: async () => {} },
    },
    { name: "holds an old token", store: { get: async () => later(-1_790), set: async () => {} } },
    { name: "holds a token of a clock far ahead", store: { get: async () => later(3_600), set: async () => {} } },
  ] satisfies { name: string; store: Pick<Store, "get" | "set"> }[])(
    "whose store $name asks for a token",
    async ({ store }) => {
      const { clients, tokenCalls } = await openFleet(store, 1);
      for (const client of clients) expect(await read(client)).toEqual(PAYMENT);
      expect(tokenCalls).toHaveLength(1);
    },
  );

  test("takes a token of a clock that is a little ahead", async () => {
    const { clients, tokenCalls } = await openFleet({ get: async () => later(5), set: async () => {} }, 1);
    for (const client of clients) await read(client);
    expect(tokenCalls).toHaveLength(0);
  });

  test("keeps the token as long as it lives, and nothing that failed", async () => {
    const sets: unknown[] = [];
    const store = { get: async () => null, set: async (...args: unknown[]) => sets.push(args) };
    const { baseUrl } = await play({ tokens: [refusal(400, -1), issued(1)] });
    const client = createClient({ key: KEY, secret: SECRET, baseUrl, store });
    await client.getToken().catch(() => {});
    expect(sets).toEqual([]);
    await client.getToken();
    expect(sets).toEqual([[`kicc-kit token of ${KEY} at ${baseUrl}`, expect.stringContaining(tokenOf(1)), 1_800]]);
  });
});

describe("the store in memory", () => {
  test("keeps a value for its life", async () => {
    const store = createMemoryStore();
    await store.set("a", "1", 60);
    await store.set("b", "2", 0);
    expect([await store.get("a"), await store.get("b"), await store.get("c")]).toEqual(["1", undefined, undefined]);
  });

  test("sets what is absent, once", async () => {
    const store = createMemoryStore();
    const results = await Promise.all(Array.from({ length: 10 }, () => store.setIfAbsent("a", "1", 60)));
    expect(results.filter(Boolean)).toHaveLength(1);
    await store.set("a", "1", 0);
    expect(await store.setIfAbsent("a", "2", 60)).toBe(true);
  });
});
