// What can happen to a payment. All times are UNIX seconds, all amounts are in the payment's currency.
import type { Payment } from "@kicc-kit/types";

export type PaymentEvent = Opened | Approved | Failed | VbankIssued | Deposited | ReceiptIssued | Cancelled;

/** What is known of a payment from the start. */
export type Order = Required<
  Pick<
    Payment,
    | "imp_uid"
    | "merchant_uid"
    | "pay_method"
    | "channel"
    | "pg_id"
    | "sandbox"
    | "escrow"
    | "name"
    | "amount"
    | "currency"
    | "buyer_name"
    | "buyer_email"
    | "buyer_tel"
    | "buyer_addr"
    | "buyer_postcode"
    | "custom_data"
    | "customer_uid"
    | "customer_uid_usage"
  >
>;

/** What the buyer paid with, as far as the method has it. */
export type Means = Partial<
  Pick<
    Payment,
    "apply_num" | "bank_code" | "bank_name" | "card_code" | "card_name" | "card_number" | "card_quota" | "card_type"
  >
>;

/** An account that waits for a deposit. */
export type Account = Required<
  Pick<Payment, "vbank_code" | "vbank_name" | "vbank_num" | "vbank_holder" | "vbank_date">
>;

/** The window opened, or a stored key is about to be charged. */
export interface Opened {
  readonly type: "opened";
  readonly at: number;
  readonly order: Order;
}

export interface Approved {
  readonly type: "approved";
  readonly at: number;
  readonly pg_tid: string;
  readonly receipt_url: string;
  readonly means: Means;
}

/** The buyer closed the window, or the gateway or the shop refused. */
export interface Failed {
  readonly type: "failed";
  readonly at: number;
  readonly reason: string;
}

export interface VbankIssued {
  readonly type: "vbankIssued";
  readonly at: number;
  readonly pg_tid: string;
  readonly account: Account;
}

export interface Deposited {
  readonly type: "deposited";
  readonly at: number;
}

/** A cash receipt, of which a payment has one at most. */
export interface ReceiptIssued {
  readonly type: "receiptIssued";
}

export interface Cancelled {
  readonly type: "cancelled";
  readonly at: number;
  /** This refund alone. */
  readonly amount: number;
  readonly reason: string | null;
  readonly pg_tid: string;
  readonly cancellation_id: string;
  readonly receipt_url: string;
}
