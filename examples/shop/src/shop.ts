// What the shop does, wherever it is mounted: it answers the gateway's webhooks, and its own page that asks whether an order is paid.
import { createClient, createWebhookHandler, type Verification } from "@kicc-kit/client";

/** PORTONE_KEY and PORTONE_SECRET; and PORTONE_URL, if it is another gateway than PortOne's own, such as a sandbox. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Shop {
  /** Mount it where the webhook URL of PortOne's console points. */
  readonly webhook: (request: Request) => Promise<Response>;
  /** @param body what the page sends when the window has closed. @returns what to tell the buyer; delivering is not done here. */
  readonly complete: (
    body: unknown,
  ) => Promise<{ readonly kind: Verification["kind"] | "unknown-order" | "ask-again" }>;
}

export function openShop({ PORTONE_KEY, PORTONE_SECRET, PORTONE_URL }: Environment): Shop {
  const client = createClient({
    key: PORTONE_KEY ?? "",
    secret: PORTONE_SECRET ?? "",
    baseUrl: PORTONE_URL ?? "https://api.iamport.kr",
  });
  // In your database, written when the buyer orders; never what a page says.
  const orders = new Map([
    ["order-1", { amount: 14_000 }],
    ["order-2", { amount: 9_900 }],
  ]);
  return {
    // Each thing is told once in this process. For several, hand in a `store`: see examples/stores.
    webhook: createWebhookHandler({
      client,
      order: (merchant_uid) => orders.get(merchant_uid) ?? null,
      onPaid: ({ merchant_uid }) => console.log(`deliver ${merchant_uid}`),
      onMismatch: ({ merchant_uid, mismatch }) => console.log(`look at ${merchant_uid}: ${mismatch.kind}`),
    }),
    async complete(body) {
      const sent: Readonly<Record<string, unknown>> = Object(body);
      const [imp_uid, merchant_uid] = [String(sent.imp_uid), String(sent.merchant_uid)];
      const order = orders.get(merchant_uid);
      if (order === undefined) return { kind: "unknown-order" };
      try {
        const { kind } = await client.verifyPayment({ imp_uid, merchant_uid, ...order });
        return { kind };
      } catch (error) {
        // The gateway could not be asked: no verdict. The webhook delivers all the same.
        console.error(error);
        return { kind: "ask-again" };
      }
    },
  };
}
