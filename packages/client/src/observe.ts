// What the client tells of its calls: to logs, to metrics, and to whoever wants answers held against their schemas.
import type { KiccError } from "./errors.ts";

/** One request, without what it carries: no ids, no token, no body. */
export interface Sent {
  /** The client's method, such as `payments.get`. */
  readonly operation: string;
  readonly method: string;
  /** The route, with the names of its members in braces. */
  readonly path: string;
}

/** An answer that is not as our schemas say; it was handed on all the same. */
export interface Warning {
  readonly operation: string;
  /** Where, and what kind; nothing of the values. */
  readonly issues: readonly { readonly path: readonly (string | number)[]; readonly code: string }[];
}

/** None is told a key, a secret, a token, an id or a value, and none can hold up, change or fail a call. */
export interface Hooks {
  /** Before each request, those for a token and repetitions included. */
  readonly onRequest?: (sent: Sent) => unknown;
  /** After each answer, whatever it says. */
  readonly onResponse?: (received: Sent & { readonly status: number; readonly milliseconds: number }) => unknown;
  /** What a method throws. */
  readonly onError?: (error: KiccError) => unknown;
  /** An answer that `validate` finds wrong is a warning and no error: the money has moved already. */
  readonly onWarning?: (warning: Warning) => unknown;
  /**
   * What is wrong with the answer of an operation, if anything: `validate` of `@kicc-kit/validators/operations`, or one of
   * your own. Answers are not looked at without it.
   */
  readonly validate?: (operation: string, response: unknown) => Warning["issues"] | undefined;
}

/** A hook has no say: what it throws, at once or later, is dropped. */
export function tell(hook: () => unknown): void {
  new Promise((resolve) => resolve(hook())).catch(() => {});
}

/** Tells how a call of a method ends. */
export async function watch<Answer>(
  operation: string,
  { onError, onWarning, validate }: Hooks,
  call: () => Promise<Answer>,
): Promise<Answer> {
  try {
    const response = await call();
    tell(() => {
      const issues = validate?.(operation, response)?.map(({ path, code }) => ({ path, code }));
      return issues?.length ? onWarning?.({ operation, issues }) : undefined;
    });
    return response;
  } catch (error) {
    tell(() => onError?.(error as KiccError));
    throw error;
  }
}
