// Handles webhooks: reads the payment, compares it with the order, and calls the shop back once for each thing that happened.
import type { Payment, WebhookBody } from "@kicc-kit/types";
import type { Client } from "../generated/client.ts";
import { createMemoryStore, type Store } from "../store.ts";
import type { PaidPayment } from "../verify.ts";
import { type FindOrder, findHappening, type Happening, type Mismatch } from "./happening.ts";
import { once } from "./once.ts";
import { parseWebhook } from "./parse.ts";

/** What every callback gets. */
export interface WebhookEvent<Read extends Payment | undefined = Payment> {
  /** Names what happened: the same for each repetition. Keep it with what you do, and you do it once even if this process dies half-way. */
  readonly key: string;
  readonly imp_uid: string;
  readonly merchant_uid: string;
  /** As the gateway shows it now, which may be later than what the webhook told of. */
  readonly payment: Read;
}

export interface WebhookOptions {
  readonly client: Pick<Client, "payments">;
  /** What the shop knows of an order; `null` for one that it does not know. Throw if you cannot tell: the gateway then comes again. */
  readonly order: FindOrder;
  /** The order is paid, in full: deliver. */
  readonly onPaid: (event: WebhookEvent<PaidPayment>) => unknown;
  /** It does not fit the order: another amount or currency, no such order, a test payment. Money may have come in: tell a person. */
  readonly onMismatch: (event: WebhookEvent<Payment | undefined> & { readonly mismatch: Mismatch }) => unknown;
  /** An account is waiting for its deposit: tell the buyer. */
  readonly onVirtualAccountIssued?: (event: WebhookEvent) => unknown;
  readonly onFailed?: (event: WebhookEvent) => unknown;
  /** Refunded, all or in part: see `cancel_amount`. */
  readonly onCancelled?: (event: WebhookEvent) => unknown;
  /** Shared by all processes that get webhooks; in memory if left out, which is enough for one. */
  readonly store?: Store;
  /** Told what went wrong, which was answered with HTTP 500; `console.error` if left out. */
  readonly onError?: (error: unknown) => void;
}

/** Milliseconds for reading: the gateway gives up after 15 seconds. */
const TIMEOUT = 10_000;

/**
 * Makes a function that answers webhooks. A webhook is unsigned, so it is only a reason to read the payment: what is called
 * back follows from the payment as the gateway shows it and from your order, never from what was posted. Each callback
 * runs once for each thing that happened, however often, in whatever order and to how many processes it is told.
 *
 * HTTP 5xx makes the gateway come again, if PortOne's support has turned that on: after an error of yours, of the store or of the
 * gateway, while another delivery of the same is being handled, or if the payment does not show yet what the webhook tells.
 * Everything else is final: 200, or 4xx for what is no webhook.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Delivery} (documented)
 *
 * @example
 * ```ts
 * const handle = createWebhookHandler({
 *   client,
 *   order: (merchant_uid) => orders.get(merchant_uid) ?? null,
 *   onPaid: ({ merchant_uid }) => console.log("deliver", merchant_uid),
 *   onMismatch: ({ imp_uid, mismatch }) => console.error("look at", imp_uid, mismatch.kind),
 * });
 * const response = await handle(request);
 * ```
 */
export function createWebhookHandler(options: WebhookOptions): (request: Request) => Promise<Response> {
  const { client, order, store = createMemoryStore(), onError = console.error } = options;
  /** What fails while a failure is told must not become another. */
  const report = (error: unknown) => new Promise((resolve) => resolve(onError(error))).catch(() => {});
  return async (request) => {
    try {
      const parsed = await parseWebhook(request);
      if (parsed.kind === "refused") return Response.json({ result: parsed.reason }, { status: parsed.status });
      const happening = await findHappening(client, order, parsed.body, { timeout: TIMEOUT });
      if (happening.kind === "nothing") return Response.json({ result: "nothing to do" });
      if (happening.kind === "not-yet") return Response.json({ result: "not shown yet" }, { status: 503 });
      const result = await once(store, `kicc-kit webhook ${happening.key}`, () =>
        callBack(options, happening, parsed.body),
      );
      if (result === "unkept")
        report(
          new Error(
            `${happening.key} was handled, but the store could not keep that: a repetition will be handled again`,
          ),
        );
      return Response.json({ result }, { status: result === "busy" ? 503 : 200 });
    } catch (error) {
      report(error);
      return Response.json({ result: "error" }, { status: 500 });
    }
  };
}

type Told = Exclude<Happening, { readonly kind: "nothing" | "not-yet" }>;

function callBack(options: WebhookOptions, happening: Told, { imp_uid, merchant_uid }: WebhookBody): unknown {
  const { key, payment } = happening;
  const facts = { key, imp_uid, merchant_uid: payment?.merchant_uid ?? merchant_uid };
  switch (happening.kind) {
    case "paid":
      return options.onPaid({ ...facts, payment: happening.payment });
    case "mismatch":
      return options.onMismatch({ ...facts, payment, mismatch: happening.mismatch });
    case "virtual-account-issued":
      return options.onVirtualAccountIssued?.({ ...facts, payment: happening.payment });
    case "failed":
      return options.onFailed?.({ ...facts, payment: happening.payment });
    case "cancelled":
      return options.onCancelled?.({ ...facts, payment: happening.payment });
    default:
      throw new Error("unforeseen happening", { cause: happening satisfies never });
  }
}
