// Generated from schemas/checkout/RequestPayResponse.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { EmbPgProvider } from "./EmbPgProvider.js";
import type { PayMethod } from "./PayMethod.js";
import type { PaymentStatus } from "./PaymentStatus.js";
import type { PgProvider } from "./PgProvider.js";
/**
 * What the callback of `IMP.request_pay` gets. Nothing in it proves a payment: read the payment on the server and compare.
 *
 * `IMP.request_pay` 콜백이 받는 값. 결제의 증거가 아니므로 서버에서 조회해 비교해야 함.
 *
 * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
 */
export interface RequestPayResponse {
  /**
   * @deprecated
   * Does not mean paid: also true for a virtual account that was just issued, and newer answers lack it.
   *
   * 결제 완료를 뜻하지 않음: 가상계좌가 발급만 되어도 true이고, 새 응답에는 없음.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/readme Loading the V1 JavaScript SDK: Loading and starting} (documented: withdrawn there)
   */
  success?: boolean;
  /**
   * @deprecated
   * Older twin of `success`, with the same trap.
   *
   * `success`의 옛 이름. 같은 함정이 있음.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   */
  imp_success?: boolean;
  /**
   * Why the attempt failed: the gateway's own code, of which there is no list.
   *
   * 실패 코드. PG사마다 다르며 목록이 없음.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  error_code?: string | null;
  /**
   * Why the attempt failed, in the gateway's words.
   *
   * 실패 메시지(PG사 원문).
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  error_msg?: string | null;
  /**
   * PortOne's payment id, at most 32 characters. Missing or null where a check before the window failed.
   *
   * 포트원 결제 번호(32자 이내). 결제창 전에 거부되면 없거나 null.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  imp_uid?: string | null;
  /**
   * Your order number.
   *
   * 가맹점 주문번호.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   */
  merchant_uid: string;
  /**
   * How it was paid.
   *
   * 결제수단.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   */
  pay_method?: PayMethod | null;
  /**
   * Approved amount; for a virtual account, what is to be deposited.
   *
   * 승인 금액. 가상계좌는 입금해야 할 금액.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   */
  paid_amount?: number | null;
  /**
   * `ready`: window left, or virtual account issued. Not evidence.
   *
   * `ready`는 창을 떠났거나 가상계좌가 발급된 상태. 증거가 아님.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   */
  status?: PaymentStatus;
  /**
   * Order title.
   *
   * 주문명.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  name?: string | null;
  /**
   * Gateway; `kicc`.
   *
   * PG사 구분. `kicc`.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   */
  pg_provider?: PgProvider | null;
  /**
   * Wallet used inside the window.
   *
   * 결제창 안에서 쓴 간편결제.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   */
  emb_pg_provider?: EmbPgProvider | null;
  /**
   * The gateway's transaction number.
   *
   * PG사 거래번호.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  pg_tid?: string | null;
  /**
   * `payment` in samples.
   *
   * 예시에는 `payment`.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  pg_type?: string | null;
  /**
   * Buyer's name, as sent.
   *
   * 보낸 구매자 이름.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  buyer_name?: string | null;
  /**
   * Buyer's e-mail address, as sent.
   *
   * 보낸 구매자 이메일.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  buyer_email?: string | null;
  /**
   * Buyer's telephone number, as sent.
   *
   * 보낸 구매자 전화번호.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  buyer_tel?: string | null;
  /**
   * Buyer's address, as sent.
   *
   * 보낸 구매자 주소.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  buyer_addr?: string | null;
  /**
   * Buyer's postcode, as sent.
   *
   * 보낸 구매자 우편번호.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  buyer_postcode?: string | null;
  /**
   * Your own data, as JSON text; older SDKs give the object.
   *
   * 가맹점 데이터(JSON 문자열). 예전 SDK는 객체로 줌.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   * @see {@link https://github.com/iamport/iamport-manual Older public manual: Response} (documented: an object there)
   */
  custom_data?: (string | {
    [k: string]: unknown;
  } | null);
  /**
   * When it was paid, UNIX seconds; a number, or its digits as text. 0: not paid.
   *
   * 결제 시각(UNIX 초). 숫자 또는 숫자 문자열. 0이면 미결제.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: text in the table, a number in the sample)
   * @see Real answers seen in public third-party code and issues: Callbacks (observed: a number)
   */
  paid_at?: number | string | null;
  /**
   * The slip.
   *
   * 매출전표 주소.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  receipt_url?: string | null;
  /**
   * Approval number of a card payment; may be empty.
   *
   * 카드 승인번호. 빈 값일 수 있음.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  apply_num?: string | null;
  /**
   * Name of the issuer.
   *
   * 카드사 이름.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  card_name?: string | null;
  /**
   * Card number, masked.
   *
   * 일부가 가려진 카드번호.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  card_number?: string | null;
  /**
   * Instalments in months; 0: at once.
   *
   * 할부 개월 수. 0은 일시불.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented)
   */
  card_quota?: number | null;
  /**
   * Currency.
   *
   * 통화.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  currency?: string | null;
  /**
   * Bank of an account transfer.
   *
   * 계좌이체 은행 이름.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  bank_name?: string | null;
  /**
   * Number of the virtual account; may contain dashes.
   *
   * 가상계좌 번호. '-'가 섞일 수 있음.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  vbank_num?: string | null;
  /**
   * Bank of the virtual account.
   *
   * 가상계좌 은행 이름.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  vbank_name?: string | null;
  /**
   * Holder of the virtual account.
   *
   * 가상계좌 예금주.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: may be null or missing)
   */
  vbank_holder?: string | null;
  /**
   * Deposit deadline, UNIX seconds; a number, or its digits as text.
   *
   * 입금 기한(UNIX 초). 숫자 또는 숫자 문자열.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (documented: text in the table)
   * @see {@link https://github.com/iamport/iamport-manual Older public manual: Response} (documented: a number there)
   */
  vbank_date?: number | string | null;
  /**
   * Billing key that was issued.
   *
   * 발급된 빌링키 식별자.
   *
   * @see {@link https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt IMP.request_pay response, every gateway: Callback} (inferred: may be null or missing)
   */
  customer_uid?: string | null;
}
