// Generated from schemas/operations.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { AgainRequest, Auth, CancelArguments, Customer, GetCustomerQuery, GetPaymentQuery, Payment, PaymentPrepare, PreparePaymentRequest } from "@kicc-kit/types";

/** The methods of the client: each takes one object with PortOne's own member names and gives the unwrapped `response`. */
export interface Client {
  readonly payments: PaymentsMethods;
  readonly subscribe: SubscribeMethods;
  readonly customers: CustomersMethods;
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
}
