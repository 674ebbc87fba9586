// Generated from schemas/rest/RetryScheduleRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Charges a schedule at once that failed or was revoked.
 *
 * 실패했거나 취소된 예약을 즉시 결제.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: retryScheduleByMid} (documented)
 */
export interface RetryScheduleRequest {
  /**
   * Order number of the schedule.
   *
   * 예약의 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: retryScheduleByMid} (documented)
   */
  merchant_uid: string;
}
