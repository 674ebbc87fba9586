// Values that were made to break a validator: it answers, and neither throws nor hangs.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as validators from "../src/index.ts";
import { CardPaymentRequest, Payment, RequestPayParams, WebhookBody } from "../src/index.ts";
import type { Validator } from "../src/validator.ts";
import { guardOf } from "./generated.ts";

const all = Object.entries(validators as unknown as Record<string, Validator<unknown>>).filter(
  ([name]) => name !== "ValidationError",
);
const card = { pay_method: "card", merchant_uid: "order-1", name: "Tea", amount: 14000, buyer_tel: "010-0000-0000" };

const cycle: Record<string, unknown> = { ...card };
cycle.custom_data = cycle;
cycle.card = cycle;

const hostile: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  NaN: Number.NaN,
  "a symbol": Symbol("value"),
  "a bigint": 14000n,
  "a function": () => card,
  "an array": [card],
  "a cycle": cycle,
  "10,000 levels": nest(10_000),
  "10,000 levels where an object is expected": { ...card, card: nest(10_000), bypass: nest(10_000) },
  "a string of 10 MB": "x".repeat(10_000_000),
  "a member of 10 MB": { ...card, name: "x".repeat(10_000_000), merchant_uid: "😀".repeat(2_500_000) },
  "a key of 10 MB": { ...card, ["k".repeat(10_000_000)]: 1 },
  "100,000 unknown keys": Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index])),
  "a getter that throws": Object.defineProperty({ ...card }, "amount", {
    enumerable: true,
    get: () => fail("secret-of-the-getter"),
  }),
  "a proxy that throws": new Proxy(
    {},
    { get: () => fail("secret"), has: () => fail("secret"), ownKeys: () => fail("secret") },
  ),
  "a revoked proxy": revoked(),
  "no prototype": Object.assign(Object.create(null), card),
  "a prototype with the members": Object.create(card),
};

describe.each(all)("%s", (name, validator) => {
  test.each(Object.entries(hostile))("answers %s", (_title, value) => {
    const result = validator.safeParse(value);
    expect(validator.is(value)).toBe(result.success);
    expect(guardOf(name)?.(value)).toBe(result.success);
    if (!result.success) expect(result.issues.length).toBeGreaterThan(0);
  });
});

test("any value at all gets an answer, and the same one twice", () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true }), (value) => {
      for (const [, validator] of all) expect(validator.safeParse(value)).toEqual(validator.safeParse(value));
    }),
    { numRuns: 30 },
  );
});

test.each<[title: string, validator: Validator<unknown>, value: unknown, want: unknown]>([
  [
    "an own __proto__ key is an unknown member",
    CardPaymentRequest,
    JSON.parse(`{"__proto__": {}, ${JSON.stringify(card).slice(1)}`),
    { path: ["__proto__"], code: "unknown" },
  ],
  ["NaN is no amount", CardPaymentRequest, { ...card, amount: Number.NaN }, { path: ["amount"], code: "type" }],
  [
    "Infinity is no amount",
    Payment,
    { imp_uid: "imp_1", merchant_uid: "o", amount: Infinity, cancel_amount: 0, currency: "KRW", status: "paid" },
    { path: ["amount"], code: "type" },
  ],
  [
    "a getter that throws makes the answer no",
    RequestPayParams,
    hostile["a getter that throws"],
    { path: [], code: "unreadable" },
  ],
  [
    "length counts characters, not UTF-16 units",
    CardPaymentRequest,
    { ...card, name: "😀".repeat(41) },
    { path: ["name"], code: "maxLength" },
  ],
])("%s", (_title, validator, value, want) => {
  const result = validator.safeParse(value);
  expect(result).toMatchObject({ success: false, issues: [want] });
});

test("forty emoji are forty characters", () => {
  expect(CardPaymentRequest.is({ ...card, name: "😀".repeat(40) })).toBe(true);
});

test("an own __proto__ key in an answer is one more unknown member, and passes", () => {
  expect(
    WebhookBody.is(JSON.parse('{"__proto__": {"x": 1}, "imp_uid": "imp_1", "merchant_uid": "o", "status": "paid"}')),
  ).toBe(true);
});

test("no issue repeats the value, and none repeats what a getter threw", () => {
  const value = { ...card, buyer_tel: "010-1234-5678-9012-3456", buyer_email: 12345678, name: "" };
  const text = JSON.stringify([
    CardPaymentRequest.safeParse(value),
    RequestPayParams.safeParse(hostile["a getter that throws"]),
  ]);
  for (const secret of ["1234", "5678", "secret-of-the-getter"]) expect(text).not.toContain(secret);
});

function nest(levels: number): object {
  let value: object = {};
  for (let level = 0; level < levels; level++) value = { custom_data: value };
  return value;
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function fail(message: string): never {
  throw new Error(message);
}
