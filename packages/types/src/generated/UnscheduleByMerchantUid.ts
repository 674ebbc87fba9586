// Generated from schemas/rest/UnscheduleByMerchantUid.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Revokes the schedules of order numbers.
 *
 * 주문번호로 예약 취소.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: unschedule} (documented)
 */
export interface UnscheduleByMerchantUid {
  /**
   * Order numbers to revoke.
   *
   * 예약을 취소할 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: unschedule} (documented: declared as both)
   */
  merchant_uid: string | string[];
  /**
   * Only in UnscheduleByCustomerUid.
   */
  customer_uid?: never;
}
