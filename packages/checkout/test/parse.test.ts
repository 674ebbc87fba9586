// Every form in which the gateway brings an answer back, and what it is read as.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type CheckoutResult, parseCallback, parseRedirect } from "../src/index.ts";

const imp_uid = "imp_123412341234";
const merchant_uid = "order-0001";
const unverified: CheckoutResult = { kind: "needs-verification", imp_uid, merchant_uid };
const failed = (given: Partial<Extract<CheckoutResult, { kind: "failed" }>>): CheckoutResult => ({
  kind: "failed",
  code: null,
  message: "The payment did not succeed",
  imp_uid: null,
  merchant_uid,
  ...given,
});
const missing = (...members: string[]): CheckoutResult => ({
  kind: "invalid",
  issues: members.map((member) => ({ path: [member], code: "required", params: {}, message: `${member} is required` })),
});
const unknown = failed({ code: "OUTCOME_UNKNOWN", message: "It is not known whether the payment was made" });
const closed = "사용자가 결제를 취소하셨습니다";
const taken = "이미 결제가 완료된 주문번호입니다.";

const callbacks: readonly { readonly name: string; readonly given: unknown; readonly want: CheckoutResult }[] = [
  {
    name: "paid, old style",
    given: {
      success: true,
      imp_success: true,
      error_code: null,
      error_msg: null,
      imp_uid,
      merchant_uid,
      status: "paid",
    },
    want: unverified,
  },
  {
    name: "paid, new style: four members",
    given: { imp_uid, merchant_uid, error_code: null, error_msg: null },
    want: unverified,
  },
  { name: "paid, new style: two members", given: { imp_uid, merchant_uid }, want: unverified },
  {
    name: "an account was issued",
    given: { success: true, imp_uid, merchant_uid, pay_method: "vbank", status: "ready" },
    want: unverified,
  },
  {
    name: "a billing key was issued",
    given: { success: true, imp_uid, merchant_uid, customer_uid: "c" },
    want: unverified,
  },
  { name: "only imp_success", given: { imp_success: true, imp_uid, merchant_uid }, want: unverified },
  { name: "an empty error is none", given: { imp_uid, merchant_uid, error_code: "", error_msg: "" }, want: unverified },
  {
    name: "the buyer closed the window, new style",
    given: { imp_uid, merchant_uid, error_code: "F400", error_msg: closed },
    want: failed({ code: "F400", message: closed, imp_uid }),
  },
  {
    name: "declined, old style",
    given: {
      success: false,
      imp_success: false,
      imp_uid,
      merchant_uid,
      error_code: "E1",
      error_msg: closed,
      status: "failed",
    },
    want: failed({ code: "E1", message: closed, imp_uid }),
  },
  {
    name: "refused before the window: no payment, no code",
    given: { success: false, imp_success: false, merchant_uid, error_msg: taken },
    want: failed({ message: taken }),
  },
  {
    name: "refused before the window: imp_uid null",
    given: { success: false, imp_uid: null, merchant_uid, error_code: null, error_msg: taken },
    want: failed({ message: taken }),
  },
  {
    name: "refused before the window: not even the order",
    given: { success: false, error_code: "F1002", imp_uid: null },
    want: failed({ code: "F1002", merchant_uid: null }),
  },
  { name: "only error_msg", given: { merchant_uid, error_msg: taken }, want: failed({ message: taken }) },
  { name: "only error_code", given: { merchant_uid, error_code: "F400" }, want: failed({ code: "F400" }) },
  {
    name: "only success: false, with a payment",
    given: { success: false, imp_uid, merchant_uid },
    want: failed({ imp_uid }),
  },
  { name: "only imp_success: false", given: { imp_success: false, imp_uid, merchant_uid }, want: failed({ imp_uid }) },
  { name: "booleans as text, false", given: { success: "false", imp_uid, merchant_uid }, want: failed({ imp_uid }) },
  { name: "booleans as text, true", given: { imp_success: "true", imp_uid, merchant_uid }, want: unverified },
  {
    name: "success and an error at once: a server looks",
    given: { success: true, imp_uid, merchant_uid, error_code: "E1" },
    want: unverified,
  },
  {
    name: "two minds: a server looks",
    given: { success: false, imp_success: true, imp_uid, merchant_uid },
    want: unverified,
  },
  {
    name: "an error and success, but no payment",
    given: { success: true, merchant_uid, error_code: "E1" },
    want: failed({ code: "E1" }),
  },
  { name: "success without a payment", given: { success: true, merchant_uid }, want: unknown },
  {
    name: "status paid without a payment",
    given: { status: "paid", paid_amount: 14_000, merchant_uid },
    want: unknown,
  },
  {
    name: "a payment without an order",
    given: { success: true, imp_uid },
    want: { ...unknown, imp_uid, merchant_uid: null } as CheckoutResult,
  },
  {
    name: "ids that are no text",
    given: { success: true, imp_uid: 1, merchant_uid: {} },
    want: missing("imp_uid", "merchant_uid"),
  },
  { name: "nothing", given: {}, want: missing("imp_uid", "merchant_uid") },
  ...[undefined, null, true, imp_uid].map((given) => ({
    name: `no object: ${given}`,
    given,
    want: {
      kind: "invalid",
      issues: [{ path: [], code: "type", params: { type: "object" }, message: "the value must be an object" }],
    } as const,
  })),
];

test.each(callbacks)("callback: $name", ({ given, want }) => {
  expect(parseCallback(given)).toEqual(want);
});

const shop = "https://shop.example/done";
const redirects: readonly {
  readonly name: string;
  readonly given: string | URL | URLSearchParams;
  readonly want: CheckoutResult;
}[] = [
  {
    name: "paid, old style",
    given: `${shop}?imp_uid=${imp_uid}&merchant_uid=${merchant_uid}&imp_success=true`,
    want: unverified,
  },
  {
    name: "as a URL",
    given: new URL(`${shop}?imp_uid=${imp_uid}&merchant_uid=${merchant_uid}&success=true`),
    want: unverified,
  },
  { name: "as a query", given: new URLSearchParams({ imp_uid, merchant_uid }), want: unverified },
  { name: "as location.search", given: `?imp_uid=${imp_uid}&merchant_uid=${merchant_uid}`, want: unverified },
  { name: "as text of a query", given: `imp_uid=${imp_uid}&merchant_uid=${merchant_uid}`, want: unverified },
  { name: "a path", given: `/done?imp_uid=${imp_uid}&merchant_uid=${merchant_uid}`, want: unverified },
  {
    name: "the shop's own keys, and a fragment",
    given: `${shop}?cart=17&a=b?c&imp_uid=${imp_uid}&merchant_uid=${merchant_uid}#top?`,
    want: unverified,
  },
  {
    name: "the shop's own merchant_uid before the gateway's",
    given: `${shop}?merchant_uid=mine&imp_uid=${imp_uid}&merchant_uid=${merchant_uid}`,
    want: unverified,
  },
  {
    name: "failed, with Korean percent-encoded",
    given: `${shop}?imp_uid=${imp_uid}&merchant_uid=${merchant_uid}&imp_success=false&error_code=F400&error_msg=${encodeURIComponent(closed)}`,
    want: failed({ code: "F400", message: closed, imp_uid }),
  },
  {
    name: "failed, with plus signs",
    given: `${shop}?merchant_uid=${merchant_uid}&success=false&error_msg=out+of+money`,
    want: failed({ message: "out of money" }),
  },
  {
    name: "refused before the window: an empty imp_uid",
    given: `${shop}?imp_uid=&merchant_uid=${merchant_uid}&imp_success=false`,
    want: failed({}),
  },
  {
    name: "an order that has to be encoded",
    given: `${shop}?imp_uid=${imp_uid}&merchant_uid=${encodeURIComponent("주문 1+1/2")}`,
    want: { ...unverified, merchant_uid: "주문 1+1/2" } as CheckoutResult,
  },
  { name: "only the order", given: `${shop}?cart=17&merchant_uid=${merchant_uid}`, want: unknown },
  { name: "a page that nobody was sent to", given: shop, want: missing("imp_uid", "merchant_uid") },
  {
    name: "a lone percent sign",
    given: `${shop}?imp_uid=%&merchant_uid=%E0%A4%A`,
    want: { kind: "needs-verification", imp_uid: "%", merchant_uid: "\ufffd%A" },
  },
];

test.each(redirects)("redirect: $name", ({ given, want }) => {
  expect(parseRedirect(given)).toEqual(want);
});

describe.each([
  ["RequestPayResponse", parseCallback],
  ["RedirectQuery", (value: object) => parseRedirect(new URLSearchParams(value as Record<string, string>))],
] as const)("good examples of %s", (shape, parse) => {
  const folder = fileURLToPath(new URL(`../../../schemas/examples/${shape}/`, import.meta.url));
  test.each(readdirSync(folder).filter((file) => file.startsWith("good-")))("%s", (file) => {
    const { kind } = parse(JSON.parse(readFileSync(folder + file, "utf8")));
    const isFailure = /failed|failure|refused|only-merchant-uid/.test(file);
    expect(kind).toBe(isFailure ? "failed" : "needs-verification");
  });
});
