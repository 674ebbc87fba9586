// Generated from schemas/rest/GetTierQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Reading a sub-merchant.
 *
 * 하위상점 조회.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: GetTier} (documented)
 */
export interface GetTierQuery {
  /**
   * Three capital letters or digits.
   *
   * 하위상점 코드(영문 대문자 또는 숫자 3자리).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: GetTier} (documented)
   */
  tier_code: string;
}
