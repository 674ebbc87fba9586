// Generated from schemas/codes/ by `pnpm generate`. Do not edit: change the schema and generate again.

/**
 * Wallet behind Alipay+.
 *
 * 알리페이플러스 지갑.
 */
export declare const AlipayPlusWallet: readonly [
  { readonly code: "alipay"; readonly en: string; readonly ko: string },
  { readonly code: "true_money"; readonly en: string; readonly ko: string },
  { readonly code: "alipay_hk"; readonly en: string; readonly ko: string },
  { readonly code: "touch_n_go"; readonly en: string; readonly ko: string },
  { readonly code: "gcash"; readonly en: string; readonly ko: string },
  { readonly code: "dana"; readonly en: string; readonly ko: string },
  { readonly code: "rabbit_line_pay"; readonly en: string; readonly ko: string },
  { readonly code: "bpi"; readonly en: string; readonly ko: string },
  { readonly code: "boost"; readonly en: string; readonly ko: string },
  { readonly code: "bill_ease"; readonly en: string; readonly ko: string },
  { readonly code: "tinaba"; readonly en: string; readonly ko: string },
  { readonly code: "mpay"; readonly en: string; readonly ko: string },
  { readonly code: "kredivo"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type AlipayPlusWallet = (typeof AlipayPlusWallet)[number]["code"];

/**
 * Bank, as KICC numbers it: three digits, whose leading zeros count. Other gateways write them otherwise.
 *
 * KICC의 은행 코드. 앞의 0을 포함한 3자리이며 다른 PG와 형식이 다름.
 */
export declare const BankCode: readonly [
  { readonly code: "004"; readonly en: string; readonly ko: string },
  { readonly code: "023"; readonly en: string; readonly ko: string },
  { readonly code: "039"; readonly en: string; readonly ko: string },
  { readonly code: "034"; readonly en: string; readonly ko: string },
  { readonly code: "003"; readonly en: string; readonly ko: string },
  { readonly code: "011"; readonly en: string; readonly ko: string },
  { readonly code: "031"; readonly en: string; readonly ko: string },
  { readonly code: "032"; readonly en: string; readonly ko: string },
  { readonly code: "002"; readonly en: string; readonly ko: string },
  { readonly code: "045"; readonly en: string; readonly ko: string },
  { readonly code: "007"; readonly en: string; readonly ko: string },
  { readonly code: "088"; readonly en: string; readonly ko: string },
  { readonly code: "048"; readonly en: string; readonly ko: string },
  { readonly code: "081"; readonly en: string; readonly ko: string },
  { readonly code: "020"; readonly en: string; readonly ko: string },
  { readonly code: "071"; readonly en: string; readonly ko: string },
  { readonly code: "037"; readonly en: string; readonly ko: string },
  { readonly code: "012"; readonly en: string; readonly ko: string },
  { readonly code: "090"; readonly en: string; readonly ko: string },
  { readonly code: "089"; readonly en: string; readonly ko: string },
  { readonly code: "027"; readonly en: string; readonly ko: string },
  { readonly code: "092"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type BankCode = (typeof BankCode)[number]["code"];

/**
 * Issuer of a card: its KFTC code. A text, whose leading zeros count. Answers also know cards issued abroad: 10001 UnionPay, 10002 Diners Club, 10003 American Express, 10004 Mastercard, 10005 Visa, 10006 JCB.
 *
 * 카드사 코드(금융결제원). 앞의 0까지 포함한 문자열. 응답에는 해외 발급 카드도 나옴: 10001 해외은련카드, 10002 해외다이너스카드, 10003 해외아멕스카드, 10004 해외마스터카드, 10005 해외비자카드, 10006 해외JCB카드.
 */
export declare const CardCode: readonly [
  { readonly code: "361"; readonly en: string; readonly ko: string },
  { readonly code: "381"; readonly en: string; readonly ko: string },
  { readonly code: "367"; readonly en: string; readonly ko: string },
  { readonly code: "365"; readonly en: string; readonly ko: string },
  { readonly code: "368"; readonly en: string; readonly ko: string },
  { readonly code: "371"; readonly en: string; readonly ko: string },
  { readonly code: "041"; readonly en: string; readonly ko: string },
  { readonly code: "374"; readonly en: string; readonly ko: string },
  { readonly code: "045"; readonly en: string; readonly ko: string },
  { readonly code: "373"; readonly en: string; readonly ko: string },
  { readonly code: "364"; readonly en: string; readonly ko: string },
  { readonly code: "366"; readonly en: string; readonly ko: string },
  { readonly code: "002"; readonly en: string; readonly ko: string },
  { readonly code: "369"; readonly en: string; readonly ko: string },
  { readonly code: "048"; readonly en: string; readonly ko: string },
  { readonly code: "370"; readonly en: string; readonly ko: string },
  { readonly code: "071"; readonly en: string; readonly ko: string },
  { readonly code: "089"; readonly en: string; readonly ko: string },
  { readonly code: "372"; readonly en: string; readonly ko: string },
  { readonly code: "090"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type CardCode = (typeof CardCode)[number]["code"];

/**
 * Where issuing a key for one of several channels failed.
 *
 * 여러 채널 중 하나의 빌링키 발급이 실패한 곳.
 */
export declare const ChannelFailure: readonly [
  { readonly code: "INVALID_REQUEST"; readonly en: string; readonly ko: string },
  { readonly code: "PG_PROVIDER"; readonly en: string; readonly ko: string },
  { readonly code: "DB_FAILED"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type ChannelFailure = (typeof ChannelFailure)[number]["code"];

/**
 * What a channel is for. `api_payment`: billing keys and payments by API.
 *
 * 채널 용도. `api_payment`는 빌링키·API 결제용.
 */
export declare const ChannelType: readonly [
  { readonly code: "payment"; readonly en: string; readonly ko: string },
  { readonly code: "api_payment"; readonly en: string; readonly ko: string },
  { readonly code: "certification"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type ChannelType = (typeof ChannelType)[number]["code"];

/**
 * What a billing key was used for. `issue` charges nothing.
 *
 * 빌링키의 쓰임. `issue`는 청구 없음.
 */
export declare const CustomerUidUsage: readonly [
  { readonly code: "issue"; readonly en: string; readonly ko: string },
  { readonly code: "payment"; readonly en: string; readonly ko: string },
  { readonly code: "payment.scheduled"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type CustomerUidUsage = (typeof CustomerUidUsage)[number]["code"];

/**
 * Wallet used inside the window. `kakopay` is how one page spells it.
 *
 * 결제창 안에서 쓴 간편결제. `kakopay`는 문서의 표기.
 */
export declare const EmbPgProvider: readonly [
  { readonly code: "naverpay"; readonly en: string; readonly ko: string },
  { readonly code: "kakopay"; readonly en: string; readonly ko: string },
  { readonly code: "kakaopay"; readonly en: string; readonly ko: string },
  { readonly code: "payco"; readonly en: string; readonly ko: string },
  { readonly code: "samsungpay"; readonly en: string; readonly ko: string },
  { readonly code: "ssgpay"; readonly en: string; readonly ko: string },
  { readonly code: "lpay"; readonly en: string; readonly ko: string },
  { readonly code: "applepay"; readonly en: string; readonly ko: string },
  { readonly code: "pinpay"; readonly en: string; readonly ko: string },
  { readonly code: "tosspay"; readonly en: string; readonly ko: string },
  { readonly code: "skpay"; readonly en: string; readonly ko: string },
  { readonly code: "toss_brandpay"; readonly en: string; readonly ko: string },
  { readonly code: "kpay"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type EmbPgProvider = (typeof EmbPgProvider)[number]["code"];

/**
 * How a payment was made, as the gateway says. Only the first four are certain for KICC.
 *
 * PG사가 알려준 결제수단. KICC에서 확실한 것은 앞의 네 가지.
 */
export declare const PayMethod: readonly [
  { readonly code: "card"; readonly en: string; readonly ko: string },
  { readonly code: "trans"; readonly en: string; readonly ko: string },
  { readonly code: "vbank"; readonly en: string; readonly ko: string },
  { readonly code: "phone"; readonly en: string; readonly ko: string },
  { readonly code: "samsung"; readonly en: string; readonly ko: string },
  { readonly code: "kakaopay"; readonly en: string; readonly ko: string },
  { readonly code: "payco"; readonly en: string; readonly ko: string },
  { readonly code: "lpay"; readonly en: string; readonly ko: string },
  { readonly code: "ssgpay"; readonly en: string; readonly ko: string },
  { readonly code: "tosspay"; readonly en: string; readonly ko: string },
  { readonly code: "cultureland"; readonly en: string; readonly ko: string },
  { readonly code: "smartculture"; readonly en: string; readonly ko: string },
  { readonly code: "culturegift"; readonly en: string; readonly ko: string },
  { readonly code: "booknlife"; readonly en: string; readonly ko: string },
  { readonly code: "point"; readonly en: string; readonly ko: string },
  { readonly code: "wechat"; readonly en: string; readonly ko: string },
  { readonly code: "alipay"; readonly en: string; readonly ko: string },
  { readonly code: "alipay_plus"; readonly en: string; readonly ko: string },
  { readonly code: "unionpay"; readonly en: string; readonly ko: string },
  { readonly code: "tenpay"; readonly en: string; readonly ko: string },
  { readonly code: "paypal"; readonly en: string; readonly ko: string },
  { readonly code: "naverpay"; readonly en: string; readonly ko: string },
  { readonly code: "naverpay_card"; readonly en: string; readonly ko: string },
  { readonly code: "naverpay_point"; readonly en: string; readonly ko: string },
  { readonly code: "applepay"; readonly en: string; readonly ko: string },
  { readonly code: "pinpay"; readonly en: string; readonly ko: string },
  { readonly code: "skpay"; readonly en: string; readonly ko: string },
  { readonly code: "toss_brandpay"; readonly en: string; readonly ko: string },
  { readonly code: "paysbuy"; readonly en: string; readonly ko: string },
  { readonly code: "econtext"; readonly en: string; readonly ko: string },
  { readonly code: "molpay"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type PayMethod = (typeof PayMethod)[number]["code"];

/**
 * Where a payment was started. `api`: a charge of a billing key.
 *
 * 결제가 시작된 곳. `api`는 빌링키 결제.
 */
export declare const PaymentChannel: readonly [
  { readonly code: "pc"; readonly en: string; readonly ko: string },
  { readonly code: "mobile"; readonly en: string; readonly ko: string },
  { readonly code: "api"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type PaymentChannel = (typeof PaymentChannel)[number]["code"];

/**
 * State of a payment. `ready`: window opened, or virtual account waiting for its deposit. `cancelled`: any refund, a partial one too; compare `cancel_amount` with `amount`.
 *
 * 결제 상태. `ready`: 결제창이 열렸거나 가상계좌 입금 대기. `cancelled`: 부분 환불도 포함하므로 `cancel_amount`와 `amount`를 비교.
 */
export declare const PaymentStatus: readonly [
  { readonly code: "ready"; readonly en: string; readonly ko: string },
  { readonly code: "paid"; readonly en: string; readonly ko: string },
  { readonly code: "cancelled"; readonly en: string; readonly ko: string },
  { readonly code: "failed"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type PaymentStatus = (typeof PaymentStatus)[number]["code"];

/**
 * Gateway.
 *
 * PG사 구분.
 */
export declare const PgProvider: readonly [
  { readonly code: "kicc"; readonly en: string; readonly ko: string },
  { readonly code: "html5_inicis"; readonly en: string; readonly ko: string },
  { readonly code: "inicis"; readonly en: string; readonly ko: string },
  { readonly code: "inicis_unified"; readonly en: string; readonly ko: string },
  { readonly code: "kcp"; readonly en: string; readonly ko: string },
  { readonly code: "kcp_billing"; readonly en: string; readonly ko: string },
  { readonly code: "kcp_quick"; readonly en: string; readonly ko: string },
  { readonly code: "uplus"; readonly en: string; readonly ko: string },
  { readonly code: "tosspayments"; readonly en: string; readonly ko: string },
  { readonly code: "nice"; readonly en: string; readonly ko: string },
  { readonly code: "nice_v2"; readonly en: string; readonly ko: string },
  { readonly code: "kakaopay"; readonly en: string; readonly ko: string },
  { readonly code: "danal"; readonly en: string; readonly ko: string },
  { readonly code: "danal_tpay"; readonly en: string; readonly ko: string },
  { readonly code: "mobilians"; readonly en: string; readonly ko: string },
  { readonly code: "payco"; readonly en: string; readonly ko: string },
  { readonly code: "paypal"; readonly en: string; readonly ko: string },
  { readonly code: "paypal_v2"; readonly en: string; readonly ko: string },
  { readonly code: "eximbay"; readonly en: string; readonly ko: string },
  { readonly code: "naverpay"; readonly en: string; readonly ko: string },
  { readonly code: "naverco"; readonly en: string; readonly ko: string },
  { readonly code: "smilepay"; readonly en: string; readonly ko: string },
  { readonly code: "daou"; readonly en: string; readonly ko: string },
  { readonly code: "paymentwall"; readonly en: string; readonly ko: string },
  { readonly code: "tosspay"; readonly en: string; readonly ko: string },
  { readonly code: "smartro"; readonly en: string; readonly ko: string },
  { readonly code: "smartro_v2"; readonly en: string; readonly ko: string },
  { readonly code: "settle"; readonly en: string; readonly ko: string },
  { readonly code: "settle_acc"; readonly en: string; readonly ko: string },
  { readonly code: "ksnet"; readonly en: string; readonly ko: string },
  { readonly code: "galaxia"; readonly en: string; readonly ko: string },
  { readonly code: "welcome"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type PgProvider = (typeof PgProvider)[number]["code"];

/**
 * What became of a schedule's charge.
 *
 * 예약 결제의 결과.
 */
export declare const SchedulePaymentStatus: readonly [
  { readonly code: "paid"; readonly en: string; readonly ko: string },
  { readonly code: "failed"; readonly en: string; readonly ko: string },
  { readonly code: "cancelled"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type SchedulePaymentStatus = (typeof SchedulePaymentStatus)[number]["code"];

/**
 * State of a schedule. `executed`: tried, paid or not.
 *
 * 예약 상태. `executed`는 결제를 시도했다는 뜻이며 성공 여부와는 별개.
 */
export declare const ScheduleStatus: readonly [
  { readonly code: "scheduled"; readonly en: string; readonly ko: string },
  { readonly code: "executed"; readonly en: string; readonly ko: string },
  { readonly code: "revoked"; readonly en: string; readonly ko: string },
];
/** A code that this list holds; the gateway may send others. */
export type ScheduleStatus = (typeof ScheduleStatus)[number]["code"];

/**
 * Whether a list holds a value: `isKnown(PaymentStatus, payment.status)`. The gateway may send codes that are newer than the list.
 */
export declare function isKnown<List extends readonly { readonly code: string }[]>(list: List, value: unknown): value is List[number]["code"];
