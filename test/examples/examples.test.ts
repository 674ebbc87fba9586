// Every application of examples/ is a shop that cannot be fooled: the sandbox pays, over HTTP, and the shop is told and asked.
import { readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { createSandbox, SANDBOX_KEY, SANDBOX_SECRET } from "@kicc-kit/sandbox";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { apps, type Start } from "./start.ts";

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";
/** What is no mount: the story, what all mounts share, and the stores. */
const OTHERS = ["first-payment", "shop", "stores"];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test("every folder is played", () => {
  const folders = readdirSync(fileURLToPath(new URL("../../examples/", import.meta.url)), { withFileTypes: true });
  expect(folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()).toEqual(
    [...Object.keys(apps), ...OTHERS].sort(),
  );
});

describe.each(Object.entries(apps))("%s", (_name, start) => {
  test("delivers what is paid, once, and tells of what is not as ordered", async () => {
    const { pay, tell, complete, stop } = await open(start);
    const first = await pay("order-1", 14_000);
    expect(await complete(first)).toEqual({ kind: "ok" });
    expect([await tell(first, JSON_TYPE), await tell(first, FORM_TYPE), await tell(first, JSON_TYPE)]).toEqual(
      Array(3).fill([200, { result: "done" }]),
    );
    const tampered = await pay("order-2", 100);
    expect(await complete(tampered)).toEqual({ kind: "amount-mismatch" });
    // The payment of one order does not pay another.
    expect(await complete({ ...first, merchant_uid: "order-2" })).toEqual({ kind: "order-mismatch" });
    expect([await tell(tampered, FORM_TYPE), await tell(tampered, JSON_TYPE)]).toEqual(
      Array(2).fill([200, { result: "done" }]),
    );
    expect(await stop()).toEqual(["deliver order-1", "look at order-2: amount-mismatch"]);
  });

  test("refuses what is no webhook, and what is no order", async () => {
    const { post, complete, stop } = await open(start);
    expect((await post("/webhook", "{}", JSON_TYPE)).status).toBe(400);
    expect((await post("/webhook", JSON.stringify({ pad: "x".repeat(20_000) }), JSON_TYPE)).status).toBe(413);
    expect(await complete({ imp_uid: ["imp_1"] })).toEqual({ kind: "unknown-order" });
    expect(await complete({ imp_uid: "imp_1", merchant_uid: "order-1" })).toEqual({ kind: "not-found" });
    expect((await post("/payments/complete", "{", JSON_TYPE)).status).toBeLessThan(500);
    expect(await stop()).toEqual([]);
  });
});

/** The shop, and the gateway that it talks to over a line of its own. */
async function open(start: Start) {
  const sandbox = createSandbox();
  const gateway = serve({ fetch: sandbox.fetch, port: 0, hostname: "127.0.0.1" });
  onTestFinished(() => void gateway.close());
  await vi.waitUntil(() => gateway.address());
  const { post, stop } = await start({
    PORTONE_KEY: SANDBOX_KEY,
    PORTONE_SECRET: SANDBOX_SECRET,
    PORTONE_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
  });
  onTestFinished(() => void stop());
  return {
    post,
    stop,
    async pay(merchant_uid: string, amount: number) {
      const { imp_uid = "" } = await sandbox.checkout({
        pay_method: "card",
        merchant_uid,
        name: "Green tea",
        amount,
        buyer_tel: "010-0000-0000",
      });
      return { imp_uid, merchant_uid };
    },
    async tell(payment: object, type: typeof JSON_TYPE | typeof FORM_TYPE) {
      const body = { ...payment, status: "paid" };
      const text = type === JSON_TYPE ? JSON.stringify(body) : new URLSearchParams(body).toString();
      const answer = await post("/webhook", text, type);
      return [answer.status, await answer.json()];
    },
    async complete(body: object): Promise<unknown> {
      return (await post("/payments/complete", JSON.stringify(body), JSON_TYPE)).json();
    },
  };
}
