// What the gateway's script puts on `window.IMP`, as far as KICC has a use for it.
import type { RequestPayParams, RequestPayResponse } from "@kicc-kit/types";

export interface Iamport {
  /** Once a page, with the merchant's code: `imp` and digits. */
  init(userCode: string): void;
  /** In place of `init`, on a page of a sub-merchant. */
  agency(userCode: string, tierCode: string): void;
  /**
   * Opens the payment window. On a phone the page is replaced, and `callback` never runs: the result comes as the query of
   * `m_redirect_url`. Nothing in `response` proves a payment.
   */
  request_pay(params: RequestPayParams, callback?: (response: RequestPayResponse) => void): void;
}
