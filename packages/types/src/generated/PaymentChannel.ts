// Generated from schemas/codes/PaymentChannel.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Where a payment was started. `api`: a charge of a billing key.
 *
 * 결제가 시작된 곳. `api`는 빌링키 결제.
 *
 * - `pc` computer · PC
 * - `mobile` mobile device · 모바일
 * - `api` charge of a billing key · 빌링키 결제
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
 */
export type PaymentChannel = "pc" | "mobile" | "api" | (string & {});
