// Generated from schemas/codes/EmbPgProvider.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Wallet used inside the window. `kakopay` is how one page spells it.
 *
 * 결제창 안에서 쓴 간편결제. `kakopay`는 문서의 표기.
 *
 * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
 * @see English documentation, as it was before its removal in 2025: Response (documented)
 */
export type EmbPgProvider = "naverpay" | "kakopay" | "kakaopay" | "payco" | "samsungpay" | "ssgpay" | "lpay" | "applepay" | "pinpay" | "tosspay" | "skpay" | "toss_brandpay" | "kpay" | (string & {});
