// Generated from schemas/rest/CancelPaymentRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { BankCode } from "./BankCode.js";
/**
 * Body of a refund as it is sent. One of `imp_uid` and `merchant_uid` is needed. Without an amount it refunds everything: prefer `CancelArguments`.
 *
 * 실제로 전송되는 환불 요청 본문. `imp_uid`와 `merchant_uid` 중 하나가 필요하며, 금액이 없으면 전액 환불되므로 `CancelArguments`를 권장.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
 * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Cancel request} (documented)
 */
export interface CancelPaymentRequest {
  /**
   * Tax-free part of this refund, won. Must be said when the payment had one: it is not taken to be 0.
   *
   * 이번 환불 금액 중 면세 금액(원). 면세 금액이 있던 결제라면 반드시 보내야 하며 0으로 간주되지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: a part of an amount is never below 0)
   */
  tax_free?: number;
  /**
   * Why it is refunded.
   *
   * 환불 사유.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Cancel request} (documented)
   */
  reason?: string;
  /**
   * Holder of the account that gets the money back: needed for a virtual account that was paid.
   *
   * 환불받을 계좌의 예금주. 입금된 가상계좌를 환불할 때 필요.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Refunding a virtual account} (documented)
   */
  refund_holder?: string;
  /**
   * Bank of that account, as three digits: needed for a virtual account that was paid.
   *
   * 환불받을 은행 코드 3자리. 입금된 가상계좌를 환불할 때 필요.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Refunding a virtual account} (documented)
   * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Banks} (documented)
   */
  refund_bank?: BankCode;
  /**
   * Number of that account: needed for a virtual account that was paid.
   *
   * 환불받을 계좌번호. 입금된 가상계좌를 환불할 때 필요.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Refunding a virtual account} (documented)
   */
  refund_account?: string;
  /**
   * Telephone number of the one who gets the money back; for a virtual account.
   *
   * 환불받는 사람의 전화번호. 가상계좌 환불에 사용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Refunding a virtual account} (documented: not among what this guide asks for, so it is not required)
   */
  refund_tel?: string;
  /**
   * True keeps the promotion applied after a partial refund.
   *
   * true면 부분 환불 뒤에도 프로모션을 유지.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  retain_promotion?: boolean;
  /**
   * True sends a webhook about this refund to the address in the console.
   *
   * true면 이 환불의 웹훅을 콘솔에 등록된 주소로 보냄.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  enable_webhook?: boolean;
  /**
   * PortOne's payment id; it wins when `merchant_uid` is sent, too.
   *
   * 포트원 결제 고유번호. `merchant_uid`와 함께 보내면 이 값이 우선.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Cancel request} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: not empty: an empty text would say nothing)
   */
  imp_uid?: string;
  /**
   * Your order number, where `imp_uid` is not sent.
   *
   * 가맹점 주문번호. `imp_uid`를 보내지 않을 때 사용.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Cancel request} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: no limit of length: an order that was paid must be refundable)
   */
  merchant_uid?: string;
  /**
   * Won to refund. Left out or 0, everything that remains is refunded.
   *
   * 환불할 금액(원). 없거나 0이면 남은 전액을 환불.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Cancel request} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: an amount below 0 means nothing)
   */
  amount?: number;
  /**
   * Won that the caller believes can still be refunded; the refund is refused where that is wrong. null, or left out, skips the check.
   *
   * 아직 환불할 수 있다고 알고 있는 금액(원). 다르면 환불이 거부됨. null이거나 없으면 확인하지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Cancel request} (documented)
   */
  checksum?: number | null;
}
