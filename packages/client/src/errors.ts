// Every error that the client throws. None holds the key, the secret, a token or what looks like a card or a person, wherever you look.

/** What a program asks of an error. Every error of this package is one. */
export class KiccError extends Error {
  static {
    // On the prototypes, so that a name stays when a bundler gives the class another.
    KiccError.prototype.name = "KiccError";
  }
  /** The method that failed, such as `payments.cancel`. It is `getToken` where a call failed for want of a token. */
  declare readonly operation: string;
  /** The gateway's own code, a number; the error's `name` where the gateway did not answer or was not asked. */
  declare readonly code: number | string;
  /** HTTP status, if there was one. */
  declare readonly status?: number;
  /** Whether the same call may be sent again as it is, later: never if money may have moved. */
  declare readonly retryable: boolean;
  /** What to do now, in one sentence. */
  declare readonly hint: string;
  /** Why there was no answer, as far as `fetch` says; nothing of the request. */
  declare readonly cause?: Error;
  /** The gateway's own text, mostly Korean and not fixed: show it, never compare with it. */
  declare readonly gatewayMessage?: string | null;

  constructor(operation: string, message: string, facts: object = {}) {
    super(`${operation}: ${message}`);
    Object.assign(this, {
      operation,
      code: this.name,
      retryable: false,
      hint: "Nothing was sent: mend the call.",
      ...facts,
    });
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
 * before the gateway failed. Hand it to `client.resolveOutcome` before you send it again.
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

/** No answer, or one that is no envelope: refused connection, silence, the end of your `signal`, an HTML page, a cut body, a redirect. */
export class TransportError extends KiccError {
  static {
    TransportError.prototype.name = "TransportError";
  }
}

/**
 * The answer to a charge or refund is lost: money may have moved or not. Never send it again before `client.resolveOutcome` has
 * said what happened; what it needs for that is in here, so it may also be kept as JSON and resolved later.
 *
 * @example
 * ```ts
 * try {
 *   await client.payments.cancel({ payment, amount: 1000 });
 * } catch (error) {
 *   if (!(error instanceof OutcomeUnknownError)) throw error;
 *   const outcome = await client.resolveOutcome(error);
 *   if (outcome.kind === "happened") console.log(`${outcome.payment.cancel_amount} won are refunded`);
 * }
 * ```
 */
export class OutcomeUnknownError extends TransportError {
  static {
    OutcomeUnknownError.prototype.name = "OutcomeUnknownError";
  }
  declare readonly merchant_uid?: string;
  declare readonly imp_uid?: string;
  /** What was to be charged or refunded; missing for `"full"`, if no `payment` was at hand. */
  declare readonly amount?: number;
  /** What remained to be refunded when the refund was sent. */
  declare readonly checksum?: number;
  /** When it was sent, in UNIX seconds of this machine's clock. */
  declare readonly sent_at: number;
}
