// The values that all candidates are given: realistic, distinct, and each made by JSON.parse as a server's would be.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Samples {
  readonly valid: readonly unknown[];
  /** One value of a wrong type, as deep inside as the shape goes. */
  readonly wrongType: readonly unknown[];
  readonly missingKey: readonly unknown[];
  readonly unknownMember: readonly unknown[];
}

type Json = Record<string, unknown>;

const CARD_REQUEST = {
  channelKey: "channel-key-3f0c1d52-8a6e-4b0f-9c1d-2e7a5b6c7d8e",
  pay_method: "card",
  merchant_uid: "order_20261124_",
  name: "유기농 사과 3kg",
  amount: 14000,
  buyer_email: "gildong@example.com",
  buyer_name: "홍길동",
  buyer_tel: "010-0000-0000",
  buyer_addr: "서울특별시 강남구 예시로 1",
  buyer_postcode: "06000",
  m_redirect_url: "https://shop.example/payments/complete",
};
const PAYMENTS = ["paid-card", "partly-refunded", "paid-trans", "failed", "paid-vbank", "wholly-refunded"];
const REFUND = { pg_tid: "25081311223300000002", amount: 14000, cancelled_at: 1755053600, reason: "한 벌 반품" };

/** How many there are of each shape: a power of two, so that turning to the next costs nothing. */
const COUNTS = { CardPaymentRequest: 32, EscrowTransPaymentRequest: 16, Payment: 32, PaymentListResponse: 8 } as const;

export type SampledShape = keyof typeof COUNTS;
export const SHAPES = Object.keys(COUNTS) as SampledShape[];

/** @param root the repository's root, where the examples lie */
export function samplesOf(shape: SampledShape, root: string): Samples {
  const example = (index: number) => readExample(root, PAYMENTS[index % PAYMENTS.length] ?? "");
  const { build, breakType, removeKey } = {
    CardPaymentRequest: {
      build: cardRequest,
      breakType: (value: Json) => ({ ...value, card: { direct: { code: "367", quota: "3" } } }),
      removeKey: (value: Json) => without(value, "buyer_tel"),
    },
    EscrowTransPaymentRequest: {
      build: escrowRequest,
      breakType: (value: Json) => replaceItem(value, "kiccProducts", 15, (item) => ({ ...item, quantity: "3" })),
      removeKey: (value: Json) => without(value, "buyer_tel"),
    },
    Payment: {
      build: (index: number) => payment(index, example(index)),
      breakType: breakRefund,
      removeKey: (value: Json) => without(value, "status"),
    },
    PaymentListResponse: {
      build: (index: number) => page(index, example),
      breakType: (value: Json) => inList(value, 90, breakRefund),
      removeKey: (value: Json) => inList(value, 90, (item) => without(item, "status")),
    },
  }[shape];
  const make = (change: (value: Json) => Json): unknown[] =>
    Array.from({ length: COUNTS[shape] }, (_, index) => JSON.parse(JSON.stringify(change(build(index)))));
  return {
    valid: make((value) => value),
    wrongType: make(breakType),
    missingKey: make(removeKey),
    unknownMember: make((value) => ({ ...value, newer: true })),
  };
}

function cardRequest(index: number): Json {
  const { amount, merchant_uid, ...rest } = CARD_REQUEST;
  const card = { direct: { code: "367", quota: index % 12 } };
  const request = { ...rest, merchant_uid: merchant_uid + index, amount: amount + index };
  // Most shops leave the choice of the card to the window.
  return index % 4 === 0 ? { ...request, card } : request;
}

function escrowRequest(index: number): Json {
  const product = (_: unknown, place: number) => ({
    orderNumber: `20261124-${index}-${place}`,
    name: place % 2 === 0 ? "사과" : "Pear",
    quantity: 1 + (place % 5),
    amount: 1000 * (1 + index),
  });
  return {
    ...CARD_REQUEST,
    pay_method: "trans",
    merchant_uid: CARD_REQUEST.merchant_uid + index,
    escrow: true,
    kiccProducts: Array.from({ length: 20 }, product),
  };
}

function payment(index: number, example: Json): Json {
  return { ...example, imp_uid: `imp_0123456${index}`, merchant_uid: `order-20250812-${index}`, amount: 64000 + index };
}

function page(index: number, example: (index: number) => Json): Json {
  const list = Array.from({ length: 100 }, (_, place) => payment(index * 100 + place, example(place)));
  return { code: 0, message: null, response: { total: 800, previous: index, next: index + 2, list } };
}

function breakRefund(value: Json): Json {
  return { ...value, cancel_history: [{ ...REFUND, amount: "14000" }] };
}

function inList(value: Json, index: number, change: (item: Json) => Json): Json {
  return { ...value, response: replaceItem(value.response as Json, "list", index, change) };
}

function replaceItem(value: Json, member: string, index: number, change: (item: Json) => Json): Json {
  return {
    ...value,
    [member]: (value[member] as Json[]).map((item, place) => (place === index ? change(item) : item)),
  };
}

function without(value: Json, name: string): Json {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

function readExample(root: string, name: string): Json {
  return JSON.parse(readFileSync(join(root, `schemas/examples/Payment/good-${name}.json`), "utf8"));
}
