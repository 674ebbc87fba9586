// Generated from schemas/codes/SchedulePaymentStatus.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * What became of a schedule's charge.
 *
 * 예약 결제의 결과.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
 */
export type SchedulePaymentStatus = "paid" | "failed" | "cancelled" | (string & {});
