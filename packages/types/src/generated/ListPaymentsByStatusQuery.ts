// Generated from schemas/rest/ListPaymentsByStatusQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Payments in a state, within at most 90 days. A page beyond the last is refused.
 *
 * 상태별 결제 목록(최대 90일). 마지막 페이지를 넘는 번호는 거부됨.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
 */
export interface ListPaymentsByStatusQuery {
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
   * State, or `all`.
   *
   * 상태 또는 `all`.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   */
  payment_status: "all" | "ready" | "paid" | "cancelled" | "failed";
  /**
   * From when on, UNIX seconds, inclusive; compared with the time that belongs to the state. Left out: 90 days before `to`.
   *
   * 조회 기간의 시작(UNIX 초, 포함). 상태에 해당하는 시각과 비교함. 없으면 `to`의 90일 전.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   */
  from?: number;
  /**
   * Until when, UNIX seconds, inclusive. Left out: now.
   *
   * 조회 기간의 끝(UNIX 초, 포함). 없으면 현재 시각.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   */
  to?: number;
}
