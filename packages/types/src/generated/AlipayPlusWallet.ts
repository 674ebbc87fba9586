// Generated from schemas/codes/AlipayPlusWallet.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Wallet behind Alipay+.
 *
 * 알리페이플러스 지갑.
 *
 * - `alipay` Alipay · 알리페이
 * - `true_money` TrueMoney · 트루머니
 * - `alipay_hk` AlipayHK · 알리페이HK
 * - `touch_n_go` Touch 'n Go · 터치앤고
 * - `gcash` GCash · 지캐시
 * - `dana` DANA · 다나
 * - `rabbit_line_pay` Rabbit LINE Pay · 래빗라인페이
 * - `bpi` BPI · BPI
 * - `boost` Boost · 부스트
 * - `bill_ease` BillEase · 빌이즈
 * - `tinaba` Tinaba · 티나바
 * - `mpay` MPay · 엠페이
 * - `kredivo` Kredivo · 크레디보
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
 */
export type AlipayPlusWallet = "alipay" | "true_money" | "alipay_hk" | "touch_n_go" | "gcash" | "dana" | "rabbit_line_pay" | "bpi" | "boost" | "bill_ease" | "tinaba" | "mpay" | "kredivo" | (string & {});
