// Generated from schemas/rest/CancelArguments.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { CancelByImpUid } from "./CancelByImpUid.js";
import type { CancelByMerchantUid } from "./CancelByMerchantUid.js";
import type { CancelByPayment } from "./CancelByPayment.js";
/**
 * What a refund takes: which payment, one way or another, and how much.
 *
 * 환불에 필요한 값: 어느 결제를, 얼마나.
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: cancelPayment} (documented)
 */
export type CancelArguments = CancelByImpUid | CancelByMerchantUid | CancelByPayment;
