// Generated from schemas/codes/ChannelType.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * What a channel is for. `api_payment`: billing keys and payments by API.
 *
 * 채널 용도. `api_payment`는 빌링키·API 결제용.
 *
 * - `payment` payment window · 결제창
 * - `api_payment` billing keys and payments by API · 빌링키·API 결제
 * - `certification` identity check · 본인인증
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PgSetting} (documented)
 */
export type ChannelType = "payment" | "api_payment" | "certification" | (string & {});
