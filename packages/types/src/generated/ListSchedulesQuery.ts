// Generated from schemas/rest/ListSchedulesQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Schedules planned within at most 3 months.
 *
 * 기간별 예약 목록(최대 3개월).
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented)
 */
export interface ListSchedulesQuery {
  /**
   * Page, from 1.
   *
   * 페이지 번호(1부터).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   */
  page?: number;
  /**
   * Entries on a page, at most 1000.
   *
   * 한 페이지의 개수(최대 1000).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   */
  limit?: number;
  /**
   * Planned from when on, UNIX seconds, inclusive.
   *
   * 조회할 예약 시각의 시작(UNIX 초, 포함).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented)
   */
  schedule_from: number;
  /**
   * Planned until when, UNIX seconds, exclusive.
   *
   * 조회할 예약 시각의 끝(UNIX 초, 미포함).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented)
   */
  schedule_to: number;
  /**
   * Only schedules in this state.
   *
   * 이 상태의 예약만 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented)
   */
  schedule_status?: "scheduled" | "executed" | "revoked";
  /**
   * `scheduled`: the earliest planned first. Left out: the latest first.
   *
   * `scheduled`이면 예약 시각이 이른 순. 없으면 늦은 순.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented)
   */
  sorting?: "scheduled";
}
