// Generated from schemas/rest/GetCardQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Reading one issuer.
 *
 * 카드사 1건 조회.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cardCodes} (documented)
 */
export interface GetCardQuery {
  /**
   * Code of the issuer.
   *
   * 카드사 코드.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cardCodes} (documented)
   */
  card_standard_code: string;
}
