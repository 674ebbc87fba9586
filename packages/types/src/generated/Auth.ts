// Generated from schemas/rest/Auth.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * An access token and its life.
 *
 * 액세스 토큰과 유효 시간.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Auth} (documented)
 */
export interface Auth {
  /**
   * The token: an opaque text, sent with every further call. A secret.
   *
   * 이후 모든 호출에 보내는 토큰. 비밀로 다룸.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Auth} (documented)
   */
  access_token: string;
  /**
   * When it expires, UNIX seconds on the server's clock: 30 minutes after issue.
   *
   * 만료 시각(서버 기준 UNIX 초). 발급 후 30분.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Auth} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getToken} (documented)
   */
  expired_at: number;
  /**
   * The server's time, UNIX seconds: compare the expiry with this, not with a local clock.
   *
   * 서버 시각(UNIX 초). 만료 시각은 내 시계가 아니라 이 값과 비교.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Auth} (documented)
   */
  now: number;
}
