// Generated from schemas/rest/GetManyCustomersQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Several billing keys at once.
 *
 * 빌링키 여러 건 조회.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_view_multiple} (documented)
 */
export interface GetManyCustomersQuery {
  /**
   * Names of the billing keys.
   *
   * 빌링키 식별자 목록.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_view_multiple} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented: length)
   */
  customer_uid: string[];
}
