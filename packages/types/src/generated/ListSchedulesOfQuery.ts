// Generated from schemas/rest/ListSchedulesOfQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Schedules of a billing key, the latest planned first.
 *
 * 빌링키의 예약 목록(예약 시각이 늦은 순).
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByCustomer} (documented)
 */
export interface ListSchedulesOfQuery {
  /**
   * The billing key.
   *
   * 빌링키 식별자.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByCustomer} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented: length)
   */
  customer_uid: string;
  /**
   * Planned from when on, UNIX seconds, inclusive.
   *
   * 조회할 예약 시각의 시작(UNIX 초, 포함).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByCustomer} (documented)
   */
  from: number;
  /**
   * Planned until when, UNIX seconds, exclusive; at most 3 months after `from`.
   *
   * 조회할 예약 시각의 끝(UNIX 초, 미포함). `from`부터 최대 3개월.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByCustomer} (documented)
   */
  to: number;
  /**
   * Only schedules in this state. Spelt with a hyphen here.
   *
   * 이 상태의 예약만 조회. 이 항목은 이름에 밑줄이 아니라 하이픈을 씀.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByCustomer} (documented)
   */
  "schedule-status"?: "scheduled" | "executed" | "revoked";
  /**
   * Page, from 1.
   *
   * 페이지 번호(1부터).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   */
  page?: number;
}
