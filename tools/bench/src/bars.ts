// What may be at most: ratios in one run, kilobytes and milliseconds.
import type { RowName } from "./speed/rows.ts";
import type { SampledShape } from "./speed/samples.ts";

/** Ours against the fastest peer, or against the one that the row names. */
export const SPEED: Readonly<Partial<Record<RowName, Readonly<Record<SampledShape, number>>>>> = {
  isValid: { CardPaymentRequest: 0.65, EscrowTransPaymentRequest: 0.75, Payment: 0.95, PaymentListResponse: 0.85 },
  isWrongType: { CardPaymentRequest: 1.1, EscrowTransPaymentRequest: 1.1, Payment: 1.1, PaymentListResponse: 1.0 },
  safeParse: { CardPaymentRequest: 0.8, EscrowTransPaymentRequest: 0.9, Payment: 1.0, PaymentListResponse: 1.0 },
  allErrors: { CardPaymentRequest: 2.0, EscrowTransPaymentRequest: 2.0, Payment: 2.0, PaymentListResponse: 2.0 },
};

/** kB, minified and gzipped. */
export const SIZE = {
  guard: { CardPaymentRequest: 1.4, Payment: 1.5 },
  validator: { CardPaymentRequest: 4.0, Payment: 3.8, AuthenticatedPaymentRequest: 6 },
  client: 8,
  webhook: 3.5,
  checkout: 2,
  checkoutWithValidator: 8,
} as const;

/** Of one call without a network, and of 10,000. */
export const CLIENT = { microseconds: 100, keptKb: 200 } as const;

/** Milliseconds from before the import to after the first check. */
export const COLD_START_MS = 2;

/** Instantiations of a consumer, ours against interfaces written by hand. */
export const TYPES = 1.1;
