// Generated from schemas/checkout/RedirectQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * The query that comes back to `m_redirect_url`, every value a text. Your own keys stay in it. Nothing in it proves a payment.
 *
 * `m_redirect_url`로 돌아오는 쿼리. 모든 값이 문자열이며 내 쿼리도 남음. 결제의 증거가 아님.
 *
 * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Redirect query} (documented)
 */
export interface RedirectQuery {
  /**
   * PortOne's payment id. Missing where a check before the window failed.
   *
   * 포트원 결제 번호. 결제창 전에 거부되면 없음.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Redirect query} (documented)
   */
  imp_uid?: string;
  /**
   * Your order number.
   *
   * 가맹점 주문번호.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Redirect query} (documented)
   */
  merchant_uid: string;
  /**
   * @deprecated
   * `true` or `false`, as text. Does not mean paid: also true for a virtual account that was just issued.
   *
   * 문자열 `true` 또는 `false`. 가상계좌가 발급만 되어도 true이므로 결제 완료를 뜻하지 않음.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Redirect query} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Redirect query} (inferred: KICC's module still sends it)
   */
  imp_success?: "true" | "false";
  /**
   * @deprecated
   * What some versions send in place of `imp_success`.
   *
   * `imp_success` 대신 오기도 하는 값.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Redirect query} (documented)
   */
  success?: "true" | "false";
  /**
   * Why the attempt failed: the gateway's own code.
   *
   * 실패 코드.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Redirect query} (documented)
   */
  error_code?: string;
  /**
   * Why the attempt failed, in the gateway's words.
   *
   * 실패 메시지.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Redirect query} (documented)
   */
  error_msg?: string;
}
