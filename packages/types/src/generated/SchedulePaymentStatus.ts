// Generated from schemas/codes/SchedulePaymentStatus.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * What became of a schedule's charge.
 *
 * 예약 결제의 결과.
 *
 * - `paid` paid · 결제 완료
 * - `failed` failed · 실패
 * - `cancelled` refunded · 환불됨
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
 */
export type SchedulePaymentStatus = "paid" | "failed" | "cancelled" | (string & {});
