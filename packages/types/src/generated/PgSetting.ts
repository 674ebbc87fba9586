// Generated from schemas/rest/PgSetting.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { ChannelType } from "./ChannelType.js";
import type { PgProvider } from "./PgProvider.js";
/**
 * A channel that is configured in the console.
 *
 * 콘솔에 설정된 채널.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PgSetting} (documented)
 */
export interface PgSetting {
  /**
   * Gateway.
   *
   * PG사 구분.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PgSetting} (documented)
   */
  pg_provider: PgProvider;
  /**
   * The shop's id at the gateway (MID).
   *
   * PG사 상점아이디.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PgSetting} (documented)
   */
  pg_id: string;
  /**
   * Whether it is a test channel.
   *
   * 테스트 채널 여부.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PgSetting} (documented)
   */
  sandbox: boolean;
  /**
   * What it is for.
   *
   * 채널 용도.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PgSetting} (documented)
   */
  type: ChannelType;
  /**
   * Its name.
   *
   * 채널 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PgSetting} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (inferred: null accepted)
   */
  channel_name?: string | null;
  /**
   * Its key: what `channelKey` takes.
   *
   * 채널 키. `channelKey`에 쓰는 값.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: PgSetting} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (inferred: null accepted)
   */
  channel_key?: string | null;
}
