// What `IMP.request_pay` hands to its callback.
import type { RequestPayResponse as Answer, Payment } from "@kicc-kit/types";
import { RequestPayResponse } from "@kicc-kit/validators/RequestPayResponse";
import { wasPaid } from "../payment.ts";
import { prove } from "../prove.ts";

/** Paid, or an account was issued: both are a success here, which is why a callback proves nothing. */
export function toSuccess(payment: Payment): Answer {
  return proved({
    ...toEcho(payment),
    success: true,
    imp_success: true,
    error_code: null,
    error_msg: null,
    paid_amount: payment.amount,
    paid_at: wasPaid(payment) ? (payment.paid_at ?? 0) : 0,
    pg_tid: payment.pg_tid,
    pg_type: "payment",
    receipt_url: payment.receipt_url,
    apply_num: payment.apply_num,
    card_name: payment.card_name,
    card_number: payment.card_number,
    card_quota: payment.card_quota,
    bank_name: payment.bank_name,
    vbank_num: payment.vbank_num,
    vbank_name: payment.vbank_name,
    vbank_holder: payment.vbank_holder,
    vbank_date: payment.vbank_date,
  });
}

/** The attempt failed in the window. `error_code` is our own word: KICC publishes no list of its codes. */
export function toFailure(payment: Payment, error_code: string): Answer {
  return proved({
    ...toEcho(payment),
    success: false,
    imp_success: false,
    error_code,
    error_msg: payment.fail_reason,
  });
}

/** Refused before the window opened: there is no payment, and no `error_code`. */
export function toRefusal(merchant_uid: string, error_msg: string): Answer {
  return proved({ success: false, imp_success: false, imp_uid: null, merchant_uid, error_msg });
}

function toEcho(payment: Payment) {
  const { imp_uid, merchant_uid, pay_method, status, name, currency, pg_provider, custom_data, customer_uid } = payment;
  const { buyer_name, buyer_email, buyer_tel, buyer_addr, buyer_postcode } = payment;
  return {
    imp_uid,
    merchant_uid,
    pay_method,
    status,
    name,
    currency,
    pg_provider,
    custom_data,
    customer_uid,
    buyer_name,
    buyer_email,
    buyer_tel,
    buyer_addr,
    buyer_postcode,
  };
}

function proved(answer: unknown): Answer {
  prove("callback", RequestPayResponse, answer);
  return answer;
}
