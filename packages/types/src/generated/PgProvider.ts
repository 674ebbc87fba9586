// Generated from schemas/codes/PgProvider.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Gateway.
 *
 * PG사 구분.
 *
 * - `kicc` EasyPay (KICC) · 이지페이(KICC)
 * - `html5_inicis` KG Inicis · KG이니시스
 * - `inicis` KG Inicis (old) · KG이니시스(구)
 * - `inicis_unified` KG Inicis unified identity check · KG이니시스 통합인증
 * - `kcp` NHN KCP · NHN KCP
 * - `kcp_billing` NHN KCP recurring · NHN KCP 정기결제
 * - `kcp_quick` NHN KCP QuickPay · NHN KCP 퀵페이
 * - `uplus` Toss Payments (old) · 토스페이먼츠(구)
 * - `tosspayments` Toss Payments (new) · 토스페이먼츠
 * - `nice` Nice (old) · 나이스페이먼츠(구)
 * - `nice_v2` Nice (new) · 나이스페이먼츠
 * - `kakaopay` KakaoPay · 카카오페이
 * - `danal` Danal phone / identity · 다날 휴대폰·본인인증
 * - `danal_tpay` Danal · 다날 일반결제
 * - `mobilians` KG Financial (Mobilians) · KG파이낸셜(모빌리언스)
 * - `payco` Payco · 페이코
 * - `paypal` PayPal (old) · 페이팔(구)
 * - `paypal_v2` PayPal (new) · 페이팔(신)
 * - `eximbay` Eximbay · 엑심베이
 * - `naverpay` Naver Pay (payment type) · 네이버페이
 * - `naverco` Naver Pay (order type) · 네이버페이 주문형
 * - `smilepay` SmilePay · 스마일페이
 * - `daou` Kiwoom Pay (Payjoa) · 키움페이
 * - `paymentwall` Paymentwall · 페이먼트월
 * - `tosspay` Toss Pay · 토스페이
 * - `smartro` Smartro (old) · 스마트로(구)
 * - `smartro_v2` Smartro (new) · 스마트로(신)
 * - `settle` Hecto Financial · 헥토파이낸셜
 * - `settle_acc` Hecto Financial account pay · 헥토파이낸셜 계좌결제
 * - `ksnet` KSNET · KSNET
 * - `galaxia` Galaxia Moneytree · 갤럭시아머니트리
 * - `welcome` Welcome Payments · 웰컴페이먼츠
 *
 * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Gateways} (documented)
 */
export type PgProvider = "kicc" | "html5_inicis" | "inicis" | "inicis_unified" | "kcp" | "kcp_billing" | "kcp_quick" | "uplus" | "tosspayments" | "nice" | "nice_v2" | "kakaopay" | "danal" | "danal_tpay" | "mobilians" | "payco" | "paypal" | "paypal_v2" | "eximbay" | "naverpay" | "naverco" | "smilepay" | "daou" | "paymentwall" | "tosspay" | "smartro" | "smartro_v2" | "settle" | "settle_acc" | "ksnet" | "galaxia" | "welcome" | (string & {});
