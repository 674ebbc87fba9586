// Generated from schemas/rest/CancelPaymentRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { BankCode } from "./BankCode.js";
/**
 * A refund as it goes over the wire. The client builds it from CancelArguments.
 *
 * 실제로 전송되는 환불 요청. 클라이언트가 CancelArguments로 만듦.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
 */
export interface CancelPaymentRequest {
  /**
   * Tax-free part of this refund, in won. KICC needs it where the payment had a tax-free part: it is not taken as 0.
   *
   * 이번 환불의 면세 금액(원). 면세 금액이 있는 결제는 KICC에서 반드시 보내야 하며 0으로 간주되지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  tax_free?: number;
  /**
   * Why; kept with the payment.
   *
   * 환불 사유. 결제에 남음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  reason?: string;
  /**
   * Holder of the account that gets the money. Needed for a paid virtual account.
   *
   * 환불받을 계좌의 예금주. 입금된 가상계좌 환불에 필요.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Refunding a virtual account} (documented)
   */
  refund_holder?: string;
  /**
   * Bank of that account: KICC's three digits, with the leading zero. Needed for a paid virtual account.
   *
   * 환불 계좌의 은행 코드. KICC는 앞의 0을 포함한 3자리. 입금된 가상계좌 환불에 필요.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/support/code-info/readme Code tables: Banks} (documented)
   */
  refund_bank?: BankCode;
  /**
   * Number of that account. Needed for a paid virtual account.
   *
   * 환불 계좌번호. 입금된 가상계좌 환불에 필요.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Refunding a virtual account} (documented)
   */
  refund_account?: string;
  /**
   * Telephone number of its holder. The REST description wants it for a virtual account, the guides do not: send it where you have it.
   *
   * 예금주 연락처. 가상계좌 환불에 필요하다는 설명과 그렇지 않은 설명이 있으므로 있으면 보냄.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  refund_tel?: string;
  /**
   * Whether a promotion's discount stays after a partial refund.
   *
   * 부분 환불 뒤에도 프로모션 할인을 유지할지.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  retain_promotion?: boolean;
  /**
   * Whether a webhook follows. A refund by API sends none otherwise.
   *
   * 환불 웹훅을 받을지. 기본은 API 환불에 웹훅 없음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  enable_webhook?: boolean;
  /**
   * PortOne's payment id; it wins over `merchant_uid`.
   *
   * 포트원 결제 번호. `merchant_uid`보다 우선함.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  imp_uid?: string;
  /**
   * Your order number; used where `imp_uid` is left out.
   *
   * 가맹점 주문번호. `imp_uid`가 없을 때 쓰임.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  merchant_uid?: string;
  /**
   * Refund in won. Left out, or 0: everything that remains.
   *
   * 환불 금액(원). 없거나 0이면 남은 금액 전부.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  amount?: number;
  /**
   * What you believe can still be refunded, in won. The gateway refuses the refund where it differs, so the same refund cannot happen twice.
   *
   * 아직 환불할 수 있다고 알고 있는 금액(원). 다르면 환불이 거부되어 같은 환불이 두 번 일어나지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented: null skips the check, as leaving it out does)
   */
  checksum?: number | null;
}
