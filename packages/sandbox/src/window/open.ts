// The payment that begins when a window opens.
import type { RequestPayParams } from "@kicc-kit/types";
import { liveShop, testShop } from "../channels.ts";
import { toImpUid } from "../ids.ts";
import { reduce } from "../payment.ts";
import type { Order } from "../payment-events.ts";
import type { PaymentRecord, Terms } from "../state.ts";
import type { Context } from "../world.ts";
import type { CheckoutChoice } from "./choice.ts";

const LONGEST_MID = 80;

export function open(
  params: RequestPayParams,
  choice: CheckoutChoice,
  sequence: number,
  context: Context,
): PaymentRecord {
  const order = toOrder(params, choice, toImpUid(sequence, context.at));
  return {
    payment: reduce(undefined, { type: "opened", at: context.at, order }),
    terms: toTerms(params, choice, context),
  };
}

function toTerms(
  params: RequestPayParams,
  { laterCancels = "accepted" }: CheckoutChoice,
  { webhookUrl }: Context,
): Terms {
  const noticeUrls = [params.notice_url ?? webhookUrl ?? []].flat();
  return { taxFree: params.tax_free ?? 0, noticeUrls, laterCancels };
}

function toOrder(
  params: RequestPayParams,
  { device = "pc", testChannel = false }: CheckoutChoice,
  imp_uid: string,
): Order {
  const isIssue = params.customer_uid !== undefined;
  return {
    imp_uid,
    merchant_uid: params.merchant_uid,
    pay_method: params.pay_method,
    channel: device,
    pg_id: params.pg?.split(".")[1]?.slice(0, LONGEST_MID) ?? (testChannel ? testShop : liveShop),
    sandbox: testChannel,
    escrow: params.escrow ?? false,
    name: params.name ?? null,
    // Issuing a billing key charges nothing, whatever amount the window shows: a shop must find nothing to deliver for.
    amount: isIssue ? 0 : params.amount,
    currency: params.currency ?? "KRW",
    buyer_name: params.buyer_name ?? null,
    buyer_email: params.buyer_email ?? null,
    buyer_tel: params.buyer_tel ?? null,
    buyer_addr: params.buyer_addr ?? null,
    buyer_postcode: params.buyer_postcode ?? null,
    custom_data: params.custom_data === undefined ? null : JSON.stringify(params.custom_data),
    customer_uid: params.customer_uid ?? null,
    customer_uid_usage: isIssue ? "issue" : null,
  };
}
