// A shop that makes the calls of a sequence, remembers what it was shown, and notes what it was told.
import { GatewayError, KiccError, type LostCall, OutcomeUnknownError, type PaidPayment } from "@kicc-kit/client";
import type { CancelArguments, Payment } from "@kicc-kit/types";
import { type Gateway, isOf } from "./gateway.ts";
import { isMoney, type Made } from "./made.ts";
import type { Process } from "./process.ts";
import type { Call } from "./steps.ts";

/** Milliseconds by the clock that stands in. */
export const TIMEOUT = 5_000;
const options = { timeout: TIMEOUT };

export interface Shop {
  /** By order, as it was last seen; it may be old. */
  readonly seen: Map<string, Payment>;
  readonly made: Made[];
  /** What was lost so far. */
  readonly lost: Made[];
}

export async function openShop(gateway: Gateway, orders: readonly string[]): Promise<Shop> {
  const seen = new Map<string, Payment>();
  for (const payment of await gateway.read()) if (isOf(orders, payment)) seen.set(payment.merchant_uid, payment);
  return { seen, made: [], lost: [] };
}

/** Makes the call and notes what its caller may believe. @throws what is no error of the client's. */
export async function make(made: Made, process: Process, shop: Shop): Promise<unknown> {
  process.made = made;
  shop.made.push(made);
  try {
    const answer = await send(made, process, shop);
    if (isMoney(made.call)) believe(made, answer as Payment);
    for (const payment of paymentsOf(answer)) shop.seen.set(payment.merchant_uid, payment);
    return answer;
  } catch (error) {
    if (!(error instanceof KiccError)) throw error;
    made.error = error;
    if (!isMoney(made.call)) return undefined;
    // Where there was no token, nothing was sent.
    const isDoubtful =
      error instanceof OutcomeUnknownError ||
      (error instanceof GatewayError && error.status >= 500 && error.operation !== "getToken");
    made.belief = isDoubtful ? "unknown" : "refused";
    if (isDoubtful) {
      made.lost = error as OutcomeUnknownError;
      shop.lost.push(made);
    }
    return undefined;
  }
}

function believe(made: Made, { status, amount, cancel_history = [] }: Payment): void {
  const refund = cancel_history.at(-1);
  if (made.call.kind === "cancel") made.amount = refund?.amount ?? 0;
  else made.amount = amount;
  // Accepted, and the card declined.
  made.belief = made.call.kind !== "cancel" && status !== "paid" ? "refused" : "happened";
}

function send(made: Made, { client }: Process, shop: Shop): Promise<unknown> {
  const { call } = made;
  switch (call.kind) {
    case "again": {
      const { order: merchant_uid, card: customer_uid, amount } = call;
      return client.subscribe.again({ customer_uid, merchant_uid, name: "Tea", amount }, options);
    }
    case "retry":
      return client.subscribe.retry({ merchant_uid: call.order }, options);
    case "cancel": {
      const args = refund(call, shop.seen.get(call.order));
      made.isChecked = "payment" in args || ("checksum" in args && args.checksum !== undefined);
      return client.payments.cancel(args, options);
    }
    case "schedule": {
      const { order: merchant_uid, card: customer_uid, amount } = call;
      const schedule_at = Math.floor(Date.now() / 1000) + 600;
      const schedules = [{ merchant_uid, schedule_at, amount, name: "Tea" }];
      return client.subscribe.schedule({ customer_uid, schedules }, options);
    }
    case "unschedule":
      return client.subscribe.unschedule({ merchant_uid: call.order }, options);
    case "get":
      return client.payments.get({ imp_uid: idOf(shop, call) }, options);
    case "findAll":
      return client.payments.findAll({ merchant_uid: call.order }, options);
    case "verify": {
      const { order: merchant_uid, amount } = call;
      return client.verifyPayment({ imp_uid: idOf(shop, call), merchant_uid, amount }, options);
    }
    case "resolve": {
      const lost = made.asked?.lost as LostCall;
      return client.resolveOutcome(call.isKept ? JSON.parse(JSON.stringify(lost)) : lost, options);
    }
    default:
      throw new Error("unforeseen call", { cause: call });
  }
}

/** As well as the shop can name it: an order that it never saw has its number and nothing else. */
function refund({ order: merchant_uid, by, amount }: Call & { kind: "cancel" }, payment?: Payment): CancelArguments {
  if (payment === undefined || by === "merchant_uid") return { merchant_uid, amount };
  const { imp_uid } = payment;
  const remaining = payment.amount - payment.cancel_amount;
  switch (by) {
    case "payment":
      return { payment, amount };
    case "imp_uid":
      return { imp_uid, amount };
    case "imp_uid and checksum":
      return remaining > 0 ? { imp_uid, amount, checksum: remaining } : { imp_uid, amount };
    default:
      throw new Error("unforeseen way to name a payment", { cause: by });
  }
}

function idOf({ seen }: Shop, { order }: { readonly order: string }): string {
  return seen.get(order)?.imp_uid ?? "imp_000000000000";
}

function paymentsOf(answer: unknown): Payment[] {
  const { imp_uid, payment, list } = Object(answer) as Partial<Payment> & { payment?: PaidPayment; list?: Payment[] };
  if (list !== undefined) return list.filter(({ paid_at }) => paid_at);
  if (payment !== undefined) return [payment];
  return imp_uid !== undefined && "pay_method" in Object(answer) ? [answer as Payment] : [];
}
