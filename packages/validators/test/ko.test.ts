// Every issue code has a Korean sentence, which says the same limits and never puts a particle after a name.
import { describe, expect, test } from "vitest";
import { CardPaymentRequest, EscrowTransPaymentRequest, RequestPayParams } from "../src/index.ts";
import type { IssueCode } from "../src/issue.ts";
import { toKorean } from "../src/ko.ts";

type Params = Readonly<Record<string, unknown>>;
/** A record, so that a new code without a row does not compile. */
const rows: Readonly<Record<IssueCode, readonly (readonly [params: Params, want: string])[]>> = {
  type: [
    [{ type: "integer" }, "정수 값이어야 합니다"],
    [{ type: ["string", "null"] }, "문자열 또는 null 값이어야 합니다"],
    [
      { type: ["number", "boolean", "array", "object"] },
      "숫자 또는 true 또는 false 또는 배열 또는 객체 값이어야 합니다",
    ],
  ],
  required: [[{}, "필수 항목입니다"]],
  enum: [
    [{ allowed: ["card"] }, '정해진 값만 쓸 수 있습니다: "card"'],
    [{ allowed: ["card", 1, true] }, '다음 중 하나여야 합니다: "card", 1, true'],
  ],
  minimum: [[{ limit: 1 }, "1 이상이어야 합니다"]],
  exclusiveMinimum: [[{ limit: 0 }, "0 초과여야 합니다"]],
  maximum: [[{ limit: 1000 }, "1000 이하여야 합니다"]],
  minLength: [
    [{ limit: 1 }, "비워 둘 수 없습니다"],
    [{ limit: 3 }, "3자 이상이어야 합니다"],
  ],
  maxLength: [[{ limit: 40 }, "40자 이하여야 합니다"]],
  pattern: [[{ pattern: "^a$" }, "형식이 맞지 않습니다: ^a$"]],
  minItems: [[{ limit: 1 }, "1개 이상이어야 합니다"]],
  maxItems: [[{ limit: 100 }, "100개 이하여야 합니다"]],
  unknown: [
    [{}, "없는 항목입니다"],
    [{ suggestion: "amount" }, "없는 항목입니다. 혹시 다음 항목인가요? 'amount'"],
  ],
  forbidden: [
    [{ belongsTo: ["escrow: true", "Other"] }, "여기서는 의미가 없습니다. 쓸 수 있는 곳: escrow: true, Other"],
  ],
  unreadable: [[{}, "읽을 수 없습니다"]],
};

describe.each(Object.entries(rows) as [IssueCode, (typeof rows)[IssueCode]][])("%s", (code, cases) => {
  test.each(cases)("%j -> %s", (params, want) => {
    const issue = { path: ["a", 0], code, params, message: "in English" };
    expect(toKorean([issue])).toEqual([{ ...issue, message: want }]);
    expect(issue.message).toBe("in English");
  });
});

test.each([
  [RequestPayParams, {}],
  [CardPaymentRequest, { amout: 1, pay_method: "card", amount: "1", kiccProducts: [], name: "", merchant_uid: 1 }],
  [EscrowTransPaymentRequest, { escrow: true, kiccProducts: [{ quantity: "2" }] }],
])("what a validator really says is Korean through and through", (validator, value) => {
  const result = validator.safeParse(value);
  const issues = result.success ? [] : toKorean(result.issues);
  expect(issues.length).toBeGreaterThan(0);
  for (const { message } of issues) {
    expect(message).toMatch(/\p{Script=Hangul}/u);
    expect(message).not.toMatch(/undefined|\bmust\b/);
  }
});
