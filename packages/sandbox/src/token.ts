// The one access token: how long it lives, and where a request may carry it.
import { toAccessToken } from "./ids.ts";

export interface Token {
  readonly access_token: string;
  /** UNIX seconds. */
  readonly expired_at: number;
}

const LIFE = 30 * 60;
const LAST_MINUTE = 60;
const EXTENSION = 5 * 60;

/** What asking for a token at `at` (UNIX seconds) gives. */
export function renewToken(token: Token | undefined, at: number, sequence: number): Token {
  if (token === undefined || at >= token.expired_at) {
    return { access_token: toAccessToken(sequence, at), expired_at: at + LIFE };
  }
  const isLastMinute = token.expired_at - at <= LAST_MINUTE;
  return isLastMinute ? { ...token, expired_at: token.expired_at + EXTENSION } : token;
}

export function isAuthorized(token: Token | undefined, request: Request, at: number): boolean {
  return token !== undefined && at < token.expired_at && sentToken(request) === token.access_token;
}

/** The ways in which shops are seen to send it, the documented one first. */
function sentToken({ headers, url }: Request): string | null {
  return (
    headers.get("authorization")?.replace(/^bearer +/i, "") ??
    headers.get("x-imptokenheader") ??
    new URL(url).searchParams.get("_token")
  );
}
