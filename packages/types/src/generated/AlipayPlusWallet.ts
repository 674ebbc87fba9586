// Generated from schemas/codes/AlipayPlusWallet.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Wallet behind Alipay+.
 *
 * 알리페이플러스 지갑.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
 */
export type AlipayPlusWallet = "alipay" | "true_money" | "alipay_hk" | "touch_n_go" | "gcash" | "dana" | "rabbit_line_pay" | "bpi" | "boost" | "bill_ease" | "tinaba" | "mpay" | "kredivo" | (string & {});
