// Generated from schemas/rest/DeleteCustomerQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Deleting a billing key, which cannot be undone. Its schedules stay and fail when their time comes: revoke them first.
 *
 * 빌링키 삭제(되돌릴 수 없음). 예약은 그대로 남았다가 실패하므로 먼저 취소할 것.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_delete} (documented)
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_delete} (inferred: that schedules stay and fail)
 */
export interface DeleteCustomerQuery {
  /**
   * The billing key to delete.
   *
   * 삭제할 빌링키 식별자.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_delete} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented: length)
   */
  customer_uid: string;
  /**
   * Why.
   *
   * 삭제 사유.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_delete} (documented)
   */
  reason?: string;
}
