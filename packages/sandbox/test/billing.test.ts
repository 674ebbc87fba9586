// Billing keys: issued in the window, charged by REST.
import { describe, expect, test } from "vitest";
import { billing, buyer, card, charge, NOON, play } from "./play.ts";

const AT = NOON / 1000;
const AGAIN = "/subscribe/payments/again";

describe("issue", () => {
  test("stores the key and charges nothing, whatever amount the window shows", async () => {
    const { sandbox, call } = play();
    const { response, imp_uid } = await sandbox.checkout(billing);
    expect(response).toMatchObject({ success: true, customer_uid: "card-1", merchant_uid: "issue-1", paid_amount: 0 });
    const record = (await call("GET", `/payments/${imp_uid}`)).response;
    expect(record).toMatchObject({
      status: "paid",
      amount: 0,
      channel: "pc",
      customer_uid: "card-1",
      customer_uid_usage: "issue",
    });
    const key = (await call("GET", "/subscribe/customers/card-1")).response;
    expect(key).toMatchObject({
      customer_uid: "card-1",
      pg_provider: "kicc",
      sandbox: false,
      card_name: record.card_name,
      card_number: record.card_number,
      customer_name: buyer.buyer_name,
      customer_tel: buyer.buyer_tel,
      customer_email: buyer.buyer_email,
      inserted: AT,
      updated: AT,
    });
  });

  test("its record cannot be refunded", async () => {
    const { buy, call } = play();
    const { imp_uid } = await buy(billing);
    expect(await call("POST", "/payments/cancel", { imp_uid })).toMatchObject({
      code: 1,
      message: "취소할 결제건이 존재하지 않습니다.",
    });
  });

  test.each(["declined", "closed"] as const)("%s: no key", async (outcome) => {
    const { sandbox, call } = play();
    const { response } = await sandbox.checkout(billing, { outcome });
    expect(response).toMatchObject({ success: false, status: "failed" });
    expect((await call("GET", "/subscribe/customers/card-1")).status).toBe(404);
    expect((await call("POST", AGAIN, charge)).code).toBe(1);
  });

  test("a name used again holds the newer key", async () => {
    const { sandbox, call, pass } = play();
    await sandbox.checkout(billing);
    const older = (await call("GET", "/subscribe/customers/card-1")).response;
    pass(60);
    await sandbox.checkout({ ...billing, merchant_uid: "issue-2", buyer_name: "Lee" });
    const newer = (await call("GET", "/subscribe/customers/card-1")).response;
    expect(newer).toMatchObject({ customer_name: "Lee", inserted: AT, updated: AT + 60 });
    expect(newer.card_number).not.toBe(older.card_number);
    expect((await call("POST", AGAIN, charge)).response.card_number).toBe(newer.card_number);
  });
});

describe("charge", () => {
  test("is a payment of its own, made by the API", async () => {
    const { sandbox, call } = play();
    await sandbox.checkout(billing);
    const custom_data = JSON.stringify({ month: 12 });
    const { response } = await call("POST", AGAIN, { ...charge, ...buyer, card_quota: 2, custom_data });
    expect(response).toMatchObject({
      ...buyer,
      merchant_uid: "month-1",
      status: "paid",
      amount: 9_900,
      paid_at: AT,
      channel: "api",
      pay_method: "card",
      customer_uid: "card-1",
      customer_uid_usage: "payment",
      card_quota: 2,
      custom_data,
      currency: "KRW",
    });
    expect((await call("GET", `/payments/${response.imp_uid}`)).response).toEqual(response);
  });

  test("declined is code 0 with a failed payment, and may be tried again under the same order", async () => {
    const { sandbox, call, notices } = play();
    await sandbox.checkout(billing, { laterCharges: "declined" });
    const answer = await call("POST", AGAIN, charge);
    expect(answer).toMatchObject({
      status: 200,
      code: 0,
      message: null,
      response: { status: "failed", failed_at: AT, paid_at: 0 },
    });
    expect(answer.response.fail_reason).toEqual(expect.any(String));
    expect(notices).toEqual([]);
    await sandbox.checkout({ ...billing, merchant_uid: "issue-2" }, { laterCharges: "approved" });
    expect((await call("POST", AGAIN, charge)).response.status).toBe("paid");
  });

  test.each([
    { name: "the order of the key's issue", merchant_uid: "issue-1" },
    { name: "an order paid in the window", merchant_uid: "order-1" },
  ])("$name cannot be charged", async ({ merchant_uid }) => {
    const { sandbox, call } = play();
    await sandbox.checkout(billing);
    await sandbox.checkout(card);
    expect(await call("POST", AGAIN, { ...charge, merchant_uid })).toMatchObject({ code: 1, response: null });
  });

  test("a key of a test channel makes test payments", async () => {
    const { sandbox, call } = play();
    await sandbox.checkout(billing, { testChannel: true });
    const { response } = await call("POST", AGAIN, charge);
    expect(response.sandbox).toBe(true);
    expect((await call("GET", `/payments/${response.imp_uid}`)).status).toBe(404);
  });

  test("is refunded like any other, tax-free part said", async () => {
    const { sandbox, call } = play();
    await sandbox.checkout(billing);
    const { imp_uid } = (await call("POST", AGAIN, { ...charge, tax_free: 900 })).response;
    expect((await call("POST", "/payments/cancel", { imp_uid, amount: 900 })).code).toBe(1);
    expect(
      (await call("POST", "/payments/cancel", { imp_uid, amount: 900, tax_free: 900 })).response.cancel_amount,
    ).toBe(900);
  });
});
