// Generated from schemas/rest/SucceededChannel.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { CardCode } from "./CardCode.js";
import type { PgProvider } from "./PgProvider.js";
/**
 * A channel for which a key was issued.
 *
 * 빌링키가 발급된 채널.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented: the description requires a member `update` that it does not have)
 */
export interface SucceededChannel {
  /**
   * Gateway.
   *
   * PG사 구분.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   */
  pg_provider: PgProvider;
  /**
   * The shop's id at the gateway (MID).
   *
   * PG사 상점아이디.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   */
  pg_id: string;
  /**
   * Name of the issuer.
   *
   * 카드사 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (inferred: null accepted: payments carry null where a member does not apply)
   */
  card_name?: string | null;
  /**
   * Issuer of the card.
   *
   * 카드사 코드.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (inferred: null accepted: payments carry null where a member does not apply)
   */
  card_code?: CardCode | null;
  /**
   * Card number, masked.
   *
   * 일부가 가려진 카드번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (inferred: null accepted: payments carry null where a member does not apply)
   */
  card_number?: string | null;
  /**
   * 0: credit, 1: debit, null: not known. Open to further numbers.
   *
   * 0 신용, 1 체크, null 모름. 다른 숫자가 올 수 있음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (inferred: null accepted: payments carry null where a member does not apply)
   */
  card_type?: number | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (inferred: null accepted: payments carry null where a member does not apply)
   */
  card_issuer_code?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (inferred: null accepted: payments carry null where a member does not apply)
   */
  card_issuer_name?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (inferred: null accepted: payments carry null where a member does not apply)
   */
  card_publisher_code?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (inferred: null accepted: payments carry null where a member does not apply)
   */
  card_publisher_name?: string | null;
  /**
   * When it was issued, UNIX seconds.
   *
   * 발급 시각(UNIX 초).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   */
  inserted: number;
  /**
   * When it was last replaced, UNIX seconds.
   *
   * 마지막으로 바뀐 시각(UNIX 초).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: SucceededChannel} (documented)
   */
  updated?: number;
}
