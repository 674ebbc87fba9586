// Generated from schemas/operations.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { AgainRequest, Auth, CancelArguments, Customer, DeleteCustomerQuery, ExternalReceipt, FindAllPaymentsQuery, FindPaymentQuery, GetBankQuery, GetCardQuery, GetCustomerQuery, GetExternalReceiptQuery, GetManyCustomersQuery, GetManyPaymentsQuery, GetPaymentQuery, GetPreparedPaymentQuery, GetScheduleQuery, GetTierQuery, IssueExternalReceiptRequest, IssueReceiptRequest, ListCustomerPaymentsQuery, ListCustomerSchedulesQuery, ListPaymentsByStatusQuery, ListSchedulesOfQuery, ListSchedulesQuery, MoveScheduleRequest, PagedPayment, PagedSchedule, Payment, PaymentPrepare, PgSetting, PreparePaymentRequest, Receipt, RescheduleRequest, RetryScheduleRequest, RevokeVbankQuery, ScheduleRequest, ScheduleResult, StandardCode, Tier, UnscheduleRequest, UpdatePreparedPaymentRequest } from "@kicc-kit/types";

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
   * Reads one payment: the call that verifies it. Compare `amount` and `status` with your order before you deliver; nothing that the browser says proves a payment.
   *
   * 결제 1건 조회. 결제 검증에 쓰는 호출로, 상품을 내주기 전에 `amount`와 `status`를 주문과 비교해야 함. 브라우저가 준 값은 결제의 증거가 아님.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByImpUid} (documented)
   *
   * `GET /payments/{imp_uid}`
   */
  get(args: GetPaymentQuery): Promise<Payment>;
  /**
   * Reads up to 100 payments by id. What was not found is missing from the list.
   *
   * 번호로 결제를 최대 100건 조회. 찾지 못한 것은 목록에 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentListByImpUid} (documented)
   *
   * `GET /payments`
   */
  getMany(args: GetManyPaymentsQuery): Promise<Payment[]>;
  /**
   * Reads the first payment of an order number: how to look up a charge whose answer was lost.
   *
   * 주문번호의 첫 결제 조회. 응답을 잃은 결제를 찾을 때 씀.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentByMerchantUid} (documented)
   *
   * `GET /payments/find/{merchant_uid}{/payment_status}`
   */
  find(args: FindPaymentQuery): Promise<Payment>;
  /**
   * Reads all payments of an order number, page by page.
   *
   * 주문번호의 모든 결제 조회(페이지별).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getAllPaymentsByMerchantUid} (documented)
   *
   * `GET /payments/findAll/{merchant_uid}{/payment_status}`
   */
  findAll(args: FindAllPaymentsQuery): Promise<PagedPayment>;
  /**
   * Reads the payments in a state, within at most 90 days.
   *
   * 상태별 결제 조회(최대 90일).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentsByStatus} (documented)
   *
   * `GET /payments/status/{payment_status}`
   */
  listByStatus(args: ListPaymentsByStatusQuery): Promise<PagedPayment>;
  /**
   * Registers the amount of an order before the window opens: a request for another amount is then refused.
   *
   * 결제창을 열기 전에 주문 금액을 등록. 다른 금액의 결제 요청은 거부됨.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: preparePayment} (documented)
   *
   * `POST /payments/prepare`
   */
  prepare(args: PreparePaymentRequest): Promise<PaymentPrepare>;
  /**
   * Changes the amount registered for an order.
   *
   * 주문에 등록된 금액 변경.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: editPreparePayment} (documented)
   *
   * `PUT /payments/prepare`
   */
  updatePrepared(args: UpdatePreparedPaymentRequest): Promise<PaymentPrepare>;
  /**
   * Reads the amount registered for an order.
   *
   * 주문에 등록된 금액 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getPaymentPrepareByMerchantUid} (documented)
   *
   * `GET /payments/prepare/{merchant_uid}`
   */
  getPrepared(args: GetPreparedPaymentQuery): Promise<PaymentPrepare>;
  /**
   * Refunds a payment, wholly (`amount: "full"`) or in part. The amount is always said: leaving it out is an error, never a full refund.
   *
   * 결제를 전액(`amount: "full"`) 또는 일부 환불. 금액은 반드시 적어야 하며, 빠뜨리면 전액 환불이 아니라 오류.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   *
   * `POST /payments/cancel`
   */
  cancel(args: CancelArguments): Promise<Payment>;
}

export interface SubscribeMethods {
  /**
   * Charges a stored billing key now. An answer does not mean that money moved: read `status`, which is `failed` when the card was declined.
   *
   * 저장된 빌링키로 즉시 결제. 응답이 왔다고 결제된 것은 아니며, 카드가 거절되면 `status`가 `failed`.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented)
   *
   * `POST /subscribe/payments/again`
   */
  again(args: AgainRequest): Promise<Payment>;
  /**
   * Plans charges of a stored billing key.
   *
   * 저장된 빌링키의 결제 예약.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: schedule} (documented)
   *
   * `POST /subscribe/payments/schedule`
   */
  schedule(args: ScheduleRequest): Promise<ScheduleResult[]>;
  /**
   * Revokes schedules that were not executed yet.
   *
   * 아직 실행되지 않은 예약 취소.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: unschedule} (documented)
   *
   * `POST /subscribe/payments/unschedule`
   */
  unschedule(args: UnscheduleRequest): Promise<ScheduleResult[]>;
  /**
   * Reads one schedule.
   *
   * 예약 1건 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getScheduleByMid} (documented)
   *
   * `GET /subscribe/payments/schedule/{merchant_uid}`
   */
  getSchedule(args: GetScheduleQuery): Promise<ScheduleResult>;
  /**
   * Reads the schedules planned within at most 3 months.
   *
   * 기간별 예약 조회(최대 3개월).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByRange} (documented)
   *
   * `GET /subscribe/payments/schedule`
   */
  listSchedules(args: ListSchedulesQuery): Promise<PagedSchedule | ScheduleResult[]>;
  /**
   * Reads the schedules of a billing key, the latest planned first.
   *
   * 빌링키의 예약 조회(예약 시각 최신순).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByCustomer} (documented)
   *
   * `GET /subscribe/payments/schedule/customers/{customer_uid}`
   */
  listSchedulesOf(args: ListSchedulesOfQuery): Promise<PagedSchedule | ScheduleResult[]>;
  /**
   * Moves a schedule that was not executed yet.
   *
   * 아직 실행되지 않은 예약의 시각 변경.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: updateScheduleByMid} (documented)
   *
   * `PUT /subscribe/payments/schedule/{merchant_uid}`
   */
  moveSchedule(args: MoveScheduleRequest): Promise<ScheduleResult>;
  /**
   * Plans a schedule again that failed or was revoked.
   *
   * 실패했거나 취소된 예약을 다시 예약.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: rescheduleByMid} (documented)
   *
   * `POST /subscribe/payments/schedule/{merchant_uid}/reschedule`
   */
  reschedule(args: RescheduleRequest): Promise<ScheduleResult>;
  /**
   * Charges a schedule at once that failed or was revoked. Read `status`: an answer does not mean that money moved.
   *
   * 실패했거나 취소된 예약을 즉시 결제. 응답이 왔다고 결제된 것은 아니므로 `status`를 볼 것.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: retryScheduleByMid} (documented)
   *
   * `POST /subscribe/payments/schedule/{merchant_uid}/retry`
   */
  retry(args: RetryScheduleRequest): Promise<Payment>;
}

export interface CustomersMethods {
  /**
   * Reads one stored billing key. The gateway's own key is never shown.
   *
   * 저장된 빌링키 1건 조회. PG사의 실제 키는 보이지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_view} (documented)
   *
   * `GET /subscribe/customers/{customer_uid}`
   */
  get(args: GetCustomerQuery): Promise<Customer>;
  /**
   * Reads several stored billing keys at once.
   *
   * 빌링키 여러 건 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_view_multiple} (documented)
   *
   * `GET /subscribe/customers`
   */
  getMany(args: GetManyCustomersQuery): Promise<Customer[]>;
  /**
   * Deletes a billing key, for good. Revoke its schedules first: they stay, and fail.
   *
   * 빌링키 삭제(되돌릴 수 없음). 예약은 남아 실패하므로 먼저 취소할 것.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_delete} (documented)
   *
   * `DELETE /subscribe/customers/{customer_uid}`
   */
  delete(args: DeleteCustomerQuery): Promise<Customer>;
  /**
   * Reads the payments made with a billing key.
   *
   * 빌링키로 한 결제 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: customer_payments} (documented)
   *
   * `GET /subscribe/customers/{customer_uid}/payments`
   */
  payments(args: ListCustomerPaymentsQuery): Promise<PagedPayment>;
  /**
   * Reads the schedules of a billing key.
   *
   * 빌링키의 예약 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: findSchedulesByCustomer} (documented)
   *
   * `GET /subscribe/customers/{customer_uid}/schedules`
   */
  schedules(args: ListCustomerSchedulesQuery): Promise<PagedSchedule | ScheduleResult[]>;
}

export interface ReceiptsMethods {
  /**
   * Issues a cash receipt for a paid transfer or virtual account. KICC offers no way back by API.
   *
   * 결제된 계좌이체·가상계좌의 현금영수증 발급. KICC는 API로 취소할 수 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   *
   * `POST /receipts/{imp_uid}`
   */
  issue(args: IssueReceiptRequest): Promise<Receipt>;
}

export interface ExternalReceiptsMethods {
  /**
   * Reads a cash receipt of money received outside PortOne.
   *
   * 외부 거래의 현금영수증 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getExternalReceipt} (documented)
   *
   * `GET /receipts/external/{merchant_uid}`
   */
  get(args: GetExternalReceiptQuery): Promise<ExternalReceipt>;
  /**
   * Issues a cash receipt for money received outside PortOne. KICC offers no way back by API.
   *
   * 외부 거래의 현금영수증 발급. KICC는 API로 취소할 수 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   *
   * `POST /receipts/external/{merchant_uid}`
   */
  issue(args: IssueExternalReceiptRequest): Promise<ExternalReceipt>;
}

export interface VbanksMethods {
  /**
   * Voids a virtual account that was not paid into.
   *
   * 입금되지 않은 가상계좌 말소.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: revokeVbank} (documented)
   *
   * `DELETE /vbanks/{imp_uid}`
   */
  revoke(args: RevokeVbankQuery): Promise<Payment>;
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
  cards(): Promise<StandardCode[]>;
  /**
   * Reads one issuer.
   *
   * 카드사 1건 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cardCodes} (documented)
   *
   * `GET /cards/{card_standard_code}`
   */
  card(args: GetCardQuery): Promise<StandardCode>;
  /**
   * Reads the table of banks.
   *
   * 은행 목록 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: allBankCodes} (documented)
   *
   * `GET /banks`
   */
  banks(): Promise<StandardCode[]>;
  /**
   * Reads one bank.
   *
   * 은행 1건 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: bankCodes} (documented)
   *
   * `GET /banks/{bank_standard_code}`
   */
  bank(args: GetBankQuery): Promise<StandardCode>;
}

export interface TiersMethods {
  /**
   * Reads a sub-merchant.
   *
   * 하위 상점 조회.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: GetTier} (documented)
   *
   * `GET /tiers/{tier_code}`
   */
  get(args: GetTierQuery): Promise<Tier>;
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
  list(): Promise<PgSetting[]>;
}
