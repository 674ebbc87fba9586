// Generated from schemas/common/CardDirect.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { CardCode } from "./CardCode.js";
/**
 * One issuer's own window.
 *
 * 특정 카드사 창.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): One issuer's own window} (documented)
 * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Direct credit card module call} (documented)
 */
export interface CardDirect {
  /**
   * The issuer.
   *
   * 카드사 코드.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): One issuer's own window} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Direct credit card module call} (documented)
   * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Issuers} (documented)
   */
  code: CardCode;
  /**
   * Instalments in months; 0: at once. Instalments start at 50,000 won.
   *
   * 할부 개월 수. 0은 일시불. 할부는 5만원부터.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): One issuer's own window} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Direct credit card module call} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq IMP.request_pay parameters, every gateway: Parameters} (documented: optional there)
   */
  quota?: number;
}
