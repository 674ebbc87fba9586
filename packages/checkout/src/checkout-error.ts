// The one error of this package: the window could not be asked for. What the gateway refuses is a result instead.

export type CheckoutErrorCode =
  /** Called where there is no document, as when a page is rendered on a server. */
  | "NO_BROWSER"
  /** The script could not be had. Call again to try again. */
  | "LOAD_FAILED"
  /** What was loaded is not the gateway's script. */
  | "NOT_IAMPORT"
  /** `requestPay` before any `initIamport`. */
  | "NOT_LOADED"
  /** `initIamport` without a merchant's code. */
  | "NO_USER_CODE"
  /** `initIamport` with a second merchant on the same page. */
  | "OTHER_USER_CODE"
  /** `IMP.request_pay` threw: see `cause`. */
  | "WINDOW_FAILED";

export class CheckoutError extends Error {
  override readonly name = "CheckoutError";
  readonly code: CheckoutErrorCode;

  constructor(code: CheckoutErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
