// Generated from schemas/common/CardOptions.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { CardDetail } from "./CardDetail.js";
import type { CardDirect } from "./CardDirect.js";
/**
 * Which issuers the window offers.
 *
 * 결제창에 보이는 카드사.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): One issuer's own window} (documented)
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Showing some issuers only} (documented)
 */
export interface CardOptions {
  /**
   * Opens this issuer's own window. Works where KICC enabled it for your MID.
   *
   * 이 카드사의 창을 바로 엶. KICC가 상점아이디에 허용한 경우에만 동작.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): One issuer's own window} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Direct credit card module call} (documented)
   */
  direct?: CardDirect;
  /**
   * Rules about issuers, applied together: usually `*` off first, then the wanted ones on.
   *
   * 카드사 규칙 목록. 보통 `*`를 끄고 원하는 카드사를 켬.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Showing some issuers only} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Enable specific credit cards} (documented)
   */
  detail?: CardDetail[];
}
