// Generated from schemas/rest/PagedSchedule.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { ScheduleResult } from "./ScheduleResult.js";
/**
 * One page of schedules.
 *
 * 예약 목록의 한 페이지.
 *
 * @see Real answers seen in public third-party code and issues: REST answers (observed: the description declares a bare list, official clients and others read this)
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented: its prose speaks of pages)
 */
export interface PagedSchedule {
  /**
   * How many there are in all.
   *
   * 전체 개수.
   *
   * @see Real answers seen in public third-party code and issues: REST answers (observed: the description declares a bare list, official clients and others read this)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented: its prose speaks of pages)
   */
  total: number;
  /**
   * Number of the page before; 0: there is none.
   *
   * 이전 페이지 번호. 0이면 없음.
   *
   * @see Real answers seen in public third-party code and issues: REST answers (observed: the description declares a bare list, official clients and others read this)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented: its prose speaks of pages)
   */
  previous: number;
  /**
   * Number of the page after; 0: there is none.
   *
   * 다음 페이지 번호. 0이면 없음.
   *
   * @see Real answers seen in public third-party code and issues: REST answers (observed: the description declares a bare list, official clients and others read this)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented: its prose speaks of pages)
   */
  next: number;
  /**
   * What is on this page.
   *
   * 이 페이지의 목록.
   *
   * @see Real answers seen in public third-party code and issues: REST answers (observed: the description declares a bare list, official clients and others read this)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented: its prose speaks of pages)
   */
  list: ScheduleResult[];
}
