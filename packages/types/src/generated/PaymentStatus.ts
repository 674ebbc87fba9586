// Generated from schemas/codes/PaymentStatus.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * State of a payment. `ready`: window opened, or virtual account waiting for its deposit. `cancelled`: any refund, a partial one too; compare `cancel_amount` with `amount`.
 *
 * 결제 상태. `ready`: 결제창이 열렸거나 가상계좌 입금 대기. `cancelled`: 부분 환불도 포함하므로 `cancel_amount`와 `amount`를 비교.
 *
 * - `ready` not paid yet · 미결제
 * - `paid` paid · 결제 완료
 * - `cancelled` refunded, wholly or in part · 전액 또는 부분 환불
 * - `failed` failed · 실패
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
 */
export type PaymentStatus = "ready" | "paid" | "cancelled" | "failed" | (string & {});
