// What the package offers.
export type { Issue } from "@kicc-kit/validators";
export { CheckoutError, type CheckoutErrorCode } from "./checkout-error.ts";
export type { Iamport } from "./iamport.ts";
export { type InitOptions, initIamport } from "./init-iamport.ts";
export { type LoadOptions, loadIamport } from "./load-iamport.ts";
export { parseCallback, parseRedirect } from "./parse.ts";
export { type RequestPayOptions, requestPay } from "./request-pay.ts";
export type { CheckoutResult } from "./result.ts";
