// Generated from schemas/rest/FindAllPaymentsQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * All payments of an order number, page by page.
 *
 * 주문번호의 모든 결제(페이지별).
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getAllPaymentsByMerchantUid} (documented)
 */
export interface FindAllPaymentsQuery {
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
   * Order by start, payment or last change; a minus: newest first.
   *
   * 시작, 결제, 변경 시각 기준 정렬. 앞에 `-`가 있으면 최신순.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   */
  sorting?: "-started" | "started" | "-paid" | "paid" | "-updated" | "updated";
  /**
   * Your order number.
   *
   * 가맹점 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getAllPaymentsByMerchantUid} (documented)
   */
  merchant_uid: string;
  /**
   * Only payments in this state; left out: in any.
   *
   * 이 상태의 결제만 조회. 없으면 전체.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getAllPaymentsByMerchantUid} (documented)
   */
  payment_status?: "ready" | "paid" | "failed" | "cancelled";
}
