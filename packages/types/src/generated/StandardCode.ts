// Generated from schemas/rest/StandardCode.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * A code and its name.
 *
 * 코드와 이름.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: StandardCode} (documented)
 */
export interface StandardCode {
  /**
   * The code; leading zeros count.
   *
   * 코드. 앞의 0도 코드의 일부.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: StandardCode} (documented)
   */
  code: string;
  /**
   * Its Korean name.
   *
   * 한글 이름.
   *
   * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: StandardCode} (documented)
   */
  name: string;
}
