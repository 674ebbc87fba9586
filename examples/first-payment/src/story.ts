// The story: eight steps with the real packages against the sandbox. Each asserts what came of it, so none can pass on nothing.
import assert from "node:assert/strict";
import { parseCallback } from "@kicc-kit/checkout";
import { type Client, GatewayError } from "@kicc-kit/client";
import type { Sandbox } from "@kicc-kit/sandbox";
import type { BillingKeyRequest, EscrowTransPaymentRequest, Payment } from "@kicc-kit/types";
import { RequestPayParams } from "@kicc-kit/validators/RequestPayParams";
import type { Shop } from "./shop.ts";

export interface World {
  /** What the page does: `IMP.request_pay`, with the sandbox as the window. */
  readonly checkout: Sandbox["checkout"];
  readonly client: Client;
  readonly shop: Shop;
}

export interface Step {
  readonly title: string;
  readonly titleKo: string;
  /** Plays the step. @returns what happened, in a few words. @throws AssertionError where it did not happen. */
  readonly play: (world: World) => Promise<string>;
}

const order: EscrowTransPaymentRequest = {
  channelKey: "channel-key-00000000-0000-0000-0000-000000000000",
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

const billing: BillingKeyRequest = {
  channelKey: "channel-key-11111111-1111-1111-1111-111111111111",
  pay_method: "card",
  customer_uid: "gildong-card-1",
  merchant_uid: "issue-0001",
  name: "Tea of the month",
  amount: 0,
};

export function createStory(): readonly Step[] {
  let paid: Payment | undefined;
  return [
    {
      title: "A checkout request is refused for a named mistake",
      titleKo: "잘못된 결제 요청은 어디가 틀렸는지와 함께 거부됨",
      async play({ checkout }) {
        const wrong = { ...order, kiccProducts: [order.kiccProducts[0], { ...order.kiccProducts[1], quantity: "1" }] };
        const result = RequestPayParams.safeParse(wrong);
        assert(!result.success);
        const [issue] = result.issues;
        assert.deepEqual([issue?.path, issue?.code], [["kiccProducts", 1, "quantity"], "type"]);
        // The window refuses it as well, before anything happens.
        const { response } = await checkout(wrong as unknown as EscrowTransPaymentRequest);
        assert.equal(response.imp_success, false);
        return issue?.message ?? "";
      },
    },
    {
      title: "The same request, mended, is paid",
      titleKo: "고친 요청으로 결제됨",
      async play({ checkout }) {
        const { response } = await checkout(RequestPayParams.parse(order));
        const result = parseCallback(response);
        assert(result.kind === "needs-verification");
        assert.equal(result.merchant_uid, order.merchant_uid);
        assert.match(result.imp_uid, /^imp_\d{12}$/);
        return `${result.imp_uid}; the callback alone proves nothing`;
      },
    },
    {
      title: "The webhook reaches the shop",
      titleKo: "가맹점이 웹훅을 받음",
      async play({ shop }) {
        const notice = shop.notices.at(-1);
        assert.deepEqual([notice?.merchant_uid, notice?.status], [order.merchant_uid, "paid"]);
        return `${notice?.imp_uid} ${notice?.status}; unsigned, so it only says whom to ask about`;
      },
    },
    {
      title: "The payment is verified: read from the gateway, amount compared",
      titleKo: "결제 검증: PG에서 조회해 금액을 비교",
      async play({ client, shop }) {
        paid = await client.payments.get({ imp_uid: shop.notices.at(-1)?.imp_uid ?? "" });
        assert.deepEqual(
          [paid.status, paid.amount, paid.currency, paid.merchant_uid],
          ["paid", order.amount, "KRW", order.merchant_uid],
        );
        return `${paid.status}, ${paid.amount} won as ordered`;
      },
    },
    {
      title: "One product is refunded",
      titleKo: "상품 하나를 환불",
      async play({ client }) {
        assert(paid);
        const after = await client.payments.cancel({ payment: paid, amount: 6_000, reason: "Matcha was sold out" });
        assert.deepEqual([after.cancel_amount, after.amount, after.cancel_history?.length], [6_000, 14_000, 1]);
        return `${after.cancel_amount} of ${after.amount} won; checksum ${order.amount} sent, so it cannot happen twice`;
      },
    },
    {
      title: "A billing key is issued, and nothing is charged",
      titleKo: "빌링키가 발급되고, 청구는 없음",
      async play({ checkout, client }) {
        await checkout(billing);
        const key = await client.customers.get({ customer_uid: billing.customer_uid });
        assert.deepEqual([key.customer_uid, key.pg_provider], [billing.customer_uid, "kicc"]);
        return `${key.customer_uid} is stored`;
      },
    },
    {
      title: "The billing key is charged",
      titleKo: "빌링키로 결제",
      async play({ client }) {
        const charge = await client.subscribe.again({
          customer_uid: billing.customer_uid,
          merchant_uid: "month-2026-12",
          name: "Tea of the month",
          amount: 9_900,
        });
        assert.deepEqual([charge.status, charge.amount, charge.customer_uid_usage], ["paid", 9_900, "payment"]);
        return `${charge.amount} won ${charge.status}`;
      },
    },
    {
      title: "A refund too large becomes a named error",
      titleKo: "남은 금액보다 큰 환불은 이름 있는 오류가 됨",
      async play({ client }) {
        const refund = client.payments.cancel({ merchant_uid: order.merchant_uid, amount: 20_000 });
        const error: unknown = await refund.then(
          () => undefined,
          (reason: unknown) => reason,
        );
        assert(error instanceof GatewayError);
        assert.deepEqual([error.status, error.code], [200, 1]);
        return `${error.name} code ${error.code}: ${error.gatewayMessage}`;
      },
    },
  ];
}
