// Generated from schemas/rest/CancelByPayment.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { BankCode } from "./BankCode.js";
import type { Payment } from "./Payment.js";
import type { WonAmount } from "./WonAmount.js";
/**
 * A refund of a payment that you have read. The checksum is sent for you, so it cannot happen twice.
 *
 * 조회한 결제로 하는 환불. checksum을 대신 보내므로 두 번 일어나지 않음.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
 */
export interface CancelByPayment {
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
   * The payment as it was read.
   *
   * 조회한 결제.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   */
  payment: Payment;
  /**
   * Refund in won, or "full" for everything that remains. Always said: the gateway would refund everything if it were left out or 0.
   *
   * 환불 금액(원) 또는 남은 전액을 뜻하는 "full". 빠지거나 0이면 PG가 전액을 환불하므로 반드시 적음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: required by us, so that no refund happens by an omission)
   */
  amount: WonAmount | "full";
  /**
   * Only in CancelByImpUid.
   */
  imp_uid?: never;
  /**
   * Only in CancelByImpUid, CancelByMerchantUid.
   */
  checksum?: never;
  /**
   * Only in CancelByMerchantUid.
   */
  merchant_uid?: never;
}
