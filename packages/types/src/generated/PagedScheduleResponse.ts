// Generated from schemas/rest/PagedScheduleResponse.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { PagedSchedule } from "./PagedSchedule.js";
import type { ScheduleResult } from "./ScheduleResult.js";
/**
 * Answer that carries a list of schedules: a page, or a bare list.
 *
 * 예약 목록을 담은 응답: 페이지 또는 배열.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Envelope} (documented)
 */
export interface PagedScheduleResponse {
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
   * A page; by the description a bare list, so both are accepted; null in a refusal.
   *
   * 목록 한 페이지. API 명세에는 배열로 되어 있어 둘 다 허용. 거절되면 null.
   *
   * @see Real answers seen in public third-party code and issues: REST answers (observed: a page)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented: a bare list)
   */
  response: PagedSchedule | (ScheduleResult[] | null);
}
