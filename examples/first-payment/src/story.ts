// The story: nine steps with the real packages against the sandbox. Each asserts what came of it, so none can pass on nothing.
import assert from "node:assert/strict";
import { parseCallback } from "@kicc-kit/checkout";
import { type Client, GatewayError, type PaidPayment } from "@kicc-kit/client";
import type { Sandbox } from "@kicc-kit/sandbox";
import type { BillingKeyRequest, CardPaymentRequest, EscrowTransPaymentRequest } from "@kicc-kit/types";
import { toKorean } from "@kicc-kit/validators/ko";
import { RequestPayParams } from "@kicc-kit/validators/RequestPayParams";
import type { Shop } from "./shop.ts";

export interface World {
  /** What the page does: `IMP.request_pay`, with the sandbox as the window. */
  readonly checkout: Sandbox["checkout"];
  readonly client: Client;
  readonly shop: Shop;
}

/** In the language of whoever reads it. */
export interface Said {
  readonly en: string;
  readonly ko: string;
}

export interface Step {
  readonly title: Said;
  /** Plays the step. @returns what happened, in a few words. @throws AssertionError where it did not happen. */
  readonly play: (world: World) => Promise<Said>;
}

const channelKey = "channel-key-00000000-0000-0000-0000-000000000000";

const order: EscrowTransPaymentRequest = {
  channelKey,
  pay_method: "trans",
  escrow: true,
  merchant_uid: "order-0001",
  name: "Green tea, two kinds",
  amount: 14_000,
  buyer_name: "Hong Gildong",
  buyer_email: "gildong@example.com",
  buyer_tel: "010-0000-0000",
  kiccProducts: [
    { orderNumber: "order-0001-1", name: "Sencha", quantity: 2, amount: 4_000 },
    { orderNumber: "order-0001-2", name: "Matcha", quantity: 1, amount: 6_000 },
  ],
};

const second: CardPaymentRequest = {
  channelKey,
  pay_method: "card",
  merchant_uid: "order-0002",
  name: "Green tea",
  amount: 14_000,
  buyer_tel: "010-0000-0000",
};

const billing: BillingKeyRequest = {
  channelKey: "channel-key-11111111-1111-1111-1111-111111111111",
  pay_method: "card",
  customer_uid: "gildong-card-1",
  merchant_uid: "issue-0001",
  name: "Tea of the month",
  amount: 0,
};

export function createStory(): readonly Step[] {
  let imp_uid = "";
  let paid: PaidPayment | undefined;
  return [
    {
      title: {
        en: "A checkout request is refused for a named mistake",
        ko: "잘못된 결제 요청은 어디가 틀렸는지와 함께 거부됨",
      },
      async play({ checkout }) {
        const wrong = { ...order, kiccProducts: [order.kiccProducts[0], { ...order.kiccProducts[1], quantity: "1" }] };
        const result = RequestPayParams.safeParse(wrong);
        assert(!result.success);
        const [issue] = result.issues;
        assert.deepEqual([issue?.path, issue?.code], [["kiccProducts", 1, "quantity"], "type"]);
        // The window refuses it as well, before anything happens.
        const { response } = await checkout(wrong as unknown as EscrowTransPaymentRequest);
        assert.equal(response.imp_success, false);
        return { en: issue?.message ?? "", ko: toKorean(result.issues)[0]?.message ?? "" };
      },
    },
    {
      title: { en: "The same request, mended, is paid", ko: "고친 요청으로 결제됨" },
      async play({ checkout }) {
        const { response } = await checkout(RequestPayParams.parse(order));
        const result = parseCallback(response);
        assert(result.kind === "needs-verification");
        assert.equal(result.merchant_uid, order.merchant_uid);
        assert.match(result.imp_uid, /^imp_\d{12}$/);
        imp_uid = result.imp_uid;
        return {
          en: `${imp_uid}; the callback alone proves nothing`,
          ko: `${imp_uid}, 콜백만으로는 결제되었다고 할 수 없음`,
        };
      },
    },
    {
      title: { en: "Its webhook, told twice, delivers once", ko: "웹훅이 두 번 와도 상품은 한 번만 나감" },
      async play({ shop }) {
        assert.deepEqual(shop.delivered, [order.merchant_uid]);
        const again = { imp_uid, merchant_uid: order.merchant_uid, status: "paid" };
        const { status } = await shop.webhook(
          new Request("https://shop.example/webhook", { method: "POST", body: new URLSearchParams(again) }),
        );
        assert.equal(status, 200);
        assert.deepEqual([shop.delivered, shop.suspects], [[order.merchant_uid], []]);
        return {
          en: `${order.merchant_uid} delivered; unsigned, so each webhook only says which payment to read`,
          ko: `${order.merchant_uid} 출고. 서명이 없으므로 웹훅은 어느 결제를 조회할지만 알려 줌`,
        };
      },
    },
    {
      title: {
        en: "The page's payment is verified: read from the gateway, compared with the order",
        ko: "페이지가 알린 결제를 검증: PG에서 조회해 주문과 비교",
      },
      async play({ client }) {
        const { merchant_uid, amount } = order;
        const verified = await client.verifyPayment({ imp_uid, merchant_uid, amount });
        assert(verified.kind === "ok");
        paid = verified.payment;
        assert.deepEqual([paid.status, paid.amount, paid.merchant_uid], ["paid", amount, merchant_uid]);
        return { en: `${paid.status}, ${paid.amount} won as ordered`, ko: `주문대로 ${paid.amount}원 결제됨` };
      },
    },
    {
      title: { en: "A page that was tampered with pays 100 won", ko: "조작된 페이지에서 100원만 결제됨" },
      async play({ checkout, client, shop }) {
        const { merchant_uid, amount } = second;
        const { response } = await checkout({ ...second, amount: 100 });
        const result = parseCallback(response);
        assert(result.kind === "needs-verification");
        const verified = await client.verifyPayment({ imp_uid: result.imp_uid, merchant_uid, amount });
        assert.deepEqual(verified, { kind: "amount-mismatch", expected: amount, actual: 100 });
        assert.deepEqual(shop.suspects, [{ merchant_uid, kind: "amount-mismatch" }]);
        assert(!shop.delivered.includes(merchant_uid));
        return {
          en: `${verified.kind}: onMismatch was called, and nothing is delivered`,
          ko: `${verified.kind}: onMismatch가 불리고 상품은 나가지 않음`,
        };
      },
    },
    {
      title: { en: "One product is refunded", ko: "상품 하나를 환불" },
      async play({ client }) {
        assert(paid);
        const after = await client.payments.cancel({ payment: paid, amount: 6_000, reason: "Matcha was sold out" });
        assert.deepEqual([after.cancel_amount, after.amount, after.cancel_history?.length], [6_000, 14_000, 1]);
        return {
          en: `${after.cancel_amount} of ${after.amount} won; checksum ${order.amount} sent, so it cannot happen twice`,
          ko: `${after.amount}원 중 ${after.cancel_amount}원. checksum ${order.amount}을 함께 보내 두 번 환불되지 않음`,
        };
      },
    },
    {
      title: { en: "A billing key is issued, and nothing is charged", ko: "빌링키가 발급되고, 청구는 없음" },
      async play({ checkout, client }) {
        await checkout(billing);
        const key = await client.customers.get({ customer_uid: billing.customer_uid });
        assert.deepEqual([key.customer_uid, key.pg_provider], [billing.customer_uid, "kicc"]);
        return { en: `${key.customer_uid} is stored`, ko: `${key.customer_uid} 저장됨` };
      },
    },
    {
      title: { en: "The billing key is charged", ko: "빌링키로 결제" },
      async play({ client, shop }) {
        const charge = await client.subscribe.again({
          customer_uid: billing.customer_uid,
          merchant_uid: "month-2026-12",
          name: "Tea of the month",
          amount: 9_900,
        });
        assert.deepEqual([charge.status, charge.amount, charge.customer_uid_usage], ["paid", 9_900, "payment"]);
        assert.equal(shop.delivered.at(-1), charge.merchant_uid);
        return { en: `${charge.amount} won ${charge.status}, and delivered`, ko: `${charge.amount}원 결제되어 출고됨` };
      },
    },
    {
      title: { en: "A refund too large becomes a named error", ko: "남은 금액보다 큰 환불은 이름 있는 오류가 됨" },
      async play({ client }) {
        const refund = client.payments.cancel({ merchant_uid: order.merchant_uid, amount: 20_000 });
        const error: unknown = await refund.then(
          () => undefined,
          (reason: unknown) => reason,
        );
        assert(error instanceof GatewayError);
        assert.deepEqual([error.status, error.code], [200, 1]);
        const said = `${error.name} code ${error.code}: ${error.gatewayMessage}`;
        return { en: said, ko: said };
      },
    },
  ];
}
