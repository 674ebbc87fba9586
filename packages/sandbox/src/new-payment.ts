// A payment at its beginning, with every member there: what is not yet is null, 0 or [], never missing.
import type { Payment } from "@kicc-kit/types";
import type { Opened } from "./payment-events.ts";

export function newPayment({ order, at }: Opened): Payment {
  return {
    ...unused,
    ...order,
    pg_provider: "kicc",
    status: "ready",
    started_at: at,
  };
}

/** `extension` is left out: another gateway's. */
const unused = {
  emb_pg_provider: null,
  pg_tid: null,
  apply_num: null,
  bank_code: null,
  bank_name: null,
  card_code: null,
  card_name: null,
  card_issuer_code: null,
  card_issuer_name: null,
  card_publisher_code: null,
  card_publisher_name: null,
  card_quota: 0,
  card_number: null,
  card_type: null,
  vbank_code: null,
  vbank_name: null,
  vbank_num: null,
  vbank_holder: null,
  vbank_date: 0,
  vbank_issued_at: 0,
  cancel_amount: 0,
  user_agent: null,
  paid_at: 0,
  failed_at: 0,
  cancelled_at: 0,
  fail_reason: null,
  cancel_reason: null,
  receipt_url: null,
  cancel_history: [],
  deposit_history: [],
  cancel_receipt_urls: [],
  cash_receipt_issued: false,
  promotion: null,
} satisfies Partial<Payment>;
