// How the sandbox reaches the shop: webhooks, and the question before an approval. Nothing that fails here is swallowed.
import type { ConfirmRequest as ConfirmRequestBody, WebhookBody as WebhookNotice } from "@kicc-kit/types";
import { ConfirmRejection } from "@kicc-kit/validators/ConfirmRejection";
import { ConfirmRequest } from "@kicc-kit/validators/ConfirmRequest";
import { WebhookBody } from "@kicc-kit/validators/WebhookBody";
import { prove } from "./prove.ts";
import type { PaymentRecord } from "./state.ts";

/** One request that was sent to the shop, and what came of it: the HTTP status, or why there is none. */
export type Delivery = (
  | { readonly kind: "webhook"; readonly url: string; readonly body: WebhookNotice }
  | { readonly kind: "confirm"; readonly url: string; readonly body: ConfirmRequestBody }
) &
  ({ readonly status: number } | { readonly error: string });

/** A webhook that is due. */
export interface Notice {
  readonly url: string;
  readonly body: WebhookNotice;
}

export interface Courier {
  readonly deliveries: readonly Delivery[];
  /** Sends one after another, each once. */
  readonly notify: (notices: readonly Notice[]) => Promise<void>;
  /** @returns whether the shop lets the approval go on; where it does not, the reason that it gave. */
  readonly confirm: (url: string, body: ConfirmRequestBody) => Promise<Confirmation>;
}

export type Confirmation = { readonly isAccepted: true } | { readonly isAccepted: false; readonly reason?: string };

export type Send = (request: Request) => Promise<Response>;

/** How long the gateway waits for the shop, in seconds. */
const WEBHOOK_WAIT = 30;
const CONFIRM_WAIT = 10;

/** @param send Left out: nothing is sent, and every approval goes on. */
export function createCourier(send: Send | undefined): Courier {
  const deliveries: Delivery[] = [];
  return {
    deliveries,
    async notify(notices) {
      if (send === undefined) return;
      for (const { url, body } of notices) {
        prove("webhook", WebhookBody, body);
        const outcome = await attempt(WEBHOOK_WAIT, async () => {
          const response = await send(toRequest(url, body));
          discard(response);
          return { status: response.status };
        });
        deliveries.push({ kind: "webhook", url, body, ...outcome });
      }
    },
    async confirm(url, body) {
      if (send === undefined) return { isAccepted: true };
      prove("confirm request", ConfirmRequest, body);
      let confirmation: Confirmation = { isAccepted: false };
      const outcome = await attempt(CONFIRM_WAIT, async () => {
        const response = await send(toRequest(url, body));
        confirmation = response.status === 200 ? { isAccepted: true } : await readRejection(response);
        discard(response);
        return { status: response.status };
      });
      deliveries.push({ kind: "confirm", url, body, ...outcome });
      return confirmation;
    },
  };
}

/** What the shop is told of a payment as it now is. */
export function toNotices({ payment, terms }: PaymentRecord): Notice[] {
  const { imp_uid, merchant_uid, status } = payment;
  return terms.noticeUrls.map((url) => ({ url, body: { imp_uid, merchant_uid, status } }));
}

function toRequest(url: string, body: unknown): Request {
  return new Request(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Frees the connection. Not awaited: a body that the shop keeps a copy of may never say that it is done. */
function discard({ body }: Response): void {
  body?.cancel().catch(() => undefined);
}

async function readRejection(response: Response): Promise<Confirmation> {
  const body: unknown = await response.json().catch(() => undefined);
  const rejection = ConfirmRejection.safeParse(body, { unknown: "allow" });
  const reason = rejection.success ? rejection.value.reason : undefined;
  return reason ? { isAccepted: false, reason } : { isAccepted: false };
}

/** Runs `work`, and gives what went wrong as a sentence instead of throwing it. */
async function attempt<Result>(seconds: number, work: () => Promise<Result>): Promise<Result | { error: string }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${seconds} seconds`)), seconds * 1000);
  });
  try {
    return await Promise.race([work(), deadline]);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
