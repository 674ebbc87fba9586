// Generated from schemas/checkout/OverseasPaymentRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { AlipayPlusPaymentRequest } from "./AlipayPlusPaymentRequest.js";
import type { WechatPaymentRequest } from "./WechatPaymentRequest.js";
/**
 * A payment by a foreign wallet, on KICC's overseas channel.
 *
 * KICC 해외 채널의 해외 지갑 결제.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): WeChat Pay} (documented)
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2?v=v1 KICC, overseas payments (Korean developer site): Alipay+} (documented)
 */
export type OverseasPaymentRequest = WechatPaymentRequest | AlipayPlusPaymentRequest;
