// Generated from schemas/rest/SuperBillingKeyResponse.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { SuperBillingKey } from "./SuperBillingKey.js";
/**
 * Answer that carries a billing key of several channels.
 *
 * 여러 채널에 걸친 빌링키를 담은 응답.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Envelope} (documented)
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SuperBillingKey} (documented)
 */
export interface SuperBillingKeyResponse {
  /**
   * 0: accepted. Anything else is a refusal, also with HTTP 200. Accepted does not mean paid.
   *
   * 0이면 접수됨. 그 밖의 값은 HTTP 200이어도 거절. 접수가 곧 결제 완료는 아님.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Envelope} (documented)
   */
  code: number;
  /**
   * Why the call was refused, in Korean; null when it was accepted.
   *
   * 거절 사유. 접수되면 null.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Envelope} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null on success)
   */
  message: string | null;
  /**
   * What was asked for; null in a refusal.
   *
   * 요청 결과. 거절되면 null.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Envelope} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null beside a code other than 0)
   */
  response: SuperBillingKey | null;
}
