// Generated from schemas/checkout/AuthenticatedPaymentRequest.schema.json by `pnpm generate`. Do not edit: change the schema and generate again.
import type { CardPaymentRequest } from "./CardPaymentRequest.js";
import type { EscrowTransPaymentRequest } from "./EscrowTransPaymentRequest.js";
import type { EscrowVbankPaymentRequest } from "./EscrowVbankPaymentRequest.js";
import type { PhonePaymentRequest } from "./PhonePaymentRequest.js";
import type { TransPaymentRequest } from "./TransPaymentRequest.js";
import type { VbankPaymentRequest } from "./VbankPaymentRequest.js";
/**
 * A domestic payment in KICC's window, by card, account transfer, virtual account or phone bill.
 *
 * KICC 결제창의 국내 결제: 카드, 계좌이체, 가상계좌, 휴대폰.
 *
 * @see {@link https://developers.portone.io/opi/ko/integration/pg/v1/kicc?v=v1 KICC, domestic payments (Korean developer site): Authenticated payment request} (documented)
 * @see {@link https://portone.gitbook.io/docs-en/payment-integration-by-pg/payment-gateways/kicc KICC (English GitBook page): Authenticated payment request} (documented)
 */
export type AuthenticatedPaymentRequest = EscrowTransPaymentRequest | EscrowVbankPaymentRequest | CardPaymentRequest | TransPaymentRequest | VbankPaymentRequest | PhonePaymentRequest;
