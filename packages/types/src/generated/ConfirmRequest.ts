// Generated from schemas/webhook/ConfirmRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * What PortOne asks `confirm_url` just before approval. Answer within 5 seconds: HTTP 200 accepts, anything else fails the payment.
 *
 * 승인 직전 포트원이 `confirm_url`에 묻는 요청. 5초 안에 답할 것: HTTP 200이면 승인, 그 외는 결제 실패.
 *
 * @see {@link https://developers.portone.io/opi/ko/extra/confirm-process/readme-v1?v=v1 Confirm process: Request to the shop} (documented: 10 seconds there)
 * @see {@link https://developers.portone.io/opi/ko/extra/confirm-process/readme-v1?v=v1 Confirm process: Request to the shop} (inferred: the help centre says 5, so 5 is safe)
 */
export interface ConfirmRequest {
  /**
   * PortOne's payment id.
   *
   * 포트원 결제 번호.
   *
   * @see {@link https://developers.portone.io/opi/ko/extra/confirm-process/readme-v1?v=v1 Confirm process: Request to the shop} (documented)
   */
  imp_uid: string;
  /**
   * Your order number.
   *
   * 가맹점 주문번호.
   *
   * @see {@link https://developers.portone.io/opi/ko/extra/confirm-process/readme-v1?v=v1 Confirm process: Request to the shop} (documented)
   */
  merchant_uid: string;
  /**
   * What is about to be paid: compare it with the order.
   *
   * 결제될 금액. 주문과 비교할 것.
   *
   * @see {@link https://developers.portone.io/opi/ko/extra/confirm-process/readme-v1?v=v1 Confirm process: Request to the shop} (documented)
   * @see English documentation, as it was before its removal in 2025: Parameters (documented: the older page has `status` instead, so it may be missing)
   */
  amount?: number;
  /**
   * What an older page names in place of `amount`.
   *
   * 예전 문서에서 `amount` 대신 오는 값.
   *
   * @see English documentation, as it was before its removal in 2025: Parameters (documented)
   */
  status?: string;
}
