// Sentences about what a gateway does not do, or does in one way only, and those that only look so.
import { expect, test } from "vitest";
import { readSupport } from "../src/rules/support.ts";

test.each<[given: string, ...want: [status: string, subject: string][]]>([
  ["Not supported.", ["not supported", "Section"]],
  ["지원하지 않습니다.", ["not supported", "Section"]],
  ["지원되지 않음", ["not supported", "Section"]],
  ["미지원", ["not supported", "Section"]],
  ["This feature is not supported in browsers of phones.", ["not supported", "Section"]],
  ["Virtual accounts are not supported.", ["not supported", "Virtual accounts"]],
  ["Billing keys are not supported by this gateway", ["not supported", "Billing keys"]],
  ["Escrow: not supported", ["not supported", "Escrow"]],
  ["In short: escrow is not supported.", ["not supported", "escrow"]],
  ["The gateway does not currently support the key-in API.", ["not supported", "key-in API"]],
  ["이 곳은 에스크로를 지원하지 않습니다.", ["not supported", "에스크로"]],
  ["해외카드는 지원되지 않습니다.", ["not supported", "해외카드"]],
  ["only 'card' supported.", ["only", "card"]],
  ["'card'만 지원됩니다.", ["only", "card"]],
  ["Currently, only KRW is supported.", ["only", "KRW"]],
  ["For billing keys, only the card is supported.", ["only", "card"]],
  ["The gateway supports only credit cards.", ["only", "credit cards"]],
  ["The gateway only supports transfers and virtual accounts.", ["only", "transfers and virtual accounts"]],
  ["It supports escrow only for cash.", ["only", "cash"]],
  ["Partial refunds are supported only for cards.", ["only", "cards"]],
  ["카드, 계좌이체만 지원합니다.", ["only", "카드, 계좌이체"]],
  ["결제 수단은 카드만 가능합니다.", ["only", "카드"]],
  ["이 곳의 경우 휴대폰 결제만 지원합니다.", ["only", "휴대폰 결제"]],
  ["가상계좌만 지원됩니다. (부분취소 미지원)", ["only", "가상계좌"], ["not supported", "부분취소"]],
  ["It supports cards and transfers."],
  ["Some gateways do not support this."],
  ["If the browser does not support it, call us."],
  ["지원하지 않는 브라우저입니다."],
  ["5만원 이상 결제시에만 이용 가능합니다."],
  ["This is needed only on phones."],
  ["The gateway does not take the payment, even if a sum is given."],
])("%s", (given, ...want) => {
  expect(readSupport(given, "Section")).toEqual(want.map(([status, subject]) => ({ status, subject })));
});
