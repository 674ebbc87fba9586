// What is answered before an approval: asked by the sandbox, by forms, by older questions, and when the shop is slow or broken.
import { afterEach, describe, expect, test, vi } from "vitest";
import { type ConfirmOptions, createConfirmHandler } from "../src/index.ts";
import { ok, PAYMENT, play } from "./gateway.ts";
import { card, openShop } from "./shop.ts";

const URL = "https://shop.example/confirm";
const post = (body: unknown) =>
  new Request(URL, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
const question = { imp_uid: "imp_1", merchant_uid: "order-1", amount: 14_000 };
const order: ConfirmOptions["order"] = (merchant_uid) => (merchant_uid === "order-1" ? { amount: 14_000 } : null);

afterEach(() => {
  vi.useRealTimers();
});

describe("asked by the sandbox", () => {
  const cases: readonly {
    readonly name: string;
    readonly options?: Partial<ConfirmOptions>;
    readonly params?: object;
    readonly want: { status: string; fail_reason: unknown };
  }[] = [
    { name: "as ordered", want: { status: "paid", fail_reason: null } },
    { name: "agreed by the shop", options: { onConfirm: async () => {} }, want: { status: "paid", fail_reason: null } },
    {
      name: "cheaper",
      params: { amount: 100 },
      want: { status: "failed", fail_reason: expect.stringContaining("주문 금액이 다릅니다") },
    },
    {
      name: "an order that is not there",
      params: { merchant_uid: "order-9" },
      want: { status: "failed", fail_reason: expect.stringContaining("주문을 찾을 수 없습니다") },
    },
    {
      name: "sold out",
      options: { onConfirm: () => ({ reason: "품절" }) },
      want: { status: "failed", fail_reason: expect.stringContaining("품절") },
    },
    {
      name: "a shop that is broken",
      options: { onConfirm: () => Promise.reject(new Error("down")) },
      want: { status: "failed", fail_reason: expect.stringContaining("응답") },
    },
  ];
  test.each(cases)("$name: $want", async ({ options, params, want }) => {
    let handle = async (_: Request) => new Response();
    const shop = openShop({ send: (request) => handle(request) });
    handle = createConfirmHandler({ client: shop.client, order, onError: () => {}, ...options });
    expect(await shop.buy({ ...card, confirm_url: URL, ...params })).toMatchObject(want);
  });
});

describe("asked otherwise", () => {
  const shown = { ...PAYMENT, currency: "KRW", status: "ready" };
  const cases: readonly {
    readonly name: string;
    readonly request: Request;
    readonly payment?: object;
    readonly want: number;
  }[] = [
    { name: "as ordered", request: post(question), want: 200 },
    {
      name: "by a form",
      request: new Request(URL, { method: "POST", body: new URLSearchParams({ ...question, amount: "14000" }) }),
      want: 200,
    },
    {
      name: "without an amount: the payment has it",
      request: post({ ...question, amount: undefined, status: "ready" }),
      want: 200,
    },
    {
      name: "without an amount, and the payment is cheaper",
      request: post({ ...question, amount: undefined }),
      payment: { ...shown, amount: 1 },
      want: 400,
    },
    {
      name: "without an amount, for another order",
      request: post({ ...question, amount: undefined }),
      payment: { ...shown, merchant_uid: "x" },
      want: 400,
    },
    { name: "with an amount of null", request: post({ ...question, amount: null }), want: 400 },
    { name: "with no id", request: post({ ...question, imp_uid: 5 }), want: 400 },
    {
      name: "with no JSON",
      request: new Request(URL, { method: "POST", headers: { "content-type": "application/json" }, body: "{" }),
      want: 400,
    },
    { name: "by GET", request: new Request(URL), want: 400 },
  ];
  test.each(cases)("$name: $want", async ({ request, payment = shown, want }) => {
    const { client } = await play({ answer: () => ok(payment) });
    const response = await createConfirmHandler({ client, order })(request);
    expect(response.status).toBe(want);
    expect(await response.json()).toEqual(want === 200 ? {} : { reason: expect.any(String) });
  });
});

test("what takes longer than the gateway waits is refused in time", async () => {
  const { client } = await play();
  vi.useFakeTimers();
  const answer = createConfirmHandler({ client, order, onConfirm: () => new Promise(() => {}) })(post(question));
  await vi.advanceTimersByTimeAsync(4_500);
  const response = await answer;
  expect([response.status, await response.json()]).toEqual([400, { reason: "가맹점이 제때 응답하지 못했습니다" }]);
});

test("an error is told, and refuses", async () => {
  const { client } = await play();
  const errors: unknown[] = [];
  const down = new Error("down");
  const handle = createConfirmHandler({
    client,
    order: () => Promise.reject(down),
    onError: (error) => errors.push(error),
  });
  expect((await handle(post(question))).status).toBe(400);
  expect(errors).toEqual([down]);
});
