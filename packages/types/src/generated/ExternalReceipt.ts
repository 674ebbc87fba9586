// Generated from schemas/rest/ExternalReceipt.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * The cash receipt of money received outside PortOne.
 *
 * 외부 거래의 현금영수증.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ExternalReceipt} (documented)
 */
export interface ExternalReceipt {
  /**
   * The gateway's number of the receipt.
   *
   * PG사의 영수증 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (inferred: null accepted: payments carry null where a member does not apply)
   */
  receipt_tid?: string | null;
  /**
   * Approval number of the tax office.
   *
   * 국세청 승인번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (documented)
   */
  apply_num: string;
  /**
   * `person` or `company`.
   *
   * `person` 또는 `company`.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (documented)
   */
  type: string;
  /**
   * Amount of the receipt, in won.
   *
   * 영수증 금액(원).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (documented)
   * @see Real answers seen in public third-party code and issues: REST answers (inferred: any number accepted: amounts of payments are numbers, too)
   */
  amount: number;
  /**
   * VAT in it, in won.
   *
   * 부가세(원).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (documented)
   */
  vat: number;
  /**
   * URL of the receipt.
   *
   * 영수증 URL.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (inferred: null accepted: payments carry null where a member does not apply)
   */
  receipt_url?: string | null;
  /**
   * When it was issued, UNIX seconds.
   *
   * 발급 시각(UNIX 초).
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (documented)
   */
  applied_at: number;
  /**
   * When it was cancelled, UNIX seconds; 0 or null: it was not.
   *
   * 취소 시각(UNIX 초). 0 또는 null이면 취소되지 않음.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (documented)
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: Receipt} (inferred: null accepted: payments carry null where a member does not apply)
   */
  cancelled_at?: number | null;
  /**
   * Your number of the sale.
   *
   * 거래의 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: ExternalReceipt} (documented)
   */
  merchant_uid: string;
}
