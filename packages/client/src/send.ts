// Sends one request and takes what comes back, whatever it is. The only file that talks to the network.

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Answer {
  readonly status?: number;
  readonly contentType?: string | null;
  readonly text?: string;
  /** Why there is no text. */
  readonly reason?: string;
}

/** A charge waits for KICC and for the issuer behind it; one given up too early is one whose outcome nobody knows. */
const TIMEOUT_SECONDS = 60;

/** Never throws. */
export async function send(fetch: Fetch, url: string, init: RequestInit): Promise<Answer> {
  let status: number | undefined;
  try {
    // Not followed: a redirect would carry the token to another address, or send a charge twice.
    const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
    const response = await fetch(url, { ...init, redirect: "manual", signal });
    status = response.status;
    return { status, contentType: response.headers.get("content-type"), text: await response.text() };
  } catch (error) {
    return { ...(status !== undefined && { status }), reason: describe(error) };
  }
}

/**
 * In words and no more: what a fetch throws may hold the whole request, so it is never kept as a `cause`. By its members
 * and not by `instanceof`, which fails where tests run in a realm of their own.
 */
function describe(error: unknown): string {
  const { name, message, cause }: Readonly<Record<string, unknown>> = Object(error);
  if (name === "TimeoutError") return `no answer within ${TIMEOUT_SECONDS} s`;
  const { code, message: detail }: Readonly<Record<string, unknown>> = Object(cause);
  return [message ?? "no reason given", code ?? detail].filter(Boolean).map(String).join(": ");
}
