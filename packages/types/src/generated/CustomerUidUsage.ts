// Generated from schemas/codes/CustomerUidUsage.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * What a billing key was used for. `issue` charges nothing.
 *
 * 빌링키의 쓰임. `issue`는 청구 없음.
 *
 * - `issue` billing key issued · 빌링키 발급
 * - `payment` charged · 결제
 * - `payment.scheduled` charged as planned · 예약 결제
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
 */
export type CustomerUidUsage = "issue" | "payment" | "payment.scheduled" | (string & {});
