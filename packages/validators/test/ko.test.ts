// Every issue code has a Korean sentence, which says the same limits and never puts a particle after a name.
import { describe, expect, test } from "vitest";
import { CardPaymentRequest, EscrowTransPaymentRequest, RequestPayParams } from "../src/index.ts";
import type { Issue, IssueCode } from "../src/issue.ts";
import { toKorean } from "../src/ko.ts";

type Given = Pick<Issue, "params" | "received">;
/** A record, so that a new code without a row does not compile. */
const rows: Readonly<Record<IssueCode, readonly (readonly [given: Given, want: string])[]>> = {
  type: [
    [
      { params: { type: "integer" }, received: { type: "string", text: '"2"' } },
      '정수 값이어야 합니다 (받은 값: 문자열 "2")',
    ],
    [
      { params: { type: ["string", "null"] }, received: { type: "array" } },
      "문자열 또는 null 값이어야 합니다 (받은 값: 배열)",
    ],
    [
      { params: { type: ["number", "boolean", "array", "object"] }, received: { type: "bigint" } },
      "숫자 또는 불리언 또는 배열 또는 객체 값이어야 합니다 (받은 값: bigint)",
    ],
  ],
  required: [
    [{ params: {} }, "필수 항목입니다"],
    [{ params: { when: { escrow: true } } }, "필수 항목입니다 (조건: escrow: true)"],
    [{ params: { when: { customer_uid: null } } }, "필수 항목입니다 (조건: customer_uid 있음)"],
  ],
  enum: [
    [{ params: { allowed: ["card"] } }, '정해진 값만 쓸 수 있습니다: "card"'],
    [{ params: { allowed: ["card", 1, true] } }, '다음 중 하나여야 합니다: "card", 1, true'],
  ],
  minimum: [[{ params: { limit: 1 } }, "1 이상이어야 합니다"]],
  exclusiveMinimum: [
    [{ params: { limit: 0 }, received: { type: "number", text: "0" } }, "0 초과여야 합니다 (받은 값: 숫자 0)"],
  ],
  maximum: [[{ params: { limit: 1000 } }, "1000 이하여야 합니다"]],
  minLength: [
    [{ params: { limit: 1 }, received: { type: "string", length: 0 } }, "비워 둘 수 없습니다"],
    [{ params: { limit: 3 }, received: { type: "string", length: 2 } }, "3자 이상이어야 합니다 (받은 값: 2자)"],
  ],
  maxLength: [
    [{ params: { limit: 40 }, received: { type: "string", length: 41 } }, "40자 이하여야 합니다 (받은 값: 41자)"],
  ],
  pattern: [
    [{ params: { pattern: "^a$" } }, "형식이 맞지 않습니다: ^a$"],
    [{ params: { pattern: "^.$", like: ["a", "b"] } }, '형식이 맞지 않습니다. 예: "a", "b"'],
  ],
  minItems: [
    [{ params: { limit: 1 } }, "비워 둘 수 없습니다"],
    [{ params: { limit: 2 } }, "2개 이상이어야 합니다"],
  ],
  maxItems: [
    [{ params: { limit: 100 }, received: { type: "array", length: 101 } }, "100개 이하여야 합니다 (받은 값: 101개)"],
  ],
  unknown: [
    [{ params: {} }, "없는 항목입니다"],
    [{ params: { suggestion: "amount" } }, "없는 항목입니다. 혹시 다음 항목인가요? 'amount'"],
  ],
  forbidden: [
    [{ params: { when: { escrow: true } } }, "다음 조건에서만 쓸 수 있습니다: escrow: true"],
    [
      { params: { when: { pay_method: ["card", "trans"] } } },
      '다음 조건에서만 쓸 수 있습니다: pay_method: "card" / "trans"',
    ],
    [{ params: { unless: { imp_uid: null } } }, "다음 조건에서는 쓸 수 없습니다: imp_uid 있음"],
    [{ params: {} }, "여기서는 쓸 수 없습니다"],
  ],
  unreadable: [[{ params: {} }, "읽을 수 없습니다"]],
};

describe.each(Object.entries(rows) as [IssueCode, (typeof rows)[IssueCode]][])("%s", (code, cases) => {
  test.each(cases)("%j -> %s", (given, want) => {
    const issue = { path: ["a", 0], code, ...given, message: "in English" };
    expect(toKorean([issue])).toEqual([{ ...issue, message: `a[0]: ${want}` }]);
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
