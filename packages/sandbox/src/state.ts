// What one sandbox remembers, and the only function that changes it.
import type { Customer, ExternalReceipt, Payment, PaymentPrepare } from "@kicc-kit/types";
import { wasPaid } from "./payment.ts";
import type { FullSchedule } from "./schedule-events.ts";
import type { Token } from "./token.ts";

/** What the gateway knows of a payment and the API does not show. */
export interface Terms {
  /** Tax-free part of the amount, in won. */
  readonly taxFree: number;
  /** Where its webhooks go: `notice_url`, or else the console's URL. */
  readonly noticeUrls: readonly string[];
  readonly laterCancels: "accepted" | "refused";
}

export interface PaymentRecord {
  readonly payment: Payment;
  readonly terms: Terms;
}

export interface BillingKey {
  readonly customer: Required<Customer>;
  readonly laterCharges: "approved" | "declined";
}

export interface ScheduleRecord {
  readonly schedule: FullSchedule;
  /** The key is of a test channel. Known here too, since the key may be gone when the time comes. */
  readonly sandbox: boolean;
  readonly cardQuota: number;
  /** Of the payment that it will make. */
  readonly terms: Terms;
}

export interface State {
  /** By `imp_uid`, oldest first. */
  readonly payments: ReadonlyMap<string, PaymentRecord>;
  /** The `imp_uid`s that share a `merchant_uid`, oldest first: tries that failed, and the one that did not. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
  /** By `merchant_uid`. */
  readonly prepared: ReadonlyMap<string, PaymentPrepare>;
  /** By `customer_uid`. */
  readonly billingKeys: ReadonlyMap<string, BillingKey>;
  /** By `merchant_uid`, oldest first. */
  readonly schedules: ReadonlyMap<string, ScheduleRecord>;
  /** By `merchant_uid`. */
  readonly externalReceipts: ReadonlyMap<string, ExternalReceipt>;
  readonly token: Token | undefined;
  /** Grows with every change, so that numbers made from it are new. */
  readonly sequence: number;
}

export type Change =
  | ({ readonly kind: "payment" } & PaymentRecord)
  | { readonly kind: "prepared"; readonly prepared: PaymentPrepare }
  | ({ readonly kind: "billingKey" } & BillingKey)
  | { readonly kind: "billingKeyDeleted"; readonly customer_uid: string }
  | ({ readonly kind: "schedule" } & ScheduleRecord)
  | { readonly kind: "externalReceipt"; readonly receipt: ExternalReceipt }
  | { readonly kind: "token"; readonly token: Token };

export interface Store {
  readonly state: State;
  readonly apply: (changes: readonly Change[]) => void;
}

export function createStore(): Store {
  const payments = new Map<string, PaymentRecord>();
  const orders = new Map<string, readonly string[]>();
  const prepared = new Map<string, PaymentPrepare>();
  const billingKeys = new Map<string, BillingKey>();
  const schedules = new Map<string, ScheduleRecord>();
  const externalReceipts = new Map<string, ExternalReceipt>();
  const maps = { payments, orders, prepared, billingKeys, schedules, externalReceipts };
  const state = { ...maps, token: undefined as Token | undefined, sequence: 1 };

  function applyOne(change: Change): void {
    switch (change.kind) {
      case "payment": {
        const { payment, terms } = change;
        if (!payments.has(payment.imp_uid)) {
          orders.set(payment.merchant_uid, [...(orders.get(payment.merchant_uid) ?? []), payment.imp_uid]);
        }
        payments.set(payment.imp_uid, { payment, terms });
        break;
      }
      case "prepared":
        prepared.set(change.prepared.merchant_uid, change.prepared);
        break;
      case "billingKey": {
        const { customer, laterCharges } = change;
        billingKeys.set(customer.customer_uid, { customer, laterCharges });
        break;
      }
      case "billingKeyDeleted":
        billingKeys.delete(change.customer_uid);
        break;
      case "schedule": {
        const { kind, ...record } = change;
        schedules.set(record.schedule.merchant_uid, record);
        break;
      }
      case "externalReceipt":
        externalReceipts.set(change.receipt.merchant_uid, change.receipt);
        break;
      case "token":
        state.token = change.token;
        break;
      default:
        throw new Error("unforeseen change", { cause: change });
    }
  }

  return {
    state,
    apply(changes) {
      if (changes.length === 0) return;
      for (const change of changes) applyOne(change);
      state.sequence += 1;
    },
  };
}

/** The payment of this order that was approved, refunded since or not. */
export function findPaid({ orders, payments }: State, merchant_uid: string): PaymentRecord | undefined {
  for (const imp_uid of orders.get(merchant_uid) ?? []) {
    const record = payments.get(imp_uid);
    if (record !== undefined && wasPaid(record.payment)) return record;
  }
  return undefined;
}
