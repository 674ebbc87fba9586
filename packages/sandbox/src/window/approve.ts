// What an approval makes of an opened payment: paid, an account issued, or a billing key stored.
import type { Customer, RequestPayParams } from "@kicc-kit/types";
import { type Notice, toNotices } from "../delivery.ts";
import { toReceiptUrl, toTransactionId } from "../ids.ts";
import { reduce } from "../payment.ts";
import type { Change, PaymentRecord, State } from "../state.ts";
import type { Context } from "../world.ts";
import type { CheckoutChoice } from "./choice.ts";
import { toAccount, toCard, toMeans } from "./means.ts";

export interface Approval {
  readonly record: PaymentRecord;
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
}

export function approve(
  state: State,
  { payment, terms }: PaymentRecord,
  params: RequestPayParams,
  { laterCharges = "approved" }: CheckoutChoice,
  { at }: Context,
): Approval {
  const { sequence } = state;
  const pg_tid = toTransactionId(sequence, at);
  if (params.pay_method === "vbank") {
    const account = toAccount(params.vbank_due, "샌드박스", sequence, at);
    const record = { payment: reduce(payment, { type: "vbankIssued", at, pg_tid, account }), terms };
    return { record, changes: [{ kind: "payment", ...record }], notices: toNotices(record) };
  }
  const means = toMeans(params.pay_method, params.card, sequence);
  const paid = reduce(payment, { type: "approved", at, pg_tid, receipt_url: toReceiptUrl(pg_tid), means });
  const record = { payment: paid, terms };
  const change: Change = { kind: "payment", ...record };
  if (params.customer_uid === undefined) return { record, changes: [change], notices: toNotices(record) };
  const earlier = state.billingKeys.get(params.customer_uid)?.customer;
  const customer = toCustomer(record, params.customer_uid, sequence, earlier?.inserted ?? at, at);
  // No webhook: whether the gateway sends one is not known, so no shop may depend on it.
  return { record, changes: [change, { kind: "billingKey", customer, laterCharges }], notices: [] };
}

function toCustomer(
  { payment }: PaymentRecord,
  customer_uid: string,
  sequence: number,
  inserted: number,
  updated: number,
): Required<Customer> {
  return {
    customer_uid,
    pg_provider: "kicc",
    pg_id: payment.pg_id ?? "",
    sandbox: payment.sandbox ?? false,
    customer_id: null,
    ...toCard(undefined, sequence),
    card_issuer_code: null,
    card_issuer_name: null,
    card_publisher_code: null,
    card_publisher_name: null,
    customer_name: payment.buyer_name ?? null,
    customer_tel: payment.buyer_tel ?? null,
    customer_email: payment.buyer_email ?? null,
    customer_addr: payment.buyer_addr ?? null,
    customer_postcode: payment.buyer_postcode ?? null,
    inserted,
    updated,
  };
}
