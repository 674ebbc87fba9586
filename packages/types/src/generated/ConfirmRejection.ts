// Generated from schemas/webhook/ConfirmRejection.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * What the shop may answer, with any status but 200, to refuse the payment.
 *
 * 결제를 거부할 때 200이 아닌 상태와 함께 보낼 수 있는 응답.
 *
 * @see {@link https://developers.portone.io/opi/ko/extra/confirm-process/readme-v1?v=v1 Confirm process: Answer of the shop} (documented)
 */
export interface ConfirmRejection {
  /**
   * Why; it ends up in the payment's `fail_reason`.
   *
   * 거부 사유. 결제의 `fail_reason`에 남음.
   *
   * @see {@link https://developers.portone.io/opi/ko/extra/confirm-process/readme-v1?v=v1 Confirm process: Answer of the shop} (documented)
   */
  reason?: string;
}
