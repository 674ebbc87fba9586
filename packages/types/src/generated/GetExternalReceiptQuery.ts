// Generated from schemas/rest/GetExternalReceiptQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Reading such a receipt.
 *
 * 외부 거래 현금영수증 조회.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getExternalReceipt} (documented)
 */
export interface GetExternalReceiptQuery {
  /**
   * Your number of the sale.
   *
   * 거래의 주문번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: getExternalReceipt} (documented)
   */
  merchant_uid: string;
}
