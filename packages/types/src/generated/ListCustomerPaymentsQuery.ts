// Generated from schemas/rest/ListCustomerPaymentsQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Payments made with a billing key.
 *
 * 빌링키로 결제한 내역.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_payments} (documented)
 */
export interface ListCustomerPaymentsQuery {
  /**
   * Page, from 1.
   *
   * 페이지 번호(1부터).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   */
  page?: number;
  /**
   * The billing key.
   *
   * 빌링키 식별자.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_payments} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented: length)
   */
  customer_uid: string;
}
