// Generated from schemas/common/AlipayPlus.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { AlipayPlusWallet } from "./AlipayPlusWallet.js";
/**
 * Options of Alipay+.
 *
 * 알리페이플러스 옵션.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
 */
export interface AlipayPlus {
  /**
   * Wallet that opens. Left out, the buyer chooses.
   *
   * 열리는 지갑. 없으면 구매자가 고름.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
   */
  wallet?: AlipayPlusWallet;
}
