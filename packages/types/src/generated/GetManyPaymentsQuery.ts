// Generated from schemas/rest/GetManyPaymentsQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Up to 100 payments by id; at least one id of either kind.
 *
 * 결제 번호나 주문번호로 결제 여러 건 조회. 둘을 합해 1~100개.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentListByImpUid} (documented)
 */
export interface GetManyPaymentsQuery {
  /**
   * PortOne's payment ids; at most 100 together with `merchant_uid`.
   *
   * 포트원 결제 번호 목록. `merchant_uid`와 합해 최대 100개.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentListByImpUid} (documented)
   */
  imp_uid?: string[];
  /**
   * Your order numbers; they count towards the same 100.
   *
   * 가맹점 주문번호 목록. `imp_uid`와 합해 최대 100개.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentListByImpUid} (documented)
   */
  merchant_uid?: string[];
}
