// Generated from schemas/rest/GetCustomerQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * What reading a billing key takes.
 *
 * 빌링키 조회에 필요한 값.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_view} (documented)
 */
export interface GetCustomerQuery {
  /**
   * The name you gave the billing key, at most 80 characters.
   *
   * 발급할 때 정한 빌링키 식별자(80자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_view} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented: length)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_view} (inferred: not empty: an empty text would say nothing)
   */
  customer_uid: string;
}
