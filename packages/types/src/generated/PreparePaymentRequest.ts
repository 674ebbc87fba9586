// Generated from schemas/rest/PreparePaymentRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * An amount to register for an order before the window opens.
 *
 * 결제창을 열기 전에 등록하는 주문 금액.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: preparePayment} (documented)
 */
export interface PreparePaymentRequest {
  /**
   * Your order number, at most 40 characters.
   *
   * 가맹점 주문번호(40자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: preparePayment} (documented)
   */
  merchant_uid: string;
  /**
   * What the order costs, in the currency's unit; a request for another amount is refused before the window opens.
   *
   * 결제할 금액(해당 통화 단위). 금액이 다른 결제 요청은 결제창이 열리기 전에 거부됨.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: preparePayment} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: preparePayment} (inferred: 0 is accepted: the window of a billing key may show it)
   */
  amount: number;
  /**
   * Compared, too, where it is given; null or left out: not compared.
   *
   * 값이 있으면 통화도 비교함. null이거나 없으면 비교하지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: preparePayment} (documented)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: three letters)
   */
  currency?: string | null;
}
