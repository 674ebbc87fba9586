// Generated from schemas/rest/Customer.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { CardCode } from "./CardCode.js";
import type { PgProvider } from "./PgProvider.js";
/**
 * One stored billing key, by the name you gave it. The gateway's own key is never shown.
 *
 * 저장된 빌링키 1건. PG사의 실제 키는 보이지 않음.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
 */
export interface Customer {
  /**
   * The name you gave it, at most 80 characters.
   *
   * 발급할 때 정한 이름(80자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   */
  customer_uid: string;
  /**
   * Gateway; `kicc`.
   *
   * PG사 구분. `kicc`.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   */
  pg_provider: PgProvider;
  /**
   * The shop's billing id at the gateway (MID), at most 80 characters.
   *
   * 정기결제용 상점아이디(80자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   */
  pg_id: string;
  /**
   * Whether it was issued on a test channel. Older answers lack it.
   *
   * 테스트 채널에서 발급됐는지. 예전 응답에는 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (inferred: optional: it was added at the end of 2025)
   */
  sandbox?: boolean;
  /**
   * Name of the issuer.
   *
   * 카드사 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (inferred: null accepted)
   */
  card_name?: string | null;
  /**
   * When it was first issued, UNIX seconds.
   *
   * 처음 발급된 시각(UNIX 초).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   */
  inserted: number;
  /**
   * When it was last replaced, UNIX seconds.
   *
   * 마지막으로 바뀐 시각(UNIX 초).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   */
  updated: number;
  /**
   * Your own id of the buyer.
   *
   * 가맹점의 구매자 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  customer_id?: string | null;
  /**
   * Issuer of the card.
   *
   * 카드사 코드.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  card_code?: CardCode | null;
  /**
   * Card number, masked.
   *
   * 일부가 가려진 카드번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  card_number?: string | null;
  /**
   * 0: credit, 1: debit, null: not known. Open to further numbers.
   *
   * 0 신용, 1 체크, null 모름. 다른 숫자가 올 수 있음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  card_type?: number | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null or missing: not filled for KICC)
   */
  card_issuer_code?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null or missing: not filled for KICC)
   */
  card_issuer_name?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null or missing: not filled for KICC)
   */
  card_publisher_code?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null or missing: not filled for KICC)
   */
  card_publisher_name?: string | null;
  /**
   * Buyer's name, at most 20 characters.
   *
   * 구매자 이름(20자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  customer_name?: string | null;
  /**
   * Buyer's telephone number, at most 20 characters.
   *
   * 구매자 전화번호(20자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  customer_tel?: string | null;
  /**
   * Buyer's e-mail address, at most 200 characters.
   *
   * 구매자 이메일(200자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  customer_email?: string | null;
  /**
   * Buyer's address, at most 200 characters.
   *
   * 구매자 주소(200자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  customer_addr?: string | null;
  /**
   * Buyer's postcode, at most 8 characters.
   *
   * 구매자 우편번호(8자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Customer} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  customer_postcode?: string | null;
}
