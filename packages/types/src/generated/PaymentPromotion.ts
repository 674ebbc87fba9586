// Generated from schemas/rest/PaymentPromotion.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * A PortOne promotion that was applied.
 *
 * 적용된 포트원 프로모션.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
 */
export interface PaymentPromotion {
  /**
   * Id of the promotion.
   *
   * 프로모션 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   */
  id?: string;
  /**
   * Discount, in the payment's currency.
   *
   * 할인 금액.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   */
  discount?: number;
}
