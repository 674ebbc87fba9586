// Generated from schemas/rest/FindPaymentQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * The first payment of an order number, in the order asked for.
 *
 * 한 주문번호의 결제 가운데 정렬 순서상 첫 결제 조회.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByMerchantUid} (documented)
 */
export interface FindPaymentQuery {
  /**
   * Order by start, payment or last change; a minus: newest first.
   *
   * 시작, 결제, 변경 시각 기준 정렬. 앞에 `-`가 있으면 최신순.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   */
  sorting?: "-started" | "started" | "-paid" | "paid" | "-updated" | "updated";
  /**
   * Your order number. Several payments may share one: failed tries keep it.
   *
   * 가맹점 주문번호. 실패한 시도도 같은 번호를 가질 수 있음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByMerchantUid} (documented)
   */
  merchant_uid: string;
  /**
   * Only payments in this state; left out: in any.
   *
   * 이 상태의 결제만 조회. 없으면 전체.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByMerchantUid} (documented)
   */
  payment_status?: "ready" | "paid" | "failed" | "cancelled";
}
