// Generated from schemas/common/CardDetail.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { CardCode } from "./CardCode.js";
/**
 * Whether the window shows one issuer, or all.
 *
 * 카드사 하나 또는 전체를 보일지.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Showing some issuers only} (documented)
 * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Enable specific credit cards} (documented)
 */
export interface CardDetail {
  /**
   * The issuer, or `*` for all.
   *
   * 카드사 코드. `*`는 전체.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Showing some issuers only} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Enable specific credit cards} (documented)
   */
  card_code: CardCode | "*";
  /**
   * Shown or not.
   *
   * 보일지 여부.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Showing some issuers only} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Enable specific credit cards} (documented)
   */
  enabled: boolean;
}
