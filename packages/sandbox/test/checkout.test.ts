// The payment window: what each method leaves behind, what each outcome tells, and what never opens.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RequestPayParams } from "@kicc-kit/types";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { billing, buyer, card, NOON, phone, play, trans, vbank } from "./play.ts";

const PAYMENT_SCHEMA = fileURLToPath(new URL("../../../schemas/rest/Payment.schema.json", import.meta.url));
const AT = NOON / 1000;
const overseas = { channelKey: "channel-key-1", merchant_uid: "order-1", name: "Green tea", amount: 14_000, ...buyer };
const circular: { self?: object } = {};
circular.self = circular;
const product = { orderNumber: "1", name: "Sencha", quantity: 2, amount: 100 };

describe("approved, by method", () => {
  const cases: { name: string; given: RequestPayParams; want: object; means: object }[] = [
    {
      name: "card",
      given: card,
      want: { pay_method: "card", status: "paid", paid_at: AT },
      means: {
        card_name: "신한",
        card_quota: 0,
        card_number: expect.stringMatching(/^\d{6}\*{6}\d{4}$/),
        apply_num: expect.stringMatching(/^\d{8}$/),
      },
    },
    {
      name: "trans",
      given: trans,
      want: { pay_method: "trans", status: "paid", paid_at: AT },
      means: { bank_name: "신한은행", card_name: null, apply_num: null },
    },
    {
      name: "phone",
      given: phone,
      want: { pay_method: "phone", status: "paid", paid_at: AT },
      means: { card_name: null, bank_name: null },
    },
    {
      name: "vbank",
      given: vbank,
      want: { pay_method: "vbank", status: "ready", paid_at: 0 },
      means: {
        vbank_name: "신한은행",
        vbank_num: expect.stringMatching(/^\d{14}$/),
        vbank_date: Date.UTC(2026, 11, 1, 14, 59, 59) / 1000,
      },
    },
    {
      name: "wechat",
      given: { pay_method: "wechat", ...overseas },
      want: { pay_method: "wechat", status: "paid", paid_at: AT },
      means: { card_name: null },
    },
    {
      name: "alipay_plus",
      given: { pay_method: "alipay_plus", order_description: "Tea", currency: "USD", ...overseas },
      want: { pay_method: "alipay_plus", status: "paid", paid_at: AT, currency: "USD" },
      means: { card_name: null },
    },
    {
      name: "escrow",
      given: { ...trans, escrow: true, kiccProducts: [product] } as RequestPayParams,
      want: { pay_method: "trans", status: "paid", paid_at: AT },
      means: { bank_name: "신한은행" },
    },
  ];

  test.each(cases)("$name", async ({ given, want, means }) => {
    const { sandbox, call } = play();
    const { response, imp_uid, redirect } = await sandbox.checkout(given);
    const common = {
      imp_uid,
      merchant_uid: "order-1",
      name: "Green tea",
      pg_provider: "kicc",
      ...buyer,
      ...want,
      ...means,
    };
    expect(response).toMatchObject({
      success: true,
      imp_success: true,
      error_code: null,
      paid_amount: 14_000,
      ...common,
    });
    expect(imp_uid).toMatch(/^imp_\d{12}$/);
    expect(redirect).toBeUndefined();
    const payment = (await call("GET", `/payments/${imp_uid}`)).response;
    expect(payment).toMatchObject({
      amount: 14_000,
      cancel_amount: 0,
      channel: "pc",
      sandbox: false,
      escrow: given.escrow ?? false,
      ...common,
    });
  });

  test("every member of a payment is there, unused or not", async () => {
    const payment = await play().buy(card);
    expect(payment).toMatchObject({
      vbank_num: null,
      vbank_date: 0,
      failed_at: 0,
      cancelled_at: 0,
      cancel_history: [],
      fail_reason: null,
    });
    const { properties } = JSON.parse(readFileSync(PAYMENT_SCHEMA, "utf8"));
    const members = Object.keys(properties).filter((name) => name !== "extension"); // another gateway's
    expect(Object.keys(payment).sort()).toEqual(members.sort());
    expect(Object.values(payment)).not.toContain(undefined);
  });
});

describe("what the request asks for", () => {
  test.each([
    [
      "an issuer's own window",
      { direct: { code: "367", quota: 3 } },
      { card_code: "367", card_name: "현대", card_quota: 3 },
    ],
    [
      "one issuer shown",
      {
        detail: [
          { card_code: "*", enabled: false },
          { card_code: "381", enabled: true },
        ],
      },
      { card_code: "381" },
    ],
    ["the first issuer hidden", { detail: [{ card_code: "366", enabled: false }] }, { card_code: "361" }],
    ["every issuer shown", { detail: [{ card_code: "*", enabled: true }] }, { card_code: "366" }],
    ["an issuer newer than our list", { direct: { code: "999" } }, { card_code: "999", card_name: null }],
  ])("%s", async (_name, options, want) => {
    expect(await play().buy({ ...card, card: options } as RequestPayParams)).toMatchObject(want);
  });

  test.each([
    ["2026-12-31", "2026-12-31T23:59:59+09:00"],
    ["20261231", "2026-12-31T23:59:59+09:00"],
    ["2026-12-31 18:30:15", "2026-12-31T18:30:15+09:00"],
    ["20261231183015", "2026-12-31T18:30:15+09:00"],
    ["202612311830", "2026-12-31T18:30:00+09:00"],
  ])("a deposit deadline of %s is Korean time", async (vbank_due, want) => {
    const payment = await play().buy({ ...vbank, vbank_due } as RequestPayParams);
    expect(payment.vbank_date).toBe(Date.parse(want) / 1000);
  });

  test("custom_data goes in as an object and comes out as JSON text", async () => {
    const { sandbox, buy } = play();
    const custom_data = { items: [1, 2], note: "선물" };
    const payment = await buy({ ...card, custom_data });
    expect(JSON.parse(payment.custom_data ?? "")).toEqual(custom_data);
    const { response } = await sandbox.checkout({ ...card, merchant_uid: "order-2", custom_data });
    expect(response.custom_data).toBe(JSON.stringify(custom_data));
  });

  test("the MID of an old gateway code is the payment's", async () => {
    expect(await play().buy({ ...card, pg: "kicc.IM12345678" })).toMatchObject({ pg_id: "IM12345678" });
    const longest = "9".repeat(80);
    expect(await play().buy({ ...card, pg: `kicc.${longest}0` })).toMatchObject({ pg_id: longest });
  });
});

describe("not approved", () => {
  test.each([
    { outcome: "declined", code: "SANDBOX_DECLINED" },
    { outcome: "closed", code: "SANDBOX_CLOSED" },
  ] as const)("$outcome: a failed payment, no webhook", async ({ outcome, code }) => {
    const { sandbox, call, notices } = play();
    const { response, imp_uid } = await sandbox.checkout(card, { outcome });
    expect(response).toMatchObject({ success: false, imp_success: false, error_code: code, imp_uid, status: "failed" });
    const payment = (await call("GET", `/payments/${imp_uid}`)).response;
    expect(payment).toMatchObject({ status: "failed", failed_at: AT, paid_at: 0, fail_reason: response.error_msg });
    expect(payment.fail_reason).not.toBe("");
    expect(notices).toEqual([]);
  });

  test("a vbank that was declined has no account", async () => {
    expect(await play().buy(vbank, { outcome: "declined" })).toMatchObject({
      status: "failed",
      vbank_num: null,
      vbank_issued_at: 0,
    });
  });

  test("the order may be tried again, and each try is a payment of its own", async () => {
    const { sandbox, call } = play();
    const failed = await sandbox.checkout(card, { outcome: "declined" });
    const paid = await sandbox.checkout(card);
    expect(paid.response.status).toBe("paid");
    expect(paid.imp_uid).not.toBe(failed.imp_uid);
    const refund = await call("POST", "/payments/cancel", { merchant_uid: "order-1" });
    expect(refund.response).toMatchObject({ imp_uid: paid.imp_uid, status: "cancelled" });
  });
});

describe("refused before the window opens", () => {
  const wrong: { name: string; given: unknown; want: string }[] = [
    {
      name: "an amount in quotes",
      given: { ...card, amount: "14000" },
      want: 'amount must be an integer, got string "14000"',
    },
    { name: "no name", given: { ...card, name: undefined }, want: "name is required" },
    {
      name: "no telephone number",
      given: { ...card, buyer_tel: undefined },
      want: 'buyer_tel is required when pay_method is "card"',
    },
    {
      name: "an order number that is a number",
      given: { ...card, merchant_uid: 1 },
      want: "merchant_uid must be a string, got number 1",
    },
    {
      name: "escrow without products",
      given: { ...trans, escrow: true },
      want: "kiccProducts is required when escrow is true",
    },
    {
      name: "a wrong product",
      given: { ...trans, escrow: true, kiccProducts: [product, { ...product, quantity: "1" }] },
      want: 'kiccProducts[1].quantity must be an integer, got string "1"',
    },
    {
      name: "an order number that is too long",
      given: { ...card, merchant_uid: "1".repeat(41) },
      want: "merchant_uid must have at most 40 characters, got 41",
    },
    { name: "data that goes in circles", given: circular, want: "the value must be an object, got undefined" },
    { name: "nothing", given: undefined, want: "the value must be an object, got undefined" },
    { name: "something that is no data", given: () => card, want: "the value must be an object, got undefined" },
  ];
  test.each(wrong)("$name", async ({ given, want }) => {
    const { sandbox, notices } = play();
    const result = await sandbox.checkout(given as RequestPayParams);
    const merchant_uid = (given as { merchant_uid?: unknown } | undefined)?.merchant_uid === "order-1" ? "order-1" : "";
    expect(result).toEqual({
      response: { success: false, imp_success: false, imp_uid: null, merchant_uid, error_msg: want },
    });
    expect(notices).toEqual([]);
  });

  test("a member that nobody knows is accepted", async () => {
    const { response } = await play().sandbox.checkout({ ...card, colour: "green" } as RequestPayParams);
    expect(response.success).toBe(true);
  });

  test("an order that is paid", async () => {
    const { sandbox } = play();
    await sandbox.checkout(card);
    const { response, imp_uid } = await sandbox.checkout(card);
    expect(response).toMatchObject({
      success: false,
      imp_uid: null,
      error_msg: expect.stringContaining("merchant_uid"),
    });
    expect(imp_uid).toBeUndefined();
  });

  test("an order that was paid and refunded", async () => {
    const { sandbox, call } = play();
    await sandbox.checkout(card);
    await call("POST", "/payments/cancel", { merchant_uid: "order-1" });
    expect((await sandbox.checkout(card)).response.success).toBe(false);
  });

  test.each([
    { name: "another amount", prepared: { amount: 13_999 }, want: "amount" },
    { name: "another currency", prepared: { amount: 14_000, currency: "USD" }, want: "currency" },
  ])("prepared with $name", async ({ prepared, want }) => {
    const { sandbox, call } = play();
    await call("POST", "/payments/prepare", { merchant_uid: "order-1", ...prepared });
    const { response } = await sandbox.checkout(card);
    expect(response).toMatchObject({ success: false, imp_uid: null, error_msg: expect.stringContaining(want) });
  });

  test.each([{ amount: 14_000 }, { amount: 14_000, currency: "KRW" }])(
    "prepared as it is: not refused, %j",
    async (prepared) => {
      const { sandbox, call } = play();
      await call("POST", "/payments/prepare", { merchant_uid: "order-1", ...prepared });
      expect((await sandbox.checkout(card)).response.success).toBe(true);
    },
  );
});

describe("on a mobile", () => {
  const shop = "https://shop.example/done?lang=ko%20KR&flag#top";

  test("the result is added to the shop's own query", async () => {
    const merchant_uid = "주문 1&2";
    const { redirect, imp_uid } = await play().sandbox.checkout(
      { ...card, merchant_uid, m_redirect_url: shop },
      { device: "mobile" },
    );
    const query = `imp_uid=${imp_uid}&merchant_uid=${encodeURIComponent(merchant_uid)}&imp_success=true`;
    expect(redirect).toBe(`https://shop.example/done?lang=ko%20KR&flag&${query}#top`);
  });

  test("a failure says why", async () => {
    const params = { ...card, m_redirect_url: "https://shop.example/done" };
    const { redirect = "", response } = await play().sandbox.checkout(params, { device: "mobile", outcome: "closed" });
    expect(redirect).toMatch(/^https:\/\/shop\.example\/done\?imp_uid=/);
    const { imp_uid, error_code, error_msg } = response;
    const query = { imp_uid, merchant_uid: "order-1", imp_success: "false", error_code, error_msg };
    expect(Object.fromEntries(new URL(redirect).searchParams)).toEqual(query);
  });

  test("a refusal has no imp_uid", async () => {
    const params = { ...card, amount: 0, m_redirect_url: "https://shop.example/done" };
    const { redirect = "" } = await play().sandbox.checkout(params, { device: "mobile" });
    expect([...new URL(redirect).searchParams.keys()]).toEqual(["merchant_uid", "imp_success", "error_msg"]);
  });

  test("without an address the payment happens and its result is lost", async () => {
    const { sandbox, call } = play();
    const { redirect, imp_uid } = await sandbox.checkout(card, { device: "mobile" });
    expect(redirect).toBeUndefined();
    expect((await call("GET", `/payments/${imp_uid}`)).response).toMatchObject({ status: "paid", channel: "mobile" });
  });

  test("a relative address is refused: nobody could go there", async () => {
    const { response, redirect } = await play().sandbox.checkout(
      { ...card, m_redirect_url: "/done" },
      { device: "mobile" },
    );
    expect(response).toMatchObject({ success: false, error_msg: expect.stringContaining("m_redirect_url") });
    expect(redirect).toBeUndefined();
  });

  test.each(["/done", shop])("a PC is not sent anywhere, %s or not", async (m_redirect_url) => {
    const { response, redirect } = await play().sandbox.checkout({ ...card, m_redirect_url });
    expect([response.success, redirect]).toEqual([true, undefined]);
  });
});

describe("a choice that is misspelt", () => {
  test.each([
    [{ outcome: "declind" }, 'outcome must be "approved", "declined", "closed"'],
    [{ outcom: "declined" }, 'checkout knows no choice "outcom"'],
  ])("%j is an error of the test", async (choice, want) => {
    await expect(createSandbox().checkout(card, choice as object)).rejects.toThrow(want);
  });
});

test("what a test does to an answer does not reach the memory", async () => {
  const { sandbox, call } = play();
  const params = structuredClone(billing);
  await sandbox.checkout(params);
  params.customer_uid = "changed";
  const { imp_uid = "" } = await sandbox.checkout(vbank);
  const paid = await sandbox.deposit({ imp_uid });
  (paid as { amount: number }).amount = 1;
  expect((await call("GET", `/payments/${imp_uid}`)).response.amount).toBe(14_000);
  expect((await call("GET", "/subscribe/customers/card-1")).code).toBe(0);
});
