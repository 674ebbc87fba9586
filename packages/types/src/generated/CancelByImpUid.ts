// Generated from schemas/rest/CancelByImpUid.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { BankCode } from "./BankCode.js";
import type { WonAmount } from "./WonAmount.js";
/**
 * A refund that names the payment by the gateway's number.
 *
 * 포트원 결제 고유번호로 지정하는 환불.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: the wire takes both ids and lets imp_uid win; naming the payment once leaves nothing to guess)
 */
export interface CancelByImpUid {
  /**
   * Won to refund, or `"full"` for all that remains. Always said: it never becomes a full refund by being left out.
   *
   * 환불할 금액(원) 또는 남은 전액을 뜻하는 `"full"`. 반드시 적어야 하며, 빠뜨렸다고 전액 환불되지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented: on the wire, a missing amount or 0 refunds everything)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: `"full"` is ours: it says what the wire says by leaving the amount out, so that an undefined variable refunds nothing)
   */
  amount: WonAmount | "full";
  /**
   * What you believe can still be refunded, won; if it is not so, nothing is refunded. Guards against refunding twice.
   *
   * 환불할 수 있다고 알고 있는 남은 금액(원). 실제와 다르면 환불되지 않으므로 중복 환불을 막음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Cancel request} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: null would skip the check and is refused here: leave it out instead)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: above 0: where nothing remains there is nothing to refund)
   */
  checksum?: number;
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
   * PortOne's payment id.
   *
   * 포트원 결제 고유번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
   * @see {@link https://developers.portone.io/opi/ko/integration/cancel/v1/basic?v=v1 Cancelling a payment: Cancel request} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (inferred: not empty: an empty text would say nothing)
   */
  imp_uid: string;
  /**
   * Only in CancelByMerchantUid.
   */
  merchant_uid?: never;
  /**
   * Only in CancelByPayment.
   */
  payment?: never;
}
