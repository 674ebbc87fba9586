// A whole description shaped like the vendor's, faults included, and one of the third version.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readOpenapi } from "../src/openapi/read-openapi.ts";
import { lines } from "./openapi-description.ts";

const fixture = (name: string) =>
  readOpenapi(readFileSync(fileURLToPath(new URL(`./fixtures/openapi/${name}`, import.meta.url)), "utf8"));

test("the gateways' description, narrowed to ours", () => {
  const found = fixture("gateways.swagger.json");
  const envelope = (name: string, response = "object") => [
    `${name} | code | integer | required`,
    `${name} | message | string+null`,
    `${name} | response | ${response}`,
  ];
  const twins = "findSchedulesByCustomer GET";
  expect(lines(found)).toEqual([
    "getToken | imp_key | string | required",
    "getToken | imp_secret | string | required",
    "customer_view_multiple | customer_uid | array<string> | required",
    "customer_view | customer_uid | string | required",
    "customer_delete | customer_uid | string | required",
    "customer_delete | extra.requester | string",
    `${twins} /subscribe/customers/{customer_uid}/schedules | customer_uid | string | required`,
    `${twins} /subscribe/customers/{customer_uid}/schedules | from | integer | required`,
    `${twins} /subscribe/payments/schedule/customers/{customer_uid} | customer_uid | string | required`,
    "getPaymentByMerchantUid | merchant_uid | string | required",
    "getPaymentByMerchantUid | payment_status | string",
    "getPaymentByMerchantUid | sorting | string |  | -started,started",
    "issueReceipt | imp_uid | string | required",
    "issueReceipt | identifier_type | string | required | person=A citizen's number,business=A firm's number",
    "issueReceipt | buyer_tel | string",
    "issueReceipt | vat | integer |  |  | deprecated",
    "again | customer_uid | string | required",
    "again | amount | number | required",
    "again | card_quota | integer",
    "again | extra | object",
    "schedule | customer_uid | string | required",
    "schedule | schedules | array<object> | required",
    "unschedule | customer_uid | string",
    "unschedule | merchant_uid | string+array",
    "retryScheduleByMid | merchant_uid | string | required",
    ...envelope("AuthResponse"),
    "Auth | access_token | string | required",
    "Auth | now | integer | required",
    "Auth | expired_at | integer | required",
    ...envelope("PaymentResponse"),
    "Payment | imp_uid | string | required",
    "Payment | status | string | required | ready,paid,cancelled,failed",
    "Payment | promotion | object",
    "Payment | promotion.id | string",
    "Payment | promotion.discount | number",
    "Payment | cancel_history | array<object>",
    "Payment | cancel_receipt_urls | array<string> |  |  | deprecated",
    "PaymentCancel | pg_tid | string | required",
    "PaymentCancel | amount | number",
    ...envelope("CustomerResponse"),
    ...envelope("MultipleCustomersResponse", "array<object>"),
    "Customer | customer_uid | string | required",
    "Customer | card_type | integer",
    ...envelope("SuperBillingKeyResponse"),
    "SucceededChannel | pg_id | string | required",
    "SucceededChannel | updated | integer",
    ...envelope("ScheduleResponse", "array<object>"),
    "ScheduleResult | merchant_uid | string",
    "ScheduleResult | schedule_at | integer",
    "ScheduleAnnotation | merchant_uid | string | required",
    "ScheduleAnnotation | currency | string | required",
    "SubscribePaymentExtra | naverUseCfm | string",
  ]);
  expect(found.support).toEqual(
    [
      ["createVbank", "createVbank"],
      ["issueReceipt", "product_type"],
      ["schedule", "card_number"],
      ["ScheduleAnnotation", "product_type"],
    ].map(([section, subject]) => ({ section, status: "not supported", subject })),
  );
  const response = { access_token: "t0", now: 1, expired_at: 2 };
  expect(found.examples).toEqual([
    { section: "AuthResponse", value: { code: 0, message: null, response }, partial: false },
  ]);
  expect(found.unclaimed).toEqual([]);
  expect(found.claimed).toEqual({
    answer: 13,
    definition: 14,
    example: 1,
    member: 64,
    "member without the gateway": 3,
    operation: 12,
    "operation without the gateway": 1,
    parameter: 27,
  });
});

test("its faults", () => {
  const counts = new Map<string, number>();
  for (const { fault } of fixture("gateways.swagger.json").faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    "a default that does not fit the type": 1,
    "a gateway in capitals": 1,
    "a misspelt word": 3,
    "a number as text": 4,
    "a path parameter that is not required": 1,
    "a required member with a default": 1,
    "a required name that is no member": 1,
    "a schema beside a type": 1,
    "an answer whose members stand for whole answers": 1,
    "an array without items": 1,
    "consumes where nothing is sent": 1,
    "form data that holds objects": 1,
    "form data with a schema": 2,
    "no object where one belongs": 2,
    "no type": 17,
    "no word on authorisation": 1,
    "one id for two operations": 2,
  });
});

test("a description of the third version, in YAML", () => {
  const found = fixture("shop.openapi.yaml");
  const change = (section: string) => [
    `${section} | currency | string | required | KRW=Won,USD=Dollar`,
    `${section} | lines | array<object>`,
    `${section} | note | string+null`,
    `${section} | gift | object`,
    `${section} | gift.to | string | required`,
    `${section} | gift.cards | array<object>`,
    `${section} | gift.cards[].text | string`,
  ];
  expect(lines(found)).toEqual([
    "changeOrder | Tier | string",
    "changeOrder | filter | object",
    "changeOrder | filter.state | string",
    "changeOrder | order_id | string | required",
    ...change("changeOrder"),
    "changeOrder 409 | reason | string | required",
    "Line | name | string | required",
    "Line | count | integer |  |  | deprecated",
    ...change("Order"),
    "Order | id | string | required",
    "Order | total | number+null",
    "Order | parent | object",
    "Order | payer | string+object",
  ]);
  expect(found.examples.map(({ section, value }) => [section, value])).toEqual([
    ["changeOrder", { currency: "KRW", lines: [{ name: "Tea", count: 1 }] }],
    ["changeOrder", { currency: "USD", lines: [] }],
    ["Order", { id: "1", total: 2 }],
    ["changeOrder 409", { reason: "shipped" }],
  ]);
  expect(found.faults).toEqual([{ pointer: "/paths/~1ping/head", fault: "an operation without an id" }]);
  expect(found.unclaimed).toEqual([]);
});
