// Generated from schemas/rest/IssueExternalReceiptRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * A cash receipt for money that was received outside PortOne.
 *
 * 포트원을 거치지 않은 거래의 현금영수증 발급.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
 */
export interface IssueExternalReceiptRequest {
  /**
   * Your number of this sale; one receipt each.
   *
   * 이 거래의 주문번호. 주문번호 하나에 현금영수증은 한 번만 발급됨.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   */
  merchant_uid: string;
  /**
   * Channel that issues it, at most 55 characters.
   *
   * 현금영수증을 발급할 채널의 키(55자 이내).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: again} (documented: length)
   */
  channel_key: string;
  /**
   * What was sold.
   *
   * 판매한 상품이나 서비스의 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   */
  name: string;
  /**
   * Received, in won.
   *
   * 받은 금액(원).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (inferred: above 0: a receipt for nothing is a mistake)
   */
  amount: number;
  /**
   * Whom the receipt is for, without dashes: a phone number, a registration number of a person or a business, or a cash-receipt card. Personal data.
   *
   * 발급 대상 번호('-' 없이): 휴대폰번호, 주민·사업자등록번호, 현금영수증 카드번호. 개인정보.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   */
  identifier: string;
  /**
   * What `identifier` is. KICC needs it.
   *
   * `identifier`의 종류. KICC에서는 필수.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented: optional in general, required for KICC)
   */
  identifier_type: "person" | "business" | "phone" | "taxcard";
  /**
   * For a person's income deduction, or a company's proof of expense.
   *
   * 소득공제용(person) 또는 지출증빙용(company).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   */
  type?: "person" | "company";
  /**
   * Buyer's name.
   *
   * 구매자 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   */
  buyer_name?: string;
  /**
   * Buyer's e-mail address.
   *
   * 구매자 이메일.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   */
  buyer_email?: string;
  /**
   * Buyer's telephone number.
   *
   * 구매자 전화번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   */
  buyer_tel?: string;
  /**
   * Tax-free part of the amount, in won.
   *
   * 면세 금액(원).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   */
  tax_free?: number;
  /**
   * VAT, in won.
   *
   * 부가세(원).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueExternalReceipt} (documented)
   */
  vat_amount?: number;
}
