// What stands where the gateway's script would be: it notes what reaches it, and answers as the test says.
import type { CardPaymentRequest, RequestPayParams } from "@kicc-kit/types";

export interface StandIn {
  /** What reached it, in order. */
  readonly calls: unknown[][];
  answer: (params: RequestPayParams, callback: (response: unknown) => void) => void;
}

export const order: CardPaymentRequest = {
  pay_method: "card",
  merchant_uid: "order-0001",
  name: "Green tea",
  amount: 14_000,
  buyer_tel: "010-0000-0000",
};

/** The order as JavaScript may hand it over: with anything in it. */
export function orderWith(given: object): RequestPayParams {
  return { ...order, ...given };
}

export function placeStandIn(calls: unknown[][] = []): StandIn {
  const standIn: StandIn = { calls, answer: () => {} };
  const IMP = {
    init: (...args: unknown[]) => calls.push(["init", ...args]),
    agency: (...args: unknown[]) => calls.push(["agency", ...args]),
    request_pay(params: RequestPayParams, callback: (response: unknown) => void) {
      calls.push(["request_pay", params]);
      standIn.answer(params, callback);
    },
  };
  Object.assign(globalThis, { IMP });
  return standIn;
}

/** As if the page had been loaded anew. */
export function clearPage(): void {
  for (const key of ["IMP", Symbol.for("@kicc-kit/checkout")]) Reflect.deleteProperty(globalThis, key);
}
