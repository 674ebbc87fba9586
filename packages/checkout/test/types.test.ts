// What the types promise: each line below that is marked must not compile. What runs here only shows that it is no accident.
import type { CardPaymentRequest } from "@kicc-kit/types";
import { expect, expectTypeOf, test } from "vitest";
import type {} from "../src/global.ts";
import {
  type CheckoutResult,
  type Iamport,
  type Issue,
  parseCallback,
  parseRedirect,
  requestPay,
} from "../src/index.ts";
import { order } from "./stand-in.ts";

test("a result says neither success nor paid", () => {
  const result = parseCallback({ success: true, imp_uid: "imp_1", merchant_uid: "order-0001", status: "paid" });
  // @ts-expect-error success does not mean paid
  expect(result.success).toBeUndefined();
  // @ts-expect-error only the payment that a server reads has a status
  expect(result.status).toBeUndefined();
  // @ts-expect-error there is no such kind
  expect(result.kind === "paid").toBe(false);
});

test("ids are there once the kind is asked for", () => {
  const result = parseRedirect("?imp_uid=imp_1&merchant_uid=order-0001");
  // @ts-expect-error an invalid result has none
  expect(result.imp_uid).toBe("imp_1");
  if (result.kind === "needs-verification") expectTypeOf(result.imp_uid).toEqualTypeOf<string>();
  if (result.kind === "failed") {
    // @ts-expect-error no payment may have begun
    expectTypeOf<string>(result.imp_uid);
    expectTypeOf(result.message).toEqualTypeOf<string>();
  }
  if (result.kind === "invalid") expectTypeOf(result.issues).toEqualTypeOf<readonly Issue[]>();
});

test("the three ways to a result give the same type", () => {
  expectTypeOf<Awaited<ReturnType<typeof requestPay>>>().toEqualTypeOf<CheckoutResult>();
  expectTypeOf(parseRedirect).returns.toEqualTypeOf<CheckoutResult>();
  expectTypeOf(parseCallback).returns.toEqualTypeOf<CheckoutResult>();
});

test("a wrong request is an error at the member", () => {
  const requests = () => [
    // @ts-expect-error an amount is a number
    requestPay({ ...order, amount: "14000" }),
    // @ts-expect-error products belong to an escrow payment
    requestPay({ ...order, kiccProducts: [] }),
    // @ts-expect-error a redirect is an address, not its parts
    parseRedirect({ imp_uid: "imp_1" }),
    // @ts-expect-error an issue never holds the value
    requestPay(order, { onWarning: ({ value }) => value }),
  ];
  expect(requests).toBeTypeOf("function");
});

test("window.IMP is typed for those who call it themselves", () => {
  const shop = (params: CardPaymentRequest) => {
    expectTypeOf(window.IMP).toEqualTypeOf<Iamport | undefined>();
    window.IMP?.request_pay(params, (response) => expectTypeOf(response.merchant_uid).toEqualTypeOf<string>());
    window.IMP?.request_pay(params);
    // @ts-expect-error it is missing until the script is loaded
    window.IMP.init("imp00000000");
    // @ts-expect-error an amount is a number
    window.IMP?.request_pay({ ...params, amount: "14000" });
    // @ts-expect-error a payment id may be null
    window.IMP?.request_pay(params, ({ imp_uid }) => imp_uid.trim());
  };
  expect(shop).toBeTypeOf("function");
});
