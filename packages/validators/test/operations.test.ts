// Answers held against their schemas by the name of the operation.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validate } from "../src/operations.ts";

const { operations } = JSON.parse(readFileSync(new URL("../../../schemas/operations.json", import.meta.url), "utf8"));
const payment = { imp_uid: "imp_1", merchant_uid: "o", amount: 1, cancel_amount: 0, currency: "KRW", status: "paid" };

const cases: readonly {
  readonly title: string;
  readonly operation: string;
  readonly response: unknown;
  readonly want: readonly string[] | undefined;
}[] = [
  { title: "a good one", operation: "payments.get", response: payment, want: undefined },
  {
    title: "one that has grown",
    operation: "payments.get",
    response: { ...payment, status: "held", newer: 1 },
    want: undefined,
  },
  {
    title: "a wrong member",
    operation: "payments.get",
    response: { ...payment, amount: "1" },
    want: ['response.amount must be a number, got string "1"'],
  },
  {
    title: "a wrong member in a list",
    operation: "payments.getMany",
    response: [payment, { ...payment, status: null }],
    want: ["response[1].status must be a string, got null"],
  },
  { title: "an operation that no schema knows", operation: "toString", response: null, want: undefined },
];
test.each(cases)("$title", ({ operation, response, want }) => {
  expect(validate(operation, response)?.map(({ message }) => message)).toEqual(want);
});

test("every operation has an answer that no number can be", () => {
  const rest = Object.entries<{ kind: string }>(operations).filter(([, { kind }]) => kind === "rest");
  expect(rest.length).toBeGreaterThan(30);
  for (const [name] of rest) expect(validate(name, 42), name).toHaveLength(1);
});
