// Generated from schemas/codes/PayMethod.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * How a payment was made, as the gateway says. Only the first four are certain for KICC.
 *
 * PG사가 알려준 결제수단. KICC에서 확실한 것은 앞의 네 가지.
 *
 * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Statuses and methods} (documented)
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
 * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
 */
export type PayMethod = "card" | "trans" | "vbank" | "phone" | "samsung" | "kakaopay" | "payco" | "lpay" | "ssgpay" | "tosspay" | "cultureland" | "smartculture" | "culturegift" | "booknlife" | "point" | "wechat" | "alipay" | "alipay_plus" | "unionpay" | "tenpay" | "paypal" | "naverpay" | "naverpay_card" | "naverpay_point" | "applepay" | "pinpay" | "skpay" | "toss_brandpay" | "paysbuy" | "econtext" | "molpay" | (string & {});
