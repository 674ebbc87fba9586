// The shop of examples/ where it runs: an honest payment and one that was tampered with, and what it makes of them.
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { createSandbox, SANDBOX_KEY, SANDBOX_SECRET } from "@kicc-kit/sandbox";

export interface Gateway {
  readonly address: string;
  /** What the shop must be told to talk to it. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * @param url where the shop listens
   * @param stop stops the shop, and gives all that it wrote to stdout
   * @throws where it believes what it must not, or does twice what happened once
   */
  readonly play: (url: string, stop: () => Promise<string>) => Promise<void>;
  readonly close: () => void;
}

export async function openGateway(): Promise<Gateway> {
  const sandbox = createSandbox();
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve) => {
    const server = serve({ fetch: sandbox.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }: AddressInfo) =>
      resolve({ server, port }),
    );
  });
  const address = `127.0.0.1:${port}`;
  return {
    address,
    env: { PORTONE_KEY: SANDBOX_KEY, PORTONE_SECRET: SANDBOX_SECRET, PORTONE_URL: `http://${address}` },
    close: () => void server.close(),
    async play(url, stop) {
      const honest = await pay("order-1", 14_000);
      const tampered = await pay("order-2", 100);
      demand("the page asks", await complete(honest), { kind: "ok" });
      demand("the page asks", await complete(tampered), { kind: "amount-mismatch" });
      for (const payment of [honest, tampered]) {
        const body = { ...payment, status: "paid" };
        demand("a webhook in JSON", await post(`${url}/webhook`, JSON.stringify(body)), { result: "done" });
        demand("a webhook as a form", await post(`${url}/webhook`, new URLSearchParams(body)), { result: "done" });
      }
      const said = (await stop()).split("\n").filter((line) => /^(?:deliver|look at) /.test(line));
      demand("what the shop did", said, ["deliver order-1", "look at order-2: amount-mismatch"]);

      function complete(payment: object): Promise<unknown> {
        return post(`${url}/payments/complete`, JSON.stringify(payment));
      }
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

/** @throws unless it is answered with HTTP 200 */
async function post(url: string, body: string | URLSearchParams): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    signal: AbortSignal.timeout(60_000),
    ...(typeof body === "string" && { headers: { "content-type": "application/json" } }),
    body,
  });
  const text = await response.text();
  demand(`${url} (${text})`, response.status, 200);
  return JSON.parse(text);
}

function demand(what: string, found: unknown, wanted: unknown): void {
  const [is, shouldBe] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (is !== shouldBe) throw new Error(`${what}: found ${is} where ${shouldBe} is right`);
}
