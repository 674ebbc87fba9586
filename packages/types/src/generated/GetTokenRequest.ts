// Generated from schemas/rest/GetTokenRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Key and secret, traded for a token. For servers only.
 *
 * 토큰과 바꿀 키와 시크릿. 서버에서만 사용.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getToken} (documented)
 */
export interface GetTokenRequest {
  /**
   * REST API key.
   *
   * REST API 키.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getToken} (documented)
   */
  imp_key: string;
  /**
   * REST API secret.
   *
   * REST API 시크릿.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getToken} (documented)
   */
  imp_secret: string;
}
