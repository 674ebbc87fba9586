// POST /subscribe/payments/again
import type { AgainRequest as ChargeRequest } from "@kicc-kit/types";
import { AgainRequest } from "@kicc-kit/validators/AgainRequest";
import { PaymentResponse } from "@kicc-kit/validators/PaymentResponse";
import { charge } from "../charge.ts";
import { toNotices } from "../delivery.ts";
import { toImpUid } from "../ids.ts";
import { wasPaid } from "../payment.ts";
import type { Order } from "../payment-events.ts";
import { refusals } from "../refusals.ts";
import { accepted, defineRoute, refused } from "../route.ts";
import { type BillingKey, findPaid, type Terms } from "../state.ts";

export const again = defineRoute({
  method: "POST",
  path: "/subscribe/payments/again",
  takes: AgainRequest,
  gives: PaymentResponse,
  answer(state, args, { at, webhookUrl }) {
    const key = state.billingKeys.get(args.customer_uid);
    if (key === undefined) return refused(refusals.unknownCustomer);
    if (findPaid(state, args.merchant_uid) !== undefined) return refused(refusals.alreadyOrdered);

    const noticeUrl = args.notice_url || webhookUrl;
    const terms: Terms = {
      taxFree: args.tax_free ?? 0,
      noticeUrls: noticeUrl === undefined ? [] : [noticeUrl],
      laterCancels: "accepted",
    };
    const order = toOrder(toImpUid(state.sequence, at), args, key);
    const payment = charge(order, key, args.card_quota ?? 0, state.sequence, at);
    return accepted(payment, {
      changes: [{ kind: "payment", payment, terms }],
      // Accepted, paid or not: only `status` tells that no money moved, and no webhook follows then.
      notices: wasPaid(payment) ? toNotices({ payment, terms }) : [],
    });
  },
});

function toOrder(imp_uid: string, args: ChargeRequest, { customer }: BillingKey): Order {
  return {
    imp_uid,
    merchant_uid: args.merchant_uid,
    pay_method: "card",
    channel: "api",
    pg_id: customer.pg_id,
    sandbox: customer.sandbox,
    escrow: false,
    name: args.name,
    amount: args.amount,
    currency: args.currency ?? "KRW",
    buyer_name: args.buyer_name ?? null,
    buyer_email: args.buyer_email ?? null,
    buyer_tel: args.buyer_tel ?? null,
    buyer_addr: args.buyer_addr ?? null,
    buyer_postcode: args.buyer_postcode ?? null,
    custom_data: args.custom_data ?? null,
    customer_uid: args.customer_uid,
    customer_uid_usage: "payment",
  };
}
