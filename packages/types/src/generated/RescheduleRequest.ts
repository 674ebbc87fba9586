// Generated from schemas/rest/RescheduleRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Plans a schedule again that failed or was revoked.
 *
 * 실패했거나 취소된 예약을 다시 예약.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: rescheduleByMid} (documented)
 */
export interface RescheduleRequest {
  /**
   * Order number of the schedule.
   *
   * 예약의 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: rescheduleByMid} (documented)
   */
  merchant_uid: string;
  /**
   * The new time, UNIX seconds, in the future.
   *
   * 새 예약 시각(UNIX 초, 미래).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: rescheduleByMid} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: rescheduleByMid} (inferred: above 0)
   */
  schedule_at: number;
}
