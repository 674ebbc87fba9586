// Generated from schemas/rest/PagedPayment.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { Payment } from "./Payment.js";
/**
 * One page of payments.
 *
 * 결제 목록의 한 페이지.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PagedPayment} (documented)
 */
export interface PagedPayment {
  /**
   * How many there are in all.
   *
   * 전체 개수.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PagedPayment} (documented)
   */
  total: number;
  /**
   * Number of the page before; 0: there is none.
   *
   * 이전 페이지 번호. 0이면 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PagedPayment} (documented)
   */
  previous: number;
  /**
   * Number of the page after; 0: there is none.
   *
   * 다음 페이지 번호. 0이면 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PagedPayment} (documented)
   */
  next: number;
  /**
   * What is on this page.
   *
   * 이 페이지의 목록.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PagedPayment} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PagedPayment} (inferred: required: a page without a list would be useless, and every member is sent)
   */
  list: Payment[];
}
