// Generated from schemas/codes/EmbPgProvider.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Wallet used inside the window. `kakopay` is how one page spells it.
 *
 * 결제창 안에서 쓴 간편결제. `kakopay`는 문서의 표기.
 *
 * - `naverpay` Naver Pay · 네이버페이
 * - `kakopay` Kakao Pay, as one page spells it · 카카오페이(문서의 표기)
 * - `kakaopay` Kakao Pay · 카카오페이
 * - `payco` PAYCO · 페이코
 * - `samsungpay` Samsung Pay · 삼성페이
 * - `ssgpay` SSG Pay · SSG페이
 * - `lpay` L.pay · 엘페이
 * - `applepay` Apple Pay · 애플페이
 * - `pinpay` PinPay · 핀페이
 * - `tosspay` Toss Pay · 토스페이
 * - `skpay` SK Pay · SK페이
 * - `toss_brandpay` Toss brand pay · 토스 브랜드페이
 * - `kpay` KPay · 케이페이
 *
 * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
 * @see English documentation, as it was before its removal in 2025: Response (documented)
 */
export type EmbPgProvider = "naverpay" | "kakopay" | "kakaopay" | "payco" | "samsungpay" | "ssgpay" | "lpay" | "applepay" | "pinpay" | "tosspay" | "skpay" | "toss_brandpay" | "kpay" | (string & {});
