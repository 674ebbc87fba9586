// Generated from schemas/codes/PayMethod.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * How a payment was made, as the gateway says. Only the first four are certain for KICC.
 *
 * PG사가 알려준 결제수단. KICC에서 확실한 것은 앞의 네 가지.
 *
 * - `card` card · 신용카드
 * - `trans` account transfer · 실시간 계좌이체
 * - `vbank` virtual account · 가상계좌
 * - `phone` phone bill · 휴대폰 소액결제
 * - `samsung` Samsung Pay · 삼성페이
 * - `kakaopay` Kakao Pay · 카카오페이
 * - `payco` PAYCO · 페이코
 * - `lpay` L.pay · 엘페이
 * - `ssgpay` SSG Pay · SSG페이
 * - `tosspay` Toss Pay · 토스페이
 * - `cultureland` Culture Land voucher · 컬쳐랜드 상품권
 * - `smartculture` Smart Culture voucher · 스마트문상
 * - `culturegift` Culture gift voucher · 문화상품권
 * - `booknlife` Book & Life voucher · 도서문화상품권
 * - `point` points · 포인트
 * - `wechat` WeChat Pay · 위챗페이
 * - `alipay` Alipay · 알리페이
 * - `alipay_plus` Alipay+ · 알리페이플러스
 * - `unionpay` UnionPay · 유니온페이
 * - `tenpay` Tenpay · 텐페이
 * - `paypal` PayPal · 페이팔
 * - `naverpay` Naver Pay · 네이버페이
 * - `naverpay_card` Naver Pay, by card · 네이버페이 카드
 * - `naverpay_point` Naver Pay points · 네이버페이 포인트
 * - `applepay` Apple Pay · 애플페이
 * - `pinpay` PinPay · 핀페이
 * - `skpay` SK Pay · SK페이
 * - `toss_brandpay` Toss brand pay · 토스 브랜드페이
 * - `paysbuy` paysbuy · 페이스바이
 * - `econtext` econtext · 이컨텍스트
 * - `molpay` MOLPay · 몰페이
 *
 * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Statuses and methods} (documented)
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
 * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
 */
export type PayMethod = "card" | "trans" | "vbank" | "phone" | "samsung" | "kakaopay" | "payco" | "lpay" | "ssgpay" | "tosspay" | "cultureland" | "smartculture" | "culturegift" | "booknlife" | "point" | "wechat" | "alipay" | "alipay_plus" | "unionpay" | "tenpay" | "paypal" | "naverpay" | "naverpay_card" | "naverpay_point" | "applepay" | "pinpay" | "skpay" | "toss_brandpay" | "paysbuy" | "econtext" | "molpay" | (string & {});
