// A client that tells what it does: to logs, to metrics, and to whoever wants answers held against their schemas.
import { type ClientOptions, createClient } from "./create-client.ts";
import type { KiccError } from "./errors.ts";
import type { Client } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";

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

/** What fails in one of these changes nothing for the call. */
export interface Hooks {
  /** Before each request, those for a token and repetitions included. */
  readonly onRequest?: (sent: Sent) => unknown;
  /** After each answer, whatever it says. */
  readonly onResponse?: (received: Sent & { readonly status: number; readonly milliseconds: number }) => unknown;
  /** What a call throws. */
  readonly onError?: (error: KiccError) => unknown;
  readonly onWarning?: (warning: Warning) => unknown;
  /** @returns what is wrong with the answer of this operation, or nothing. */
  readonly validate?: (operation: string, response: unknown) => Warning["issues"] | undefined;
}

/**
 * Makes a client like `createClient`, which tells you what it does. No hook is told a key, a secret, a token, an id or a
 * value; none can hold up, change or fail a call. An answer that `validate` finds wrong is a warning and no error: the money
 * has moved already.
 *
 * @throws ArgumentError as `createClient` does.
 *
 * @example
 * ```ts
 * const client = createObservedClient({
 *   key: process.env.PORTONE_KEY ?? "",
 *   secret: process.env.PORTONE_SECRET ?? "",
 *   onResponse: ({ operation, status, milliseconds }) => console.log(operation, status, milliseconds),
 *   onError: (error) => console.error(error.code, error.hint),
 * });
 * ```
 */
export function createObservedClient({
  onRequest,
  onResponse,
  onError,
  onWarning,
  validate,
  ...options
}: ClientOptions & Hooks): Client {
  const { baseUrl, fetch = globalThis.fetch } = options;
  const base = baseUrl === undefined ? "" : new URL(baseUrl).pathname.replace(/\/+$/, "");
  const client = createClient({
    ...options,
    async fetch(url, init) {
      const sent = nameOf(new URL(url).pathname.slice(base.length), init.method);
      tell(() => onRequest?.(sent));
      const begun = performance.now();
      const response = await fetch(url, init);
      tell(() => onResponse?.({ ...sent, status: response.status, milliseconds: performance.now() - begun }));
      return response;
    },
  });
  const watch =
    (operation: string, call: (...args: unknown[]) => Promise<unknown>) =>
    async (...args: unknown[]) => {
      try {
        const response = await call(...args);
        tell(() => {
          const issues = validate?.(operation, response)?.map(({ path, code }) => ({ path, code }));
          return issues?.length ? onWarning?.({ operation, issues }) : undefined;
        });
        return response;
      } catch (error) {
        tell(() => onError?.(error as KiccError));
        throw error;
      }
    };
  return mapMethods(client, watch);
}

function mapMethods(client: Client, watch: (operation: string, call: () => Promise<unknown>) => unknown): Client {
  const entries = Object.entries(client).map(([group, methods]) =>
    typeof methods === "function"
      ? [group, watch(group, methods)]
      : [
          group,
          Object.fromEntries(
            Object.entries(methods).map(([name, call]) => [
              name,
              watch(`${group}.${name}`, call as () => Promise<unknown>),
            ]),
          ),
        ],
  );
  return Object.fromEntries(entries);
}

/** A hook has no say: what it throws, at once or later, is dropped. */
function tell(hook: () => unknown): void {
  new Promise((resolve) => resolve(hook())).catch(() => {});
}

const routes = Object.entries(operations).map(([operation, { method, path }]) => ({
  sent: { operation, method, path },
  pattern: new RegExp(`^${path.replace(/\{(\/?)\w+\}/g, (_, slash: string) => (slash ? "(?:/[^/]+)?" : "[^/]+"))}$`),
}));

function nameOf(pathname: string, method = "GET"): Sent {
  const route = routes.find(({ sent, pattern }) => sent.method === method && pattern.test(pathname));
  if (route === undefined) throw new Error("unforeseen route", { cause: method });
  return route.sent;
}
