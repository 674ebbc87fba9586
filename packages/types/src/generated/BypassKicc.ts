// Generated from schemas/common/BypassKicc.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * What KICC's window takes directly.
 *
 * KICC 결제창에 바로 전달되는 값.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
 */
export interface BypassKicc {
  /**
   * Whether the window offers a cash receipt: `Y` or `N`.
   *
   * 결제창에서 현금영수증을 보일지: `Y` 또는 `N`.
   *
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (inferred: the page names no values; these two are what every such switch takes)
   */
  disp_cash_yn?: "Y" | "N";
}
