// Generated from schemas/checkout/RequestPayParams.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { AuthenticatedPaymentRequest } from "./AuthenticatedPaymentRequest.js";
import type { BillingKeyRequest } from "./BillingKeyRequest.js";
import type { OverseasPaymentRequest } from "./OverseasPaymentRequest.js";
/**
 * What `IMP.request_pay` takes for a KICC channel: exactly one of a domestic payment, a billing key, and an overseas payment.
 *
 * KICC 채널에서 `IMP.request_pay`가 받는 값: 국내 결제, 빌링키 발급, 해외 결제 중 하나.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Billing key through the window} (documented)
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
 */
export type RequestPayParams = BillingKeyRequest | OverseasPaymentRequest | AuthenticatedPaymentRequest;
