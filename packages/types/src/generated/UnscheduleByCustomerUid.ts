// Generated from schemas/rest/UnscheduleByCustomerUid.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Revokes the schedules of a billing key: those named, or all.
 *
 * 빌링키의 예약 취소: 지정한 것 또는 전부.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: unschedule} (documented)
 */
export interface UnscheduleByCustomerUid {
  /**
   * The billing key.
   *
   * 빌링키 식별자.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: unschedule} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented: length)
   */
  customer_uid: string;
  /**
   * Order numbers to revoke. Left out: every schedule of the key.
   *
   * 예약을 취소할 주문번호. 없으면 이 빌링키의 모든 예약을 취소.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: unschedule} (documented: declared as both)
   */
  merchant_uid?: string | string[];
}
