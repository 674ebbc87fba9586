// Sends one request and takes what comes back, whatever it is. The only file that talks to the network.
import type { Deadline } from "./deadline.ts";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Answer {
  readonly status?: number;
  readonly contentType?: string | null;
  readonly text?: string;
  /** Why there is no text. */
  readonly reason?: string;
  /** The call ended before anything was sent. */
  readonly isUnsent?: boolean;
  /** Milliseconds that the gateway wants to be left alone. */
  readonly retryAfter?: number;
}

/** Never throws. */
export async function send(fetch: Fetch, url: string, init: RequestInit, { race, signal }: Deadline): Promise<Answer> {
  let status: number | undefined;
  try {
    // Not followed: a redirect would carry the token to another address, or send a charge twice.
    const response = await race(fetch(url, { ...init, redirect: "manual", signal }));
    status = response?.status;
    const text = await race(response?.text());
    if (response === undefined || text === undefined) throw signal.reason;
    const { headers } = response;
    const retryAfter = readPause(headers.get("retry-after"));
    return { status: response.status, contentType: headers.get("content-type"), text, retryAfter };
  } catch (error) {
    return { ...(status !== undefined && { status }), reason: describe(error) };
  }
}

/**
 * In words and no more: what a fetch throws may hold the whole request. By its members and not by `instanceof`, which fails
 * where tests run in a realm of their own.
 */
export function describe(error: unknown): string {
  const { message, cause }: Readonly<Record<string, unknown>> = Object(error);
  const { code, message: detail }: Readonly<Record<string, unknown>> = Object(cause);
  return [message ?? "no reason given", code ?? detail].filter(Boolean).map(String).join(": ");
}

/** Seconds, or a date. */
function readPause(header: string | null): number {
  return Number(header) * 1000 || Date.parse(header ?? "") - Date.now() || 0;
}
