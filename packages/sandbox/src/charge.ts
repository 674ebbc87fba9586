// Charges a stored billing key: what kind of payment comes of it.
import type { Payment } from "@kicc-kit/types";
import { toApprovalNumber, toReceiptUrl, toTransactionId } from "./ids.ts";
import { reduce } from "./payment.ts";
import type { Order } from "./payment-events.ts";
import type { BillingKey } from "./state.ts";

export function charge(order: Order, key: BillingKey, cardQuota: number, sequence: number, at: number): Payment {
  if (key.laterCharges === "declined") return failCharge(order, "카드사에서 승인을 거절했습니다.", at);
  const pg_tid = toTransactionId(sequence, at);
  const { card_code, card_name, card_number, card_type } = key.customer;
  const apply_num = toApprovalNumber(sequence);
  return reduce(reduce(undefined, { type: "opened", at, order }), {
    type: "approved",
    at,
    pg_tid,
    receipt_url: toReceiptUrl(pg_tid),
    means: { apply_num, card_code, card_name, card_number, card_type, card_quota: cardQuota },
  });
}

export function failCharge(order: Order, reason: string, at: number): Payment {
  return reduce(reduce(undefined, { type: "opened", at, order }), { type: "failed", at, reason });
}
