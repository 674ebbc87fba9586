// Generated from schemas/codes/PgProvider.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Gateway.
 *
 * PG사 구분.
 *
 * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Gateways} (documented)
 */
export type PgProvider = "kicc" | "html5_inicis" | "inicis" | "inicis_unified" | "kcp" | "kcp_billing" | "kcp_quick" | "uplus" | "tosspayments" | "nice" | "nice_v2" | "kakaopay" | "danal" | "danal_tpay" | "mobilians" | "payco" | "paypal" | "paypal_v2" | "eximbay" | "naverpay" | "naverco" | "smilepay" | "daou" | "paymentwall" | "tosspay" | "smartro" | "smartro_v2" | "settle" | "settle_acc" | "ksnet" | "galaxia" | "welcome" | (string & {});
