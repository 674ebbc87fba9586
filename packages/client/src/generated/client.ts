// Generated from schemas/operations.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { AgainRequest, Auth, CancelArguments, Customer, DeleteCustomerQuery, ExternalReceipt, FindAllPaymentsQuery, FindPaymentQuery, GetBankQuery, GetCardQuery, GetCustomerQuery, GetExternalReceiptQuery, GetManyCustomersQuery, GetManyPaymentsQuery, GetPaymentQuery, GetPreparedPaymentQuery, GetScheduleQuery, GetTierQuery, IssueExternalReceiptRequest, IssueReceiptRequest, ListCustomerPaymentsQuery, ListCustomerSchedulesQuery, ListPaymentsByStatusQuery, ListSchedulesOfQuery, ListSchedulesQuery, MoveScheduleRequest, PagedPayment, PagedSchedule, Payment, PaymentPrepare, PgSetting, PreparePaymentRequest, Receipt, RescheduleRequest, RetryScheduleRequest, RevokeVbankQuery, ScheduleRequest, ScheduleResult, StandardCode, Tier, UnscheduleRequest, UpdatePreparedPaymentRequest } from "@kicc-kit/types";
import type { CallOptions } from "../deadline.ts";

/** The methods of the client: each takes one object with PortOne's own member names and gives the unwrapped `response`. */
export interface Client {
  readonly payments: PaymentsMethods;
  readonly subscribe: SubscribeMethods;
  readonly customers: CustomersMethods;
  readonly receipts: ReceiptsMethods;
  readonly externalReceipts: ExternalReceiptsMethods;
  readonly vbanks: VbanksMethods;
  readonly codes: CodesMethods;
  readonly tiers: TiersMethods;
  readonly channels: ChannelsMethods;
  readonly escrows: EscrowsMethods;
  readonly certifications: CertificationsMethods;
  readonly cvs: CvsMethods;
  readonly benepia: BenepiaMethods;
  readonly kcpQuick: KcpQuickMethods;
  readonly naver: NaverMethods;
  readonly partners: PartnersMethods;
  readonly payco: PaycoMethods;
  readonly paymentwall: PaymentwallMethods;
  /**
   * Gives the access token that the client uses, fetching one if there is none: it lives 30 minutes and is the same for concurrent callers.
   *
   * 클라이언트가 쓰는 액세스 토큰을 돌려줌. 없으면 새로 받으며, 30분간 유효하고 동시에 요청해도 같은 토큰.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getToken} (documented)
   *
   * `POST /users/getToken`
   */
  getToken(): Promise<Auth>;
}

export interface PaymentsMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For PAYCO only.
   *
   * 페이코 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `GET /payments/{imp_uid}/balance`
   */
  readonly balance: never;
  /**
   * Reads one payment: the call that verifies it. Compare `amount` and `status` with your order before you deliver; nothing that the browser says proves a payment.
   *
   * 결제 1건 조회. 결제 검증에 쓰는 호출로, 상품을 내주기 전에 `amount`와 `status`를 주문과 비교해야 함. 브라우저가 준 값은 결제의 증거가 아님.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByImpUid} (documented)
   *
   * `GET /payments/{imp_uid}`
   */
  get(args: GetPaymentQuery, options?: CallOptions): Promise<Payment>;
  /**
   * Reads up to 100 payments by id. What was not found is missing from the list.
   *
   * 결제 번호나 주문번호로 결제를 최대 100건 조회. 찾지 못한 것은 목록에 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentListByImpUid} (documented)
   *
   * `GET /payments`
   */
  getMany(args: GetManyPaymentsQuery, options?: CallOptions): Promise<Payment[]>;
  /**
   * Reads the first payment of an order number: how to look up a charge whose answer was lost.
   *
   * 한 주문번호의 첫 결제 조회. 응답을 받지 못한 결제를 찾을 때 씀.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByMerchantUid} (documented)
   *
   * `GET /payments/find/{merchant_uid}{/payment_status}`
   */
  find(args: FindPaymentQuery, options?: CallOptions): Promise<Payment>;
  /**
   * Reads all payments of an order number, page by page.
   *
   * 주문번호의 모든 결제 조회(페이지별).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getAllPaymentsByMerchantUid} (documented)
   *
   * `GET /payments/findAll/{merchant_uid}{/payment_status}`
   */
  findAll(args: FindAllPaymentsQuery, options?: CallOptions): Promise<PagedPayment>;
  /**
   * Reads the payments in a state, within at most 90 days.
   *
   * 상태별 결제 조회(최대 90일).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   *
   * `GET /payments/status/{payment_status}`
   */
  listByStatus(args: ListPaymentsByStatusQuery, options?: CallOptions): Promise<PagedPayment>;
  /**
   * Registers the amount of an order before the window opens: a request for another amount is then refused.
   *
   * 결제창을 열기 전에 주문 금액을 등록. 다른 금액의 결제 요청은 거부됨.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: preparePayment} (documented)
   *
   * `POST /payments/prepare`
   */
  prepare(args: PreparePaymentRequest, options?: CallOptions): Promise<PaymentPrepare>;
  /**
   * Changes the amount registered for an order.
   *
   * 주문에 등록된 금액 변경.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: editPreparePayment} (documented)
   *
   * `PUT /payments/prepare`
   */
  updatePrepared(args: UpdatePreparedPaymentRequest, options?: CallOptions): Promise<PaymentPrepare>;
  /**
   * Reads the amount registered for an order.
   *
   * 주문에 등록된 금액 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentPrepareByMerchantUid} (documented)
   *
   * `GET /payments/prepare/{merchant_uid}`
   */
  getPrepared(args: GetPreparedPaymentQuery, options?: CallOptions): Promise<PaymentPrepare>;
  /**
   * Refunds a payment, wholly (`amount: "full"`) or in part. The amount is always said: leaving it out is an error, never a full refund.
   *
   * 결제를 전액(`amount: "full"`) 또는 일부 환불. 금액은 반드시 적어야 하며, 빠뜨리면 전액 환불이 아니라 오류.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   *
   * `POST /payments/cancel`
   */
  cancel(args: CancelArguments, options?: CallOptions): Promise<Payment>;
}

export interface SubscribeMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Open the payment window: IMP.request_pay. · 결제창을 열 것: IMP.request_pay.
   *
   * A payment by API with card data, without the window. KICC does not take one.
   *
   * 결제창 없이 카드 정보를 직접 보내는 API 결제. KICC는 지원하지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): API payment without the window: not supported} (documented)
   * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Non-authenticated API request} (documented)
   *
   * `POST /subscribe/payments/onetime`
   */
  readonly onetime: never;
  /**
   * Charges a stored billing key now. An answer does not mean that money moved: read `status`, which is `failed` when the card was declined.
   *
   * 저장된 빌링키로 즉시 결제. 응답이 왔다고 결제된 것은 아니며, 카드가 거절되면 `status`가 `failed`.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   *
   * `POST /subscribe/payments/again`
   */
  again(args: AgainRequest, options?: CallOptions): Promise<Payment>;
  /**
   * Plans charges of a stored billing key.
   *
   * 저장된 빌링키의 결제 예약.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: schedule} (documented)
   *
   * `POST /subscribe/payments/schedule`
   */
  schedule(args: ScheduleRequest, options?: CallOptions): Promise<ScheduleResult[]>;
  /**
   * Revokes schedules that were not executed yet.
   *
   * 아직 실행되지 않은 예약 취소.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: unschedule} (documented)
   *
   * `POST /subscribe/payments/unschedule`
   */
  unschedule(args: UnscheduleRequest, options?: CallOptions): Promise<ScheduleResult[]>;
  /**
   * Reads one schedule.
   *
   * 예약 1건 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getScheduleByMid} (documented)
   *
   * `GET /subscribe/payments/schedule/{merchant_uid}`
   */
  getSchedule(args: GetScheduleQuery, options?: CallOptions): Promise<ScheduleResult>;
  /**
   * Reads the schedules planned within at most 3 months.
   *
   * 기간별 예약 조회(최대 3개월).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented)
   *
   * `GET /subscribe/payments/schedule`
   */
  listSchedules(args: ListSchedulesQuery, options?: CallOptions): Promise<PagedSchedule | ScheduleResult[]>;
  /**
   * Reads the schedules of a billing key, the latest planned first.
   *
   * 빌링키의 예약 조회(예약 시각이 늦은 순).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByCustomer} (documented)
   *
   * `GET /subscribe/payments/schedule/customers/{customer_uid}`
   */
  listSchedulesOf(args: ListSchedulesOfQuery, options?: CallOptions): Promise<PagedSchedule | ScheduleResult[]>;
  /**
   * Moves a schedule that was not executed yet.
   *
   * 아직 실행되지 않은 예약의 시각 변경.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: updateScheduleByMid} (documented)
   *
   * `PUT /subscribe/payments/schedule/{merchant_uid}`
   */
  moveSchedule(args: MoveScheduleRequest, options?: CallOptions): Promise<ScheduleResult>;
  /**
   * Plans a schedule again that failed or was revoked.
   *
   * 실패했거나 취소된 예약을 다시 예약.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: rescheduleByMid} (documented)
   *
   * `POST /subscribe/payments/schedule/{merchant_uid}/reschedule`
   */
  reschedule(args: RescheduleRequest, options?: CallOptions): Promise<ScheduleResult>;
  /**
   * Charges a schedule at once that failed or was revoked. Read `status`: an answer does not mean that money moved.
   *
   * 실패했거나 취소된 예약을 즉시 결제. 응답이 왔다고 결제된 것은 아니므로 `status`를 확인할 것.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: retryScheduleByMid} (documented)
   *
   * `POST /subscribe/payments/schedule/{merchant_uid}/retry`
   */
  retry(args: RetryScheduleRequest, options?: CallOptions): Promise<Payment>;
}

export interface CustomersMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Issue the key in the window: IMP.request_pay with customer_uid. · 결제창에서 발급할 것: customer_uid를 넣은 IMP.request_pay.
   *
   * Issuing a billing key by API with card data. KICC issues keys in the window only.
   *
   * 카드 정보를 직접 보내는 API 빌링키 발급. KICC는 결제창에서만 발급함.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): API payment without the window: not supported} (documented)
   *
   * `POST /subscribe/customers/{customer_uid}`
   */
  readonly issue: never;
  /**
   * Reads one stored billing key. The gateway's own key is never shown.
   *
   * 저장된 빌링키 1건 조회. PG사의 실제 키는 보이지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_view} (documented)
   *
   * `GET /subscribe/customers/{customer_uid}`
   */
  get(args: GetCustomerQuery, options?: CallOptions): Promise<Customer>;
  /**
   * Reads several stored billing keys at once.
   *
   * 빌링키 여러 건 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_view_multiple} (documented)
   *
   * `GET /subscribe/customers`
   */
  getMany(args: GetManyCustomersQuery, options?: CallOptions): Promise<Customer[]>;
  /**
   * Deletes a billing key, for good. Revoke its schedules first: they stay, and fail.
   *
   * 빌링키 삭제(되돌릴 수 없음). 예약은 그대로 남았다가 실패하므로 먼저 취소할 것.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_delete} (documented)
   *
   * `DELETE /subscribe/customers/{customer_uid}`
   */
  delete(args: DeleteCustomerQuery, options?: CallOptions): Promise<Customer>;
  /**
   * Reads the payments made with a billing key.
   *
   * 빌링키로 결제한 내역 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_payments} (documented)
   *
   * `GET /subscribe/customers/{customer_uid}/payments`
   */
  payments(args: ListCustomerPaymentsQuery, options?: CallOptions): Promise<PagedPayment>;
  /**
   * Reads the schedules of a billing key.
   *
   * 빌링키의 예약 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByCustomer} (documented)
   *
   * `GET /subscribe/customers/{customer_uid}/schedules`
   */
  schedules(args: ListCustomerSchedulesQuery, options?: CallOptions): Promise<PagedSchedule | ScheduleResult[]>;
}

export interface ReceiptsMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Keep the answer of client.receipts.issue. · client.receipts.issue의 응답을 보관할 것.
   *
   * Reading the cash receipt of a payment.
   *
   * 결제의 현금영수증 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `GET /receipts/{imp_uid}`
   */
  readonly get: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Cancel it with KICC. · KICC에서 취소할 것.
   *
   * Cancelling the cash receipt of a payment.
   *
   * 결제의 현금영수증 취소.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `DELETE /receipts/{imp_uid}`
   */
  readonly cancel: never;
  /**
   * Issues a cash receipt for a paid transfer or virtual account. KICC offers no way back by API.
   *
   * 결제가 완료된 계좌이체·가상계좌의 현금영수증 발급. KICC에서는 발급 후 API로 취소할 수 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   *
   * `POST /receipts/{imp_uid}`
   */
  issue(args: IssueReceiptRequest, options?: CallOptions): Promise<Receipt>;
}

export interface ExternalReceiptsMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Cancel it with KICC. · KICC에서 취소할 것.
   *
   * Cancelling an external cash receipt.
   *
   * 외부 거래 현금영수증 취소.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `DELETE /receipts/external/{merchant_uid}`
   */
  readonly cancel: never;
  /**
   * Reads a cash receipt of money received outside PortOne.
   *
   * 외부 거래의 현금영수증 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getExternalReceipt} (documented)
   *
   * `GET /receipts/external/{merchant_uid}`
   */
  get(args: GetExternalReceiptQuery, options?: CallOptions): Promise<ExternalReceipt>;
  /**
   * Issues a cash receipt for money received outside PortOne. KICC offers no way back by API.
   *
   * 외부 거래의 현금영수증 발급. KICC에서는 발급 후 API로 취소할 수 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   *
   * `POST /receipts/external/{merchant_uid}`
   */
  issue(args: IssueExternalReceiptRequest, options?: CallOptions): Promise<ExternalReceipt>;
}

export interface VbanksMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Open the window with pay_method vbank. · pay_method를 vbank로 결제창을 열 것.
   *
   * Issuing a virtual account by API. KICC issues them in the window only.
   *
   * API 가상계좌 발급. KICC는 결제창에서만 발급함.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /vbanks`
   */
  readonly issue: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Revoke it with client.vbanks.revoke and issue another. · client.vbanks.revoke로 말소하고 새로 발급할 것.
   *
   * Changing the deadline of a virtual account.
   *
   * 가상계좌 입금 기한 변경.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `PUT /vbanks/{imp_uid}`
   */
  readonly change: never;
  /**
   * Voids a virtual account that was not paid into.
   *
   * 입금되지 않은 가상계좌 말소.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: revokeVbank} (documented)
   *
   * `DELETE /vbanks/{imp_uid}`
   */
  revoke(args: RevokeVbankQuery, options?: CallOptions): Promise<Payment>;
}

export interface CodesMethods {
  /**
   * Reads the table of issuers.
   *
   * 카드사 목록 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: allCardCodes} (documented)
   *
   * `GET /cards`
   */
  cards(args?: Record<string, never>, options?: CallOptions): Promise<StandardCode[]>;
  /**
   * Reads one issuer.
   *
   * 카드사 1건 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cardCodes} (documented)
   *
   * `GET /cards/{card_standard_code}`
   */
  card(args: GetCardQuery, options?: CallOptions): Promise<StandardCode>;
  /**
   * Reads the table of banks.
   *
   * 은행 목록 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: allBankCodes} (documented)
   *
   * `GET /banks`
   */
  banks(args?: Record<string, never>, options?: CallOptions): Promise<StandardCode[]>;
  /**
   * Reads one bank.
   *
   * 은행 1건 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: bankCodes} (documented)
   *
   * `GET /banks/{bank_standard_code}`
   */
  bank(args: GetBankQuery, options?: CallOptions): Promise<StandardCode>;
}

export interface TiersMethods {
  /**
   * Reads a sub-merchant.
   *
   * 하위상점 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: GetTier} (documented)
   *
   * `GET /tiers/{tier_code}`
   */
  get(args: GetTierQuery, options?: CallOptions): Promise<Tier>;
}

export interface ChannelsMethods {
  /**
   * Reads the configured channels.
   *
   * 설정된 채널 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPgSettingList} (documented)
   *
   * `GET /users/pg`
   */
  list(args?: Record<string, never>, options?: CallOptions): Promise<PgSetting[]>;
}

export interface EscrowsMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Use KICC's own console. · KICC 관리자 화면을 쓸 것.
   *
   * Reading the delivery of an escrow payment.
   *
   * 에스크로 배송 정보 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `GET /escrows/logis/{imp_uid}`
   */
  readonly getDelivery: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Use KICC's own console. · KICC 관리자 화면을 쓸 것.
   *
   * Registering the delivery of an escrow payment.
   *
   * 에스크로 배송 정보 등록.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /escrows/logis/{imp_uid}`
   */
  readonly registerDelivery: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * Use KICC's own console. · KICC 관리자 화면을 쓸 것.
   *
   * Changing the delivery of an escrow payment.
   *
   * 에스크로 배송 정보 수정.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `PUT /escrows/logis/{imp_uid}`
   */
  readonly changeDelivery: never;
}

export interface CertificationsMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For gateways that check identities only.
   *
   * 본인인증 지원 PG 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `GET /certifications/{imp_uid}`
   */
  readonly get: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For gateways that check identities only.
   *
   * 본인인증 지원 PG 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `DELETE /certifications/{imp_uid}`
   */
  readonly delete: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For gateways that check identities only.
   *
   * 본인인증 지원 PG 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /certifications/otp/request`
   */
  readonly requestOtp: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For gateways that check identities only.
   *
   * 본인인증 지원 PG 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /certifications/otp/confirm/{imp_uid}`
   */
  readonly confirmOtp: never;
}

export interface CvsMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For convenience stores through Galaxia only.
   *
   * 갤럭시아 편의점 결제 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /cvs`
   */
  readonly issue: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For convenience stores through Galaxia only.
   *
   * 갤럭시아 편의점 결제 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `DELETE /cvs/{imp_uid}`
   */
  readonly revoke: never;
}

export interface BenepiaMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Benepia points through KCP only.
   *
   * KCP 베네피아 포인트 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /benepia/point`
   */
  readonly point: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Benepia points through KCP only.
   *
   * KCP 베네피아 포인트 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /benepia/payment`
   */
  readonly pay: never;
}

export interface KcpQuickMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For KCP Quick Pay only.
   *
   * KCP 퀵페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `DELETE /kcpquick/members/{member_id}`
   */
  readonly deleteMember: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For KCP Quick Pay only.
   *
   * KCP 퀵페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /kcpquick/payment/money`
   */
  readonly payWithMoney: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For KCP Quick Pay only.
   *
   * KCP 퀵페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `PUT /kcpquick/prepare/{merchant_uid}`
   */
  readonly updatePrepared: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For KCP Quick Pay only.
   *
   * KCP 퀵페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /kcpquick/prepare/{merchant_uid}`
   */
  readonly prepare: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For KCP Quick Pay only.
   *
   * KCP 퀵페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /kcpquick/payment/autopay`
   */
  readonly payWithKey: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For KCP Quick Pay only.
   *
   * KCP 퀵페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `DELETE /kcpquick/autopay/{customer_uid}`
   */
  readonly deleteKey: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For KCP Quick Pay only.
   *
   * KCP 퀵페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /kcpquick/members/{member_id}/fido/release`
   */
  readonly releaseFido: never;
}

export interface NaverMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/cancel`
   */
  readonly cancel: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/approve-cancel`
   */
  readonly approveCancel: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/ship`
   */
  readonly ship: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/ship-exchanged`
   */
  readonly shipExchanged: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/collect-exchanged`
   */
  readonly collectExchanged: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/place`
   */
  readonly place: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/request-return`
   */
  readonly requestReturn: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/approve-return`
   */
  readonly approveReturn: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/reject-return`
   */
  readonly rejectReturn: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/withhold-return`
   */
  readonly withholdReturn: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/resolve-return`
   */
  readonly resolveReturn: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/point`
   */
  readonly point: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payments/{imp_uid}/naver/confirm`
   */
  readonly confirm: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `GET /payments/{imp_uid}/naver/product-orders`
   */
  readonly productOrders: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `GET /naver/product-orders/{product_order_id}`
   */
  readonly productOrder: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `GET /naver/reviews`
   */
  readonly reviews: never;
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Naver Pay only.
   *
   * 네이버페이 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `GET /payments/{imp_uid}/naver/cash-amount`
   */
  readonly cashAmount: never;
}

export interface PartnersMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For partners of KG Inicis only.
   *
   * KG이니시스 파트너 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /partners/receipts/{imp_uid}`
   */
  readonly issueReceipt: never;
}

export interface PaycoMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For PAYCO only.
   *
   * 페이코 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /payco/orders/status/{imp_uid}`
   */
  readonly changeOrderStatus: never;
}

export interface PaymentwallMethods {
  /**
   * Not available through KICC. · KICC에서 지원하지 않음.
   *
   * For Paymentwall only.
   *
   * 페이먼트월 전용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Gateways that each operation lists} (documented: KICC is not in its list)
   *
   * `POST /paymentwall/delivery`
   */
  readonly delivery: never;
}
