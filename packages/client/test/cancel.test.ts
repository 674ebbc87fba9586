// Refunds: what goes over the wire, and everything that must never become a full refund.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCancelRequest } from "../src/cancel.ts";
import { ArgumentError } from "../src/index.ts";
import { ok, PAYMENT, play } from "./gateway.ts";

const partly = { ...PAYMENT, cancel_amount: 4_000 };

const sent = [
  {
    name: "by imp_uid, in part",
    args: { imp_uid: "imp_1", amount: 1_000 },
    want: { imp_uid: "imp_1", amount: 1_000 },
  },
  { name: "by imp_uid, whole: no amount", args: { imp_uid: "imp_1", amount: "full" }, want: { imp_uid: "imp_1" } },
  {
    name: "by merchant_uid",
    args: { merchant_uid: "order-1", amount: 1_000, reason: "품절", tax_free: 0 },
    want: { merchant_uid: "order-1", amount: 1_000, reason: "품절", tax_free: 0 },
  },
  {
    name: "with a checksum of one's own",
    args: { imp_uid: "imp_1", amount: "full", checksum: 14_000 },
    want: { imp_uid: "imp_1", checksum: 14_000 },
  },
  {
    name: "an undefined way does not count",
    args: { imp_uid: "imp_1", merchant_uid: undefined, payment: undefined, amount: 1 },
    want: { imp_uid: "imp_1", amount: 1 },
  },
  {
    name: "by payment, in part: checksum",
    args: { payment: partly, amount: 1_000, reason: "r" },
    want: { imp_uid: "imp_1", amount: 1_000, checksum: 10_000, reason: "r" },
  },
  {
    name: "by payment, whole: the remainder in figures",
    args: { payment: partly, amount: "full" },
    want: { imp_uid: "imp_1", amount: 10_000, checksum: 10_000 },
  },
  {
    name: "by payment, up to the last won",
    args: { payment: partly, amount: 10_000 },
    want: { imp_uid: "imp_1", amount: 10_000, checksum: 10_000 },
  },
  {
    name: "by payment, in a currency with cents",
    args: { payment: { ...PAYMENT, amount: 10.3, cancel_amount: 0.1 }, amount: "full" },
    want: { imp_uid: "imp_1", amount: 10.2, checksum: 10.2 },
  },
];

test.each(sent)("$name", async ({ args, want }) => {
  const { client, calls } = await play({ answers: [ok(PAYMENT)] });
  await client.payments.cancel(args as never);
  expect(JSON.parse(calls[0]?.body ?? "")).toEqual(want);
});

const amounts = [
  undefined,
  null,
  0,
  -0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "1000",
  "",
  "FULL",
  true,
  {},
  [1],
  5n,
];
const refused: readonly { name: string; args: object; want: RegExp }[] = [
  ...amounts.flatMap((amount) => [
    { name: `amount ${String(amount)}`, args: { imp_uid: "imp_1", amount }, want: /amount must be/ },
    { name: `amount ${String(amount)} of a payment`, args: { payment: PAYMENT, amount }, want: /amount must be/ },
  ]),
  { name: "no amount", args: { imp_uid: "imp_1" }, want: /refund everything/ },
  { name: "no way", args: { amount: 1 }, want: /exactly one of .*given: none/ },
  { name: "both ids", args: { imp_uid: "i", merchant_uid: "m", amount: 1 }, want: /given: imp_uid, merchant_uid/ },
  { name: "null beside an id", args: { imp_uid: null, merchant_uid: "m", amount: 1 }, want: /exactly one/ },
  { name: "id and payment", args: { imp_uid: "i", payment: PAYMENT, amount: 1 }, want: /given: imp_uid, payment/ },
  { name: "an empty id", args: { imp_uid: "", amount: 1 }, want: /imp_uid must be a string/ },
  { name: "an id that is no string", args: { merchant_uid: 5, amount: 1 }, want: /merchant_uid must be a string/ },
  { name: "checksum null", args: { imp_uid: "i", amount: 1, checksum: null }, want: /checksum must be/ },
  { name: "checksum 0", args: { imp_uid: "i", amount: 1, checksum: 0 }, want: /check nothing/ },
  { name: "checksum NaN", args: { imp_uid: "i", amount: 1, checksum: Number.NaN }, want: /checksum must be/ },
  { name: "checksum with a payment", args: { payment: PAYMENT, amount: 1, checksum: 14_000 }, want: /leave it out/ },
  { name: "tax_free NaN", args: { imp_uid: "i", amount: 1, tax_free: Number.NaN }, want: /tax_free/ },
  { name: "more than remains", args: { payment: partly, amount: 10_001 }, want: /only 10000 of the payment remains/ },
  {
    name: "nothing remains",
    args: { payment: { ...PAYMENT, cancel_amount: 14_000 }, amount: "full" },
    want: /only 0 of the payment remains/,
  },
  { name: "payment null", args: { payment: null, amount: 1 }, want: /payment must be a plain object/ },
  { name: "a payment without imp_uid", args: { payment: { ...PAYMENT, imp_uid: null }, amount: 1 }, want: /imp_uid/ },
  {
    name: "a payment without amount",
    args: { payment: { imp_uid: "i", cancel_amount: 0 }, amount: 1 },
    want: /amount and cancel_amount/,
  },
  {
    name: "a payment without cancel_amount",
    args: { payment: { imp_uid: "i", amount: 14_000 }, amount: 1 },
    want: /amount and cancel_amount/,
  },
  {
    name: "a payment whose amount is text",
    args: { payment: { ...PAYMENT, amount: "14000" }, amount: 1 },
    want: /amount and cancel_amount/,
  },
];

describe("refused, with nothing sent", () => {
  test.each(refused)("$name", async ({ args, want }) => {
    const { client, calls, tokenCalls } = await play();
    const call = client.payments.cancel(args as never);
    await expect(call).rejects.toThrow(ArgumentError);
    await expect(call).rejects.toThrow(want);
    await expect(call).rejects.toHaveProperty("operation", "payments.cancel");
    expect([calls.length, tokenCalls.length]).toEqual([0, 0]);
  });
});

test("each member is read once, so that none can pass the check and change on its way", async () => {
  const { client, calls } = await play({ answers: [ok(PAYMENT)] });
  let reads = 0;
  const sly = {
    imp_uid: "imp_1",
    get amount() {
      reads += 1;
      return reads === 1 ? 1_000 : 0;
    },
  };
  await client.payments.cancel(sly);
  expect(JSON.parse(calls[0]?.body ?? "")).toEqual({ imp_uid: "imp_1", amount: 1_000 });
});

test("whatever is said, an amount is missing from the wire only for `full`", () => {
  const value = fc.oneof(fc.constant("full"), fc.double(), fc.integer(), fc.anything());
  const way = fc.constantFrom({ imp_uid: "imp_1" }, { merchant_uid: "order-1" }, { payment: partly });
  fc.assert(
    fc.property(value, way, (amount, named) => {
      try {
        const body = toCancelRequest(new Map<string, unknown>([["amount", amount], ...Object.entries(named)]));
        if (body.has("amount")) expect(body.get("amount")).toBeGreaterThan(0);
        else expect(amount).toBe("full");
      } catch (error) {
        expect(error).toBeInstanceOf(ArgumentError);
      }
    }),
  );
});
