// What every validator offers: is, parse, safeParse, Standard Schema, and the choice to allow what is not known yet.
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  AlipayPlusPaymentRequest,
  CardPaymentRequest,
  Payment,
  RequestPayParams,
  ValidationError,
} from "../src/index.ts";

const card = { pay_method: "card", merchant_uid: "order-1", name: "Tea", amount: 14000, buyer_tel: "010-0000-0000" };

describe("messages", () => {
  test.each<[given: unknown, path: string, message: string]>([
    [{ ...card, amount: "14000" }, "amount", 'amount must be an integer, got string "14000"'],
    [{ ...card, amount: 14000.5 }, "amount", "amount must be an integer, got number 14000.5"],
    [{ ...card, amount: null }, "amount", "amount must be an integer, got null"],
    [{ ...card, amount: 0 }, "amount", "amount must be more than 0, got number 0"],
    [{ ...card, name: "x".repeat(41) }, "name", "name must have at most 40 characters, got 41"],
    [{ ...card, name: "" }, "name", "name must not be empty"],
    [
      { ...card, language: "x".repeat(41) },
      "language",
      `language must be "ko", "en" or "zh", got string "${"x".repeat(40)}"…`,
    ],
    [{ ...card, buyer_tel: 1012345678 }, "buyer_tel", "buyer_tel must be a string, got number"],
    [{ ...card, language: "1234567890123456" }, "language", 'language must be "ko", "en" or "zh", got string'],
    [{ ...card, notice_url: [] }, "notice_url", "notice_url must not be empty"],
    [
      { ...card, notice_url: ["https://shop.example", 1] },
      "notice_url.1",
      "notice_url[1] must be a string, got number 1",
    ],
    [
      { ...card, buyer_emial: "kim@example.com" },
      "buyer_emial",
      "buyer_emial is not a known member; did you mean 'buyer_email'?",
    ],
    [{ ...card, zzz: 1 }, "zzz", "zzz is not a known member"],
    [{ ...card, "a b": 1 }, "a b", '["a b"] is not a known member'],
    [
      { ...card, "\u001b[31m\u202e\nred": 1 },
      "\u001b[31m\u202e\nred",
      '["\\u001b[31m\ufffd\\nred"] is not a known member',
    ],
    [{ ...card, ["k".repeat(41)]: 1 }, "k".repeat(41), `["${"k".repeat(40)}"…] is not a known member`],
    [{ ...card, language: "\u009b2J" }, "language", 'language must be "ko", "en" or "zh", got string "\ufffd2J"'],
    [{ ...card, escrow: true }, "escrow", "escrow must be false, got boolean true"],
    [
      { ...card, pay_method: "cash" },
      "pay_method",
      'pay_method must be "wechat", "alipay_plus", "card", "trans", "vbank" or "phone", got string "cash"',
    ],
    [{ ...card, pay_method: undefined }, "pay_method", "pay_method is required"],
    [{ ...card, name: undefined }, "name", "name is required"],
    [{ ...card, pay_method: "phone" }, "digital", 'digital is required when pay_method is "phone"'],
    [{ ...card, pay_method: "trans", escrow: true }, "kiccProducts", "kiccProducts is required when escrow is true"],
    [{ ...card, vbank_due: "2026-12-31" }, "vbank_due", 'vbank_due is allowed only when pay_method is "vbank"'],
    [
      { ...card, customer_uid: "card-1", pay_method: "phone" },
      "pay_method",
      'pay_method must be "card", got string "phone"',
    ],
    ["text", "", 'the value must be an object, got string "text"'],
  ])("%#: %o", (given, path, message) => {
    const result = RequestPayParams.safeParse(given);
    expect(result.success ? [] : result.issues.map((issue) => [issue.path.join("."), issue.message])).toContainEqual([
      path,
      message,
    ]);
  });
});

describe("parse", () => {
  test("gives back the very value", () => {
    expect(CardPaymentRequest.parse(card)).toBe(card);
  });

  test("throws one error that lists every issue with its path", () => {
    const value = { ...card, amount: "14000", card: { detail: [{ card_code: "*", enabled: "no" }] } };
    expect(() => CardPaymentRequest.parse(value)).toThrow(ValidationError);
    expect(() => CardPaymentRequest.parse(value)).toThrow(
      'amount must be an integer, got string "14000"; card.detail[0].enabled must be a boolean, got string "no"',
    );
  });
});

describe("unknown", () => {
  const newer = { ...card, new_member: 1, card: { direct: { code: "999" } } };

  test("is refused in a request by default", () => {
    const result = CardPaymentRequest.safeParse(newer);
    expect(result.success ? [] : result.issues.map(({ path, code }) => [path.join("."), code]).sort()).toEqual([
      ["card.direct.code", "enum"],
      ["new_member", "unknown"],
    ]);
  });

  test('alone never refuses with "allow"', () => {
    expect(CardPaymentRequest.is(newer, { unknown: "allow" })).toBe(true);
    expect(CardPaymentRequest.parse(newer, { unknown: "allow" })).toBe(newer);
  });

  test.each<[title: string, value: object]>([
    ["a wrong type", { ...newer, amount: "14000" }],
    ["a member of a sibling branch", { ...newer, kiccProducts: [] }],
    ["a code that is not in a closed list", { ...newer, language: "fr" }],
  ])('with "allow", %s is still refused', (_title, value) => {
    expect(CardPaymentRequest.is(value, { unknown: "allow" })).toBe(false);
  });

  test("reaches into nested shapes", () => {
    const value = {
      ...card,
      pay_method: "alipay_plus",
      order_description: "Tea",
      alipay_plus: { wallet: "new_wallet" },
    };
    const request = { ...value, channelKey: "channel-key-1", buyer_name: "Kim", buyer_email: "kim@example.com" };
    expect(AlipayPlusPaymentRequest.is(request)).toBe(false);
    expect(AlipayPlusPaymentRequest.is(request, { unknown: "allow" })).toBe(true);
  });

  test("never refuses an answer: it may gain members and codes", () => {
    const payment = {
      imp_uid: "imp_1",
      merchant_uid: "o",
      amount: 1,
      cancel_amount: 0,
      currency: "KRW",
      status: "pending",
      pay_method: "new",
      extra: 1,
    };
    expect(Payment.is(payment)).toBe(true);
  });
});

describe("Standard Schema", () => {
  test("answers at once, with value or issues", () => {
    expect(CardPaymentRequest["~standard"]).toMatchObject({ version: 1, vendor: "kicc-kit" });
    expect(CardPaymentRequest["~standard"].validate(card)).toEqual({ value: card });
    expect(CardPaymentRequest["~standard"].validate({ ...card, amount: "1" })).toMatchObject({
      issues: [{ path: ["amount"], message: 'amount must be an integer, got string "1"' }],
    });
  });
});

test("is() narrows to the shape", () => {
  const value: unknown = card;
  if (CardPaymentRequest.is(value)) expectTypeOf(value.pay_method).toEqualTypeOf<"card">();
});
