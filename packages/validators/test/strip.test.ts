// strip keeps what the schemas know, at every depth, and changes nothing that it is given.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { stripPayment } from "../src/generated/strip/Payment.ts";
import { stripPaymentListResponse } from "../src/generated/strip/PaymentListResponse.ts";
import { stripOf } from "./generated.ts";

const examples = fileURLToPath(new URL("../../../schemas/examples/", import.meta.url));
const shapes = readdirSync(examples).filter((shape) => stripOf(shape));
const payment = {
  imp_uid: "imp_1",
  merchant_uid: "order-1",
  amount: 1000,
  cancel_amount: 0,
  currency: "KRW",
  status: "paid",
};
const refund = { pg_tid: "1", amount: 1, cancelled_at: 1, reason: "one" };
const more = { more: { deep: true } };

describe.each(shapes)("%s", (shape) => {
  const files = readdirSync(`${examples}${shape}`).filter((file) => file.startsWith("good-"));

  test.each(files)("%s", (file) => {
    const value = freeze(JSON.parse(readFileSync(`${examples}${shape}/${file}`, "utf8")));
    const stripped = stripOf(shape)?.(freeze({ ...value, ...more }));
    expect(Object.keys(value)).toEqual(expect.arrayContaining(Object.keys(stripped as object)));
    expect(stripped).not.toHaveProperty("more");
    expect(stripOf(shape)?.(stripped)).toEqual(stripped);
  });
});

test.each<[title: string, given: object, want: object]>([
  ["nothing more", payment, payment],
  ["in a list", { cancel_history: [{ ...refund, ...more }, refund] }, { cancel_history: [refund, refund] }],
  ["in an object", { promotion: { id: "p", discount: 1, ...more } }, { promotion: { id: "p", discount: 1 } }],
  ["an object that may hold anything is kept", { extension: more }, { extension: more }],
  ["null is kept", { name: null, promotion: null }, { name: null, promotion: null }],
  ["an own __proto__", JSON.parse('{ "__proto__": { "more": 1 } }'), {}],
  ["a list where an object is known", { promotion: [more] }, { promotion: [more] }],
])("%s", (_title, given, want) => {
  const value = freeze({ ...payment, ...given }) as typeof payment;
  expect(stripPayment(value)).toEqual({ ...payment, ...want });
  expect(stripPayment(value)).not.toBe(value);
});

test("a page of payments, as deep as it goes", () => {
  const page = {
    total: 1,
    previous: 0,
    next: 0,
    list: [{ ...payment, cancel_history: [{ ...refund, ...more }], ...more }],
  };
  const value = freeze({ code: 0, message: null, response: { ...page, ...more }, ...more });
  const want = { ...page, list: [{ ...payment, cancel_history: [refund] }] };
  expect(stripPaymentListResponse(value)).toEqual({ code: 0, message: null, response: want });
});

test("what is sent has none: it is closed", () => {
  expect(stripOf("CardPaymentRequest")).toBeUndefined();
  expect(shapes.length).toBeGreaterThan(20);
});

function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
