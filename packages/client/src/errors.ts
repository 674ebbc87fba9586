// Every error that the client throws. None holds the key, the secret or a token, wherever you look into it.

/** Where it happened: every error of this package is one. */
export class KiccError extends Error {
  static {
    KiccError.prototype.name = "KiccError";
  }
  /** The method that failed, such as `payments.cancel`. It is `getToken` where a call failed for want of a token. */
  declare readonly operation: string;

  constructor(operation: string, message: string, facts: object = {}) {
    super(`${operation}: ${message}`);
    Object.assign(this, { operation, ...facts });
  }
}

/** The call is wrong and nothing was sent: mend the code that made it. */
export class ArgumentError extends KiccError {
  static {
    ArgumentError.prototype.name = "ArgumentError";
  }
}

/** The REST API has such an operation, KICC does not. Nothing was sent; the message says what to do in its place. */
export class UnsupportedOperationError extends KiccError {
  static {
    UnsupportedOperationError.prototype.name = "UnsupportedOperationError";
  }
}

/**
 * The gateway answered, and refused: HTTP 200 with a `code` other than 0, or HTTP 4xx or 5xx with an envelope.
 *
 * Nothing happened, with one exception: a charge or refund that ends with a `status` of 500 or more may have moved money
 * before the gateway failed. Look the payment up before you send it again; the message says how.
 *
 * @example
 * ```ts
 * try {
 *   await client.payments.cancel({ imp_uid: "imp_123456789012", amount: "full" });
 * } catch (error) {
 *   if (!(error instanceof GatewayError)) throw error;
 *   console.log(error.code, error.gatewayMessage); // 1 이미 전액취소된 주문입니다.
 * }
 * ```
 */
export class GatewayError extends KiccError {
  static {
    GatewayError.prototype.name = "GatewayError";
  }
  /** The gateway's own code; -1, which it gives with every 401 known, where a 401 came without an envelope. */
  declare readonly code: number;
  /** HTTP status: 200 for most refusals. */
  declare readonly status: number;
  /** The gateway's own text, mostly Korean and not fixed: show it, never compare with it. */
  declare readonly gatewayMessage: string | null;
}

/** HTTP 404: the gateway knows no such payment or key. A payment of a test channel is one, without `include_sandbox: true`. */
export class NotFoundError extends GatewayError {
  static {
    NotFoundError.prototype.name = "NotFoundError";
  }
}

/** HTTP 401: the key or secret is wrong, or a token was refused and the renewed one too. The request took no effect. */
export class AuthError extends GatewayError {
  static {
    AuthError.prototype.name = "AuthError";
  }
}

/** No answer, or one that is no envelope: refused connection, 60 s of silence, an HTML page, a cut body, a redirect. */
export class TransportError extends KiccError {
  static {
    TransportError.prototype.name = "TransportError";
  }
  /** HTTP status, if there was one. */
  declare readonly status?: number;
}

/**
 * The answer to a charge or refund is lost: money may have moved or not. Never send it again before you have looked the
 * payment up; `merchant_uid` and `imp_uid` are those of the call.
 *
 * @example
 * ```ts
 * try {
 *   await client.payments.cancel({ imp_uid: "imp_123456789012", amount: 1000 });
 * } catch (error) {
 *   if (!(error instanceof OutcomeUnknownError) || error.imp_uid === undefined) throw error;
 *   const { cancel_amount } = await client.payments.get({ imp_uid: error.imp_uid });
 *   console.log(`${cancel_amount} won are refunded`);
 * }
 * ```
 */
export class OutcomeUnknownError extends TransportError {
  static {
    OutcomeUnknownError.prototype.name = "OutcomeUnknownError";
  }
  declare readonly merchant_uid?: string;
  declare readonly imp_uid?: string;
}
