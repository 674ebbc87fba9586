// Generated from schemas/rest/WonAmount.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
/**
 * An amount above nothing, in won.
 *
 * 0보다 큰 금액(원).
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
 */
export type WonAmount = number;
