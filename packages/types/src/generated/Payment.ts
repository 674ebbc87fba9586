// Generated from schemas/rest/Payment.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { BankCode } from "./BankCode.js";
import type { CardCode } from "./CardCode.js";
import type { CustomerUidUsage } from "./CustomerUidUsage.js";
import type { EmbPgProvider } from "./EmbPgProvider.js";
import type { PayMethod } from "./PayMethod.js";
import type { PaymentCancel } from "./PaymentCancel.js";
import type { PaymentChannel } from "./PaymentChannel.js";
import type { PaymentPromotion } from "./PaymentPromotion.js";
import type { PaymentStatus } from "./PaymentStatus.js";
import type { PgProvider } from "./PgProvider.js";
import type { VbankDeposit } from "./VbankDeposit.js";
/**
 * A payment as PortOne keeps it. Only this, read by a server, proves that money moved: `status` paid and `amount` as ordered.
 *
 * 포트원에 저장된 결제. 서버에서 조회한 이 값만이 결제의 증거: `status`가 paid이고 `amount`가 주문과 같아야 함.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
 * @see Real answers seen in public third-party code and issues: REST answers (observed: real answers carry every member: null for text, 0 for times, [] for lists that are unused)
 */
export interface Payment {
  /**
   * PortOne's payment id, at most 32 characters.
   *
   * 포트원 결제 번호(32자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   */
  imp_uid: string;
  /**
   * Your order number, at most 40 characters. Several payments may share one: failed tries keep it.
   *
   * 가맹점 주문번호(40자 이내). 실패한 시도도 같은 번호를 가질 수 있음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   */
  merchant_uid: string;
  /**
   * How it was paid. Open: wallets and new methods appear here.
   *
   * 결제수단. 간편결제 등 새 값이 올 수 있음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: open)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (inferred: null before a method is chosen)
   */
  pay_method?: PayMethod | null;
  /**
   * Where it was started; `api` is a charge of a billing key.
   *
   * 결제가 시작된 곳. `api`는 빌링키 결제.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  channel?: PaymentChannel | null;
  /**
   * Gateway; `kicc` for this one. Its overseas module has no published code.
   *
   * PG사 구분. 국내 KICC는 `kicc`이며 해외 모듈의 값은 공개되지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  pg_provider?: PgProvider | null;
  /**
   * Wallet used inside the window. Missing in old records.
   *
   * 결제창 안에서 쓴 간편결제. 오래된 기록에는 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  emb_pg_provider?: EmbPgProvider | null;
  /**
   * The gateway's transaction number, at most 80 characters.
   *
   * PG사 거래번호(80자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  pg_tid?: string | null;
  /**
   * The shop's id at the gateway (MID), at most 80 characters.
   *
   * PG사 상점아이디(80자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  pg_id?: string | null;
  /**
   * Whether it was made on a test channel, where no money moves. Payments recorded before 2026 lack it.
   *
   * 테스트 채널 결제 여부(실제 돈이 오가지 않음). 2026년 전 기록에는 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (inferred: optional: it was added at the end of 2025)
   */
  sandbox?: boolean;
  /**
   * Whether it is held in escrow.
   *
   * 에스크로 여부.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   */
  escrow?: boolean;
  /**
   * Approval number of a card payment; may be empty.
   *
   * 카드 승인번호. 빈 값일 수 있음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  apply_num?: string | null;
  /**
   * Bank of an account transfer.
   *
   * 계좌이체 은행 코드.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  bank_code?: BankCode | null;
  /**
   * Name of that bank.
   *
   * 계좌이체 은행 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 20 characters in the old English page; not enforced, so that no real payment is refused)
   */
  bank_name?: string | null;
  /**
   * Issuer of the card: a KFTC code, or five digits for cards issued abroad.
   *
   * 카드사 코드. 해외 발급 카드는 5자리.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Issuers} (documented: three digits on the old English page, five for cards issued abroad, so no length is enforced)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply)
   */
  card_code?: CardCode | null;
  /**
   * Name of that issuer.
   *
   * 카드사 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 20 characters in the old English page; not enforced, so that no real payment is refused)
   */
  card_name?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null or missing: not filled for KICC)
   */
  card_issuer_code?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null or missing: not filled for KICC)
   */
  card_issuer_name?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null or missing: not filled for KICC)
   */
  card_publisher_code?: string | null;
  /**
   * Not filled by KICC.
   *
   * KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null or missing: not filled for KICC)
   */
  card_publisher_name?: string | null;
  /**
   * Instalments in months; 0: at once, and for what is no card.
   *
   * 할부 개월 수. 0은 일시불(카드가 아닌 결제도 0).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: 0 for payments without a card)
   */
  card_quota?: number | null;
  /**
   * Card number, masked.
   *
   * 일부가 가려진 카드번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 20 characters in the old English page; not enforced, so that no real payment is refused)
   */
  card_number?: string | null;
  /**
   * 0: credit, 1: debit, null: not known. Open to further numbers.
   *
   * 0 신용, 1 체크, null 모름. 다른 숫자가 올 수 있음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see English documentation, as it was before its removal in 2025: REST API (observed: old pages say text; the wire carries a number)
   */
  card_type?: number | null;
  /**
   * Bank of the virtual account.
   *
   * 가상계좌 은행 코드.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  vbank_code?: BankCode | null;
  /**
   * Name of that bank.
   *
   * 가상계좌 은행 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 20 characters in the old English page; not enforced, so that no real payment is refused)
   */
  vbank_name?: string | null;
  /**
   * Number of the virtual account; may contain dashes.
   *
   * 가상계좌 번호. '-'가 섞일 수 있음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  vbank_num?: string | null;
  /**
   * Holder of the virtual account.
   *
   * 가상계좌 예금주.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 16 characters in the old English page; not enforced, so that no real payment is refused)
   */
  vbank_holder?: string | null;
  /**
   * Deposit deadline, UNIX seconds; 0 or null where there is none.
   *
   * 입금 기한(UNIX 초). 없으면 0 또는 null.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: 0 or null)
   */
  vbank_date?: number | null;
  /**
   * When the virtual account was issued, UNIX seconds; 0 or null where there is none.
   *
   * 가상계좌 발급 시각(UNIX 초). 없으면 0 또는 null.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: 0 or null)
   */
  vbank_issued_at?: number | null;
  /**
   * Order title, at most 40 characters.
   *
   * 주문명(40자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  name?: string | null;
  /**
   * Ordered amount, in the payment's currency. Refunds do not lower it.
   *
   * 주문 금액. 환불해도 줄지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   */
  amount: number;
  /**
   * Sum of all refunds so far. What is left is `amount` less this.
   *
   * 지금까지 환불한 누계. 남은 금액은 `amount`에서 이 값을 뺀 것.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   */
  cancel_amount: number;
  /**
   * Currency; `KRW` for domestic payments.
   *
   * 통화. 국내 결제는 `KRW`.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 3 characters in the old English page; not enforced, so that no real payment is refused)
   */
  currency: string;
  /**
   * Buyer's name, at most 16 characters.
   *
   * 구매자 이름(16자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  buyer_name?: string | null;
  /**
   * Buyer's e-mail address, at most 64 characters.
   *
   * 구매자 이메일(64자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  buyer_email?: string | null;
  /**
   * Buyer's telephone number, at most 16 characters.
   *
   * 구매자 전화번호(16자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  buyer_tel?: string | null;
  /**
   * Buyer's address, at most 128 characters.
   *
   * 구매자 주소(128자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  buyer_addr?: string | null;
  /**
   * Buyer's postcode, at most 8 characters.
   *
   * 구매자 우편번호(8자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  buyer_postcode?: string | null;
  /**
   * Your own data, as JSON text, though the browser sent an object.
   *
   * 가맹점이 보낸 데이터. 객체로 보냈어도 JSON 문자열로 돌아옴.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  custom_data?: string | null;
  /**
   * The browser that started it.
   *
   * 결제를 시작한 브라우저.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 256 characters in the old English page; not enforced, so that no real payment is refused)
   */
  user_agent?: string | null;
  /**
   * State. `cancelled` stands for a partial refund too.
   *
   * 결제 상태. 부분 환불도 `cancelled`.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: open)
   */
  status: PaymentStatus;
  /**
   * When the window opened, UNIX seconds.
   *
   * 결제 시작 시각(UNIX 초).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: 0 until it happens, never absent; older pages say text)
   */
  started_at?: number;
  /**
   * When it was paid, UNIX seconds; 0: not paid.
   *
   * 결제 시각(UNIX 초). 0이면 미결제.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: 0 until it happens, never absent; older pages say text)
   */
  paid_at?: number;
  /**
   * When it failed, UNIX seconds; 0: it did not.
   *
   * 실패 시각(UNIX 초). 0이면 실패 아님.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: 0 until it happens, never absent; older pages say text)
   */
  failed_at?: number;
  /**
   * When it was last refunded, UNIX seconds; 0: never.
   *
   * 마지막 환불 시각(UNIX 초). 0이면 환불 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: 0 until it happens, never absent; older pages say text)
   */
  cancelled_at?: number;
  /**
   * Why it failed; null unless it did.
   *
   * 실패 사유. 실패가 아니면 null.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 256 characters in the old English page; not enforced, so that no real payment is refused)
   */
  fail_reason?: string | null;
  /**
   * Why it was refunded; null unless it was.
   *
   * 환불 사유. 환불이 없으면 null.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 256 characters in the old English page; not enforced, so that no real payment is refused)
   */
  cancel_reason?: string | null;
  /**
   * The slip. Not every method has one.
   *
   * 매출전표 주소. 없는 결제수단도 있음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 300 characters in the old English page; not enforced, so that no real payment is refused)
   */
  receipt_url?: string | null;
  /**
   * Every refund, one entry each.
   *
   * 환불 내역. 환불마다 한 건.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: [] where there is none)
   */
  cancel_history?: PaymentCancel[];
  /**
   * Deposits into a fixed virtual account. No use by KICC is known.
   *
   * 고정형 가상계좌 입금 내역. KICC에서 쓰인 예는 알려지지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (inferred: null accepted: added in 2025)
   */
  deposit_history?: VbankDeposit[] | null;
  /**
   * @deprecated
   * Slips of the refunds. Use `cancel_history`.
   *
   * 취소 매출전표 목록. `cancel_history`를 쓸 것.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: [] where there is none)
   */
  cancel_receipt_urls?: string[];
  /**
   * Whether a cash receipt was issued with the payment.
   *
   * 현금영수증 자동 발급 여부.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   */
  cash_receipt_issued?: boolean;
  /**
   * Billing key that was issued or charged.
   *
   * 발급되거나 결제에 쓰인 빌링키 식별자.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   * @see English documentation, as it was before its removal in 2025: REST API (documented: 80 characters in the old English page; not enforced, so that no real payment is refused)
   */
  customer_uid?: string | null;
  /**
   * What the billing key was used for; null: no billing key. An `issue` charges nothing.
   *
   * 빌링키의 쓰임. null이면 빌링키 결제가 아님. `issue`는 청구 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (observed: null where it does not apply; the description declares no null)
   */
  customer_uid_usage?: CustomerUidUsage | null;
  /**
   * The promotion that was applied.
   *
   * 적용된 프로모션.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (inferred: null or missing accepted: it is optional)
   */
  promotion?: PaymentPromotion | null;
  /**
   * Further facts of another gateway; never filled by KICC.
   *
   * 다른 PG의 추가 정보. KICC는 채우지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Payment} (documented)
   */
  extension?: {
    [k: string]: unknown;
  };
}
