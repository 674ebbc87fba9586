// Generated from schemas/rest/PaymentPrepare.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * An amount registered for an order.
 *
 * 주문에 등록된 금액.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentPrepare} (documented: the description requires three members of a paged list by mistake; these two are what an answer carries)
 */
export interface PaymentPrepare {
  /**
   * Your order number.
   *
   * 가맹점 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentPrepare} (documented)
   */
  merchant_uid: string;
  /**
   * The registered amount.
   *
   * 등록된 금액.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentPrepare} (documented)
   */
  amount: number;
  /**
   * The registered currency; null: not compared.
   *
   * 등록된 통화. null이면 비교하지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentPrepare} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: preparePayment} (documented: null means that the currency is not compared)
   */
  currency?: string | null;
}
