// Generated from schemas/rest/FailedChannel.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { ChannelFailure } from "./ChannelFailure.js";
import type { PgProvider } from "./PgProvider.js";
/**
 * A channel for which no key was issued.
 *
 * 발급에 실패한 채널.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: FailedChannel} (documented)
 */
export interface FailedChannel {
  /**
   * Where it failed.
   *
   * 실패한 곳.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: FailedChannel} (documented)
   */
  type: ChannelFailure;
  /**
   * Why.
   *
   * 실패 사유.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: FailedChannel} (documented)
   */
  message: string;
  /**
   * Gateway.
   *
   * PG사 구분.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: FailedChannel} (documented)
   */
  pg_provider: PgProvider;
  /**
   * The shop's id at the gateway (MID).
   *
   * PG사 상점아이디.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: FailedChannel} (documented)
   */
  pg_id: string;
}
