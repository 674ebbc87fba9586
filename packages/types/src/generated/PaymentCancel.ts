// Generated from schemas/rest/PaymentCancel.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * One refund of a payment.
 *
 * 결제의 환불 1건.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentCancel} (documented)
 */
export interface PaymentCancel {
  /**
   * The gateway's number of this refund.
   *
   * PG사의 취소 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentCancel} (documented)
   */
  pg_tid: string;
  /**
   * What this refund gave back, not the sum.
   *
   * 이 취소 건의 금액(누계 아님).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentCancel} (documented)
   */
  amount: number;
  /**
   * When, UNIX seconds.
   *
   * 취소 시각(UNIX 초).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentCancel} (documented)
   */
  cancelled_at: number;
  /**
   * The reason that was given with the refund.
   *
   * 취소 사유.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentCancel} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: null or missing accepted: a refund may be asked for without a reason)
   */
  reason?: string | null;
  /**
   * PortOne's id of this refund; the same as in the webhook. Older records lack it.
   *
   * 포트원의 취소 번호. 웹훅의 값과 같음. 오래된 기록에는 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentCancel} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/webhook/readme-v1?v=v1 Webhooks: Body} (inferred: optional: it is younger than many payments)
   */
  cancellation_id?: string;
  /**
   * The refund's slip.
   *
   * 취소 매출전표 주소.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PaymentCancel} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null accepted)
   */
  receipt_url?: string | null;
}
