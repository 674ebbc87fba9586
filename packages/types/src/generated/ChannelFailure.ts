// Generated from schemas/codes/ChannelFailure.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Where issuing a key for one of several channels failed.
 *
 * 여러 채널 중 하나의 빌링키 발급이 실패한 곳.
 *
 * - `INVALID_REQUEST` the request was wrong · 잘못된 요청
 * - `PG_PROVIDER` the gateway refused · PG사 거절
 * - `DB_FAILED` PortOne could not store it · 포트원 저장 실패
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: FailedChannel} (documented)
 */
export type ChannelFailure = "INVALID_REQUEST" | "PG_PROVIDER" | "DB_FAILED" | (string & {});
