// Whether a payment pays an order: answers that only a stranger would give.
import type { Payment } from "@kicc-kit/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClient, type Order } from "../src/index.ts";
import { issued, KEY, ok, PAYMENT, play, refusal, SECRET } from "./gateway.ts";

const order: Order = { merchant_uid: "order-1", amount: 14_000 };

/** A client that is shown these payments, one a read; `undefined` is a 404. */
async function shown(...payments: (Partial<Payment> | undefined)[]) {
  const answers = payments.map((payment) =>
    payment === undefined ? refusal(404, -1) : ok({ ...PAYMENT, currency: "KRW", ...payment }),
  );
  return (await play({ answers })).client;
}

describe("answers that only a stranger would give", () => {
  const cases: readonly {
    readonly name: string;
    readonly shows: (Partial<Payment> | undefined)[];
    readonly want: string;
  }[] = [
    { name: "as ordered", shows: [{}], want: "ok" },
    { name: "a test payment that the live read shows", shows: [{ sandbox: true }], want: "sandbox-payment" },
    { name: "found only with include_sandbox", shows: [undefined, { sandbox: true }], want: "sandbox-payment" },
    { name: "… from before payments said so", shows: [undefined, {}], want: "sandbox-payment" },
    {
      name: "… but live: it came meanwhile, and is not believed",
      shows: [undefined, { sandbox: false }],
      want: "not-found",
    },
    { name: "another id", shows: [{ imp_uid: "imp_2" }], want: "order-mismatch" },
    { name: "an order that differs in case", shows: [{ merchant_uid: "ORDER-1" }], want: "order-mismatch" },
    { name: "an amount of text", shows: [{ amount: "14000" as never }], want: "amount-mismatch" },
    { name: "no amount", shows: [{ amount: null as never }], want: "amount-mismatch" },
    { name: "no currency", shows: [{ currency: null as never }], want: "currency-mismatch" },
    { name: "refunded in part, and still paid", shows: [{ cancel_amount: 1 }], want: "cancelled" },
    { name: "cancelled without a sum", shows: [{ status: "cancelled" }], want: "cancelled" },
    { name: "a status that is new", shows: [{ status: "pending" }], want: "not-paid" },
    { name: "a list, as another path would give", shows: [{ imp_uid: undefined as never }], want: "order-mismatch" },
    { name: "a billing key of the order's amount", shows: [{ customer_uid_usage: "issue" }], want: "not-paid" },
  ];
  test.each(cases)("$name: $want", async ({ shows, want }) => {
    const verified = await (await shown(...shows)).verifyPayment({ ...order, imp_uid: "imp_1" });
    expect(verified.kind).toBe(want);
  });

  test("a window that was left is ready, without an account", async () => {
    const verified = await (await shown({ status: "ready", fail_reason: null })).verifyPayment({
      ...order,
      imp_uid: "imp_1",
    });
    expect(verified).toEqual({ kind: "not-paid", status: "ready", reason: "its status is ready" });
  });

  const change = fc.record(
    {
      imp_uid: fc.constantFrom("imp_1", "imp_2"),
      merchant_uid: fc.constantFrom("order-1", "order-2", ""),
      amount: fc.constantFrom(14_000, 13_999, 0, -14_000),
      cancel_amount: fc.constantFrom(0, 1, 14_000),
      currency: fc.constantFrom("KRW", "USD", "krw"),
      status: fc.constantFrom("paid", "ready", "failed", "cancelled", "pending", "PAID"),
      sandbox: fc.boolean(),
      customer_uid_usage: fc.constantFrom(null, "issue", "payment", "payment.scheduled"),
      vbank_num: fc.constantFrom(null, "562"),
    },
    { requiredKeys: [] },
  );
  test("ok is what equals the order in everything, and nothing else", async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(change, async (changed) => {
        const payment = { ...PAYMENT, currency: "KRW", ...changed };
        const client = createClient({
          key: KEY,
          secret: SECRET,
          fetch: async (url) => Response.json((url.endsWith("getToken") ? issued(1) : ok(payment)).body),
        });
        const verified = await client.verifyPayment({ ...order, imp_uid: "imp_1" });
        const isAsOrdered =
          payment.imp_uid === "imp_1" &&
          payment.merchant_uid === "order-1" &&
          payment.amount === 14_000 &&
          payment.cancel_amount === 0 &&
          payment.currency === "KRW" &&
          payment.status === "paid" &&
          payment.sandbox !== true &&
          payment.customer_uid_usage !== "issue";
        expect(verified.kind === "ok").toBe(isAsOrdered);
        expect("payment" in verified).toBe(isAsOrdered);
        kinds.add(verified.kind);
      }),
      { numRuns: 2_000 },
    );
    expect(kinds.size).toBe(7);
  });
});
