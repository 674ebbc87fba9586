// Generated from schemas/codes/ScheduleStatus.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * State of a schedule. `executed`: tried, paid or not.
 *
 * 예약 상태. `executed`는 결제를 시도했다는 뜻이며 성공 여부와는 별개.
 *
 * - `scheduled` planned · 예약됨
 * - `executed` tried · 실행됨
 * - `revoked` revoked · 취소됨
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ScheduleResult} (documented)
 */
export type ScheduleStatus = "scheduled" | "executed" | "revoked" | (string & {});
