// Generated from schemas/rest/GetBankQuery.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * Reading one bank.
 *
 * 은행 1건 조회.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: bankCodes} (documented)
 */
export interface GetBankQuery {
  /**
   * Code of the bank.
   *
   * 은행 코드.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: bankCodes} (documented)
   */
  bank_standard_code: string;
}
