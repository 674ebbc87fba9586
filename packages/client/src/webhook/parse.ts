// What a webhook says: whom to ask about. It is unsigned, so nothing in it is a fact.
import type { WebhookBody } from "@kicc-kit/types";
import { isFilled } from "../members.ts";
import { isImpUid } from "../verify.ts";
import { type Refusal, readPosted, refuse } from "./read-body.ts";

/** A notice, or the HTTP status to refuse it with. */
export type ParsedWebhook = { readonly kind: "notice"; readonly body: WebhookBody } | Refusal;

/**
 * Where the gateway's webhooks come from, as it says. A list may narrow down who is heard, but proves nothing, and it may
 * change: `createWebhookHandler` does without.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Delivery} (documented)
 */
export const WEBHOOK_SENDERS: readonly string[] = ["52.78.100.19", "52.78.48.223", "52.78.5.241"];

/**
 * Reads a webhook, as JSON or as a form, of 16 kB at most. Never throws for what was sent. It is unsigned: read the
 * payment that it names before you do anything, or let `createWebhookHandler` do it.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Body} (documented)
 *
 * @example
 * ```ts
 * const parsed = await parseWebhook(request);
 * if (parsed.kind === "refused") return new Response(parsed.reason, { status: parsed.status });
 * console.log("ask about", parsed.body.imp_uid);
 * ```
 */
export async function parseWebhook(request: Request): Promise<ParsedWebhook> {
  const posted = await readPosted(request);
  if (posted.kind === "refused") return posted;
  const { imp_uid, merchant_uid, status, cancellation_id } = posted.members;
  if (!isFilled(imp_uid) || !isImpUid(imp_uid)) return refuse(400, "imp_uid is missing, or names no payment");
  if (!isFilled(merchant_uid)) return refuse(400, "merchant_uid is missing");
  if (!isFilled(status)) return refuse(400, "status is missing");
  const isNamed = isFilled(cancellation_id);
  return { kind: "notice", body: { imp_uid, merchant_uid, status, ...(isNamed && { cancellation_id }) } };
}
