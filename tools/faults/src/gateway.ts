// The sandbox, and a note of all money that it moved: who asked for it, and how much. It is counted here, where it happens.
import { createSandbox, SANDBOX_KEY, SANDBOX_SECRET, type Sandbox } from "@kicc-kit/sandbox";
import type { Payment } from "@kicc-kit/types";
import type { Text } from "../../../packages/client/test/line.ts";
import { BOUGHT, CARDS, PLANNED, PRICE } from "./steps.ts";

/** Money that moved. */
export interface Money {
  readonly kind: "charge" | "refund";
  readonly imp_uid: string;
  readonly merchant_uid: string;
  readonly amount: number;
  /** What remained of the payment before. */
  readonly remaining: number;
}

export interface Gateway {
  readonly moved: readonly Money[];
  readonly deliver: (url: string, init: RequestInit, note?: (money: Money) => void) => Promise<Text>;
  /** Makes the planned charges whose time has come. */
  readonly tick: () => Promise<void>;
  /** What the ledger shows, read over a line that never fails. */
  readonly read: () => Promise<readonly Payment[]>;
  readonly isBusy: () => boolean;
}

const BASE = "https://api.iamport.kr";
const JSON_TYPE = { "content-type": "application/json" };
const buyer = { pay_method: "card", name: "Tea", amount: PRICE, buyer_tel: "010-0000-0000" } as const;

/** Some orders are paid, two cards are stored, and two charges were planned and revoked. */
export async function openGateway(now: () => number): Promise<Gateway> {
  const sandbox = createSandbox({ now });
  const moved: Money[] = [];
  let busy = 0;
  async function deliver(url: string, { method, headers, body }: RequestInit, note?: (money: Money) => void) {
    busy += 1;
    const response = await sandbox.fetch(new Request(url, { method, headers, body } as RequestInit));
    const text = await response.text().finally(() => {
      busy -= 1;
    });
    const money = /cancel$|again$|retry$/.test(url) ? readMoney(text) : undefined;
    if (money !== undefined) {
      moved.push(money);
      note?.(money);
    }
    return { status: response.status, text };
  }
  async function ask(method: string, path: string, body?: object) {
    const token = await deliver(`${BASE}/users/getToken`, {
      method: "POST",
      headers: JSON_TYPE,
      body: JSON.stringify({ imp_key: SANDBOX_KEY, imp_secret: SANDBOX_SECRET }),
    });
    const { access_token } = JSON.parse(token.text).response;
    const headers = { ...JSON_TYPE, authorization: `Bearer ${access_token}` };
    const { text } = await deliver(`${BASE}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return JSON.parse(text).response;
  }
  const gateway: Gateway = {
    moved,
    deliver,
    isBusy: () => busy > 0,
    async tick() {
      for (const payment of await sandbox.tick()) if (payment.status === "paid") moved.push(toCharge(payment));
    },
    async read() {
      const { list } = await ask("GET", "/payments/status/all?limit=100");
      return list as Payment[];
    },
  };
  await open(sandbox);
  const schedules = PLANNED.map((merchant_uid) => ({
    merchant_uid,
    schedule_at: Math.floor(now() / 1000) + 60,
    amount: PRICE,
    name: "Tea",
  }));
  await ask("POST", "/subscribe/payments/schedule", { customer_uid: CARDS.approved, schedules });
  await ask("POST", "/subscribe/payments/unschedule", { customer_uid: CARDS.approved });
  for (const payment of await gateway.read()) if (isOf(BOUGHT, payment)) moved.push(toCharge(payment));
  return gateway;
}

async function open(sandbox: Sandbox): Promise<void> {
  for (const merchant_uid of BOUGHT) await sandbox.checkout({ ...buyer, merchant_uid });
  for (const [laterCharges, customer_uid] of Object.entries(CARDS) as ["approved" | "declined", string][]) {
    const issue = { ...buyer, amount: 0, merchant_uid: `issue-${customer_uid}`, customer_uid };
    await sandbox.checkout(issue as never, { laterCharges });
  }
}

/** @returns `undefined` where no money moved: a refusal, or a card that was declined. */
function readMoney(text: string): Money | undefined {
  const { code, response } = JSON.parse(text) as { code: number; response: Payment };
  if (code !== 0) return undefined;
  const { imp_uid, merchant_uid, cancel_amount, cancel_history = [], status } = response;
  const refund = cancel_history.at(-1);
  if (refund === undefined) return status === "paid" ? toCharge(response) : undefined;
  const remaining = response.amount - cancel_amount + refund.amount;
  return { kind: "refund", imp_uid, merchant_uid, amount: refund.amount, remaining };
}

export function isOf(orders: readonly string[], { merchant_uid }: Payment): boolean {
  return orders.includes(merchant_uid);
}

function toCharge({ imp_uid, merchant_uid, amount }: Payment): Money {
  return { kind: "charge", imp_uid, merchant_uid, amount, remaining: 0 };
}
