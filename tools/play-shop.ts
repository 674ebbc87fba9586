// Plays payments at a shop of examples/, with the sandbox as its gateway: what is paid is delivered once, and nothing else is.
import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { createSandbox, SANDBOX_KEY, SANDBOX_SECRET } from "@kicc-kit/sandbox";

export interface RunningShop {
  readonly send: (path: string, init: RequestInit) => Promise<Response>;
  /** Ends it. @returns all that it wrote to stdout. */
  readonly stop: () => Promise<string>;
}

export interface Gateway {
  /** Host and port. */
  readonly address: string;
  /** What a shop must be told to talk to it. */
  readonly env: Readonly<Record<string, string>>;
  /** @throws AssertionError where the shop believes what it must not, or does twice what happened once. */
  readonly play: (shop: RunningShop) => Promise<void>;
  readonly close: () => void;
}

export async function openGateway(): Promise<Gateway> {
  const sandbox = createSandbox();
  const server = serve({ fetch: sandbox.fetch, hostname: "127.0.0.1", port: 0 });
  if (!server.listening) await new Promise<void>((resolve) => server.once("listening", resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    env: { PORTONE_KEY: SANDBOX_KEY, PORTONE_SECRET: SANDBOX_SECRET, PORTONE_URL: `http://${address}` },
    close: () => void server.close(),
    async play({ send, stop }) {
      const complete = async (body: object) => (await send("/payments/complete", asJson(body))).json();
      const tell = async (init: RequestInit) => {
        const answer = await send("/webhook", init);
        assert.deepEqual([answer.status, await answer.json()], [200, { result: "done" }]);
      };

      const honest = await pay("order-1", 14_000);
      assert.deepEqual(await complete(honest), { kind: "ok" });
      for (const encode of [asJson, asForm, asJson]) await tell(encode({ ...honest, status: "paid" }));

      const tampered = await pay("order-2", 100);
      assert.deepEqual(await complete(tampered), { kind: "amount-mismatch" });
      assert.deepEqual(await complete({ ...honest, merchant_uid: "order-2" }), { kind: "order-mismatch" });
      for (const encode of [asForm, asJson]) await tell(encode({ ...tampered, status: "paid" }));

      assert.deepEqual(await complete({ imp_uid: ["imp_1"] }), { kind: "unknown-order" });
      assert.deepEqual(await complete({ imp_uid: "imp_1", merchant_uid: "order-1" }), { kind: "not-found" });
      assert((await send("/payments/complete", { ...asJson({}), body: "{" })).status < 500);
      assert.equal((await send("/webhook", asJson({}))).status, 400);
      assert.equal((await send("/webhook", asJson({ pad: "x".repeat(20_000) }))).status, 413);

      const did = (await stop()).split("\n").filter((line) => /^(?:deliver|look at) /.test(line));
      assert.deepEqual(did, ["deliver order-1", "look at order-2: amount-mismatch"]);
    },
  };

  async function pay(merchant_uid: string, amount: number) {
    const { imp_uid = "" } = await sandbox.checkout({
      pay_method: "card",
      merchant_uid,
      name: "Green tea",
      amount,
      buyer_tel: "010-0000-0000",
    });
    return { imp_uid, merchant_uid };
  }
}

/** A shop that listens. */
export function sendTo(url: string): RunningShop["send"] {
  return (path, init) => fetch(`${url}${path}`, { ...init, signal: AbortSignal.timeout(60_000) });
}

function asJson(body: object): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function asForm(body: Record<string, string>): RequestInit {
  return { method: "POST", body: new URLSearchParams(body) };
}
