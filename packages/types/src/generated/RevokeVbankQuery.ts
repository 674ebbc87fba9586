// Generated from schemas/rest/RevokeVbankQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Voids a virtual account that was issued and not paid into.
 *
 * 입금되지 않은 가상계좌 말소.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: revokeVbank} (documented)
 */
export interface RevokeVbankQuery {
  /**
   * PortOne's payment id of the virtual account.
   *
   * 가상계좌의 포트원 결제 번호.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: revokeVbank} (documented)
   */
  imp_uid: string;
}
