// Generated from schemas/rest/Tier.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * A sub-merchant.
 *
 * 하위상점.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Tier} (documented)
 */
export interface Tier {
  /**
   * Three capital letters or digits.
   *
   * 하위상점 코드(영문 대문자 또는 숫자 3자리).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Tier} (documented)
   */
  tier_code: string;
  /**
   * Its name.
   *
   * 하위상점 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Tier} (documented)
   */
  tier_name: string;
}
