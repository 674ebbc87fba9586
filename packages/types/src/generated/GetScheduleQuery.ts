// Generated from schemas/rest/GetScheduleQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Reading one schedule.
 *
 * 예약 1건 조회.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getScheduleByMid} (documented)
 */
export interface GetScheduleQuery {
  /**
   * Order number of the schedule.
   *
   * 예약의 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getScheduleByMid} (documented)
   */
  merchant_uid: string;
}
