// Generated from schemas/rest/IssueReceiptRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * A cash receipt for a payment, over what is left of its amount.
 *
 * 결제의 남은 금액에 대한 현금영수증 발급.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
 */
export interface IssueReceiptRequest {
  /**
   * PortOne's payment id of a paid transfer or virtual account.
   *
   * 결제가 완료된 계좌이체 또는 가상계좌의 포트원 결제 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   */
  imp_uid: string;
  /**
   * Whom the receipt is for, without dashes: a phone number, a registration number of a person or a business, or a cash-receipt card. Personal data.
   *
   * 발급 대상 번호('-' 없이): 휴대폰번호, 주민·사업자등록번호, 현금영수증 카드번호. 개인정보.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   */
  identifier: string;
  /**
   * What `identifier` is. KICC needs it.
   *
   * `identifier`의 종류. KICC에서는 필수.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented: optional in general, required for KICC)
   */
  identifier_type: "person" | "business" | "phone" | "taxcard";
  /**
   * For a person's income deduction, or a company's proof of expense.
   *
   * 소득공제용(person) 또는 지출증빙용(company).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   */
  type?: "person" | "company";
  /**
   * Buyer's name.
   *
   * 구매자 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   */
  buyer_name?: string;
  /**
   * Buyer's e-mail address.
   *
   * 구매자 이메일.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   */
  buyer_email?: string;
  /**
   * Buyer's telephone number.
   *
   * 구매자 전화번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   */
  buyer_tel?: string;
  /**
   * Tax-free part of the amount, in won.
   *
   * 면세 금액(원).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   */
  tax_free?: number;
  /**
   * @deprecated
   * Use `tax_free`.
   *
   * `tax_free`를 쓸 것.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   */
  vat?: number;
  /**
   * VAT, in won.
   *
   * 부가세(원).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: issueReceipt} (documented)
   */
  vat_amount?: number;
}
