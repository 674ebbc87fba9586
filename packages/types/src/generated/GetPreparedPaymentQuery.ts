// Generated from schemas/rest/GetPreparedPaymentQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Reading the amount registered for an order.
 *
 * 주문에 등록된 금액 조회.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentPrepareByMerchantUid} (documented)
 */
export interface GetPreparedPaymentQuery {
  /**
   * Your order number.
   *
   * 가맹점 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentPrepareByMerchantUid} (documented)
   */
  merchant_uid: string;
}
