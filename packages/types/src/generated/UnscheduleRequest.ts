// Generated from schemas/rest/UnscheduleRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { UnscheduleByCustomerUid } from "./UnscheduleByCustomerUid.js";
import type { UnscheduleByMerchantUid } from "./UnscheduleByMerchantUid.js";
/**
 * Revokes schedules that were not executed yet, by billing key, by order number, or both.
 *
 * 아직 실행되지 않은 예약 취소(빌링키, 주문번호 또는 둘 다로 지정).
 *
 * @see {@link https://developers.portone.io/api/schema/v1/openapi.json V1 REST description: unschedule} (documented)
 */
export type UnscheduleRequest = UnscheduleByCustomerUid | UnscheduleByMerchantUid;
