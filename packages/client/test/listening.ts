// A shop that notes what it is called back for, and what is posted to it.
import { createWebhookHandler, type ShopOrder, type WebhookOptions } from "../src/index.ts";
import { openShop } from "./shop.ts";

export const URL = "https://shop.example/webhook";
export const post = (body: unknown, type = "application/json") =>
  new Request(URL, {
    method: "POST",
    headers: { "content-type": type },
    body: type.includes("form") ? String(new URLSearchParams(body as Record<string, string>)) : JSON.stringify(body),
  });

export type Client = WebhookOptions["client"];

/** A shop that notes what it is called back for. */
export function listen(
  client: Client,
  {
    orders = { "order-1": { amount: 14_000 } },
    ...others
  }: Partial<WebhookOptions> & { orders?: Record<string, ShopOrder> } = {},
) {
  const told: string[] = [];
  const errors: unknown[] = [];
  const note = (name: string) => (event: { key: string; mismatch?: { kind: string } }) => {
    told.push(event.mismatch ? `${name}: ${event.mismatch.kind}` : name);
  };
  const options: WebhookOptions = {
    client,
    order: (merchant_uid) => orders[merchant_uid] ?? null,
    onPaid: note("paid"),
    onMismatch: note("mismatch"),
    onVirtualAccountIssued: note("account"),
    onFailed: note("failed"),
    onCancelled: note("cancelled"),
    onError: (error) => errors.push(error),
    ...others,
  };
  return { handle: createWebhookHandler(options), told, errors };
}

/** A shop whose webhooks the sandbox sends to it. */
export function openListening(options: Parameters<typeof listen>[1] = {}) {
  let handle = async (_: Request) => new Response();
  const shop = openShop({ webhookUrl: URL, send: (request) => handle(request) });
  const listening = listen(shop.client, options);
  handle = listening.handle;
  return { ...shop, ...listening };
}

/** A paid order, and its webhook. */
export async function paid(options: Parameters<typeof listen>[1] = {}) {
  const shop = openShop();
  const { imp_uid } = await shop.buy();
  const notice = () => post({ imp_uid, merchant_uid: "order-1", status: "paid" });
  return { ...shop, imp_uid, notice, ...listen(shop.client, options) };
}
