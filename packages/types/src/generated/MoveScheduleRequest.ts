// Generated from schemas/rest/MoveScheduleRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Another time for a schedule that was not executed yet.
 *
 * 아직 실행되지 않은 예약의 시각 변경.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: updateScheduleByMid} (documented)
 */
export interface MoveScheduleRequest {
  /**
   * Order number of the schedule.
   *
   * 예약의 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: updateScheduleByMid} (documented)
   */
  merchant_uid: string;
  /**
   * The new time, UNIX seconds, in the future.
   *
   * 새 예약 시각(UNIX 초, 미래).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: updateScheduleByMid} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: updateScheduleByMid} (inferred: above 0)
   */
  schedule_at: number;
}
