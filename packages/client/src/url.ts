// Builds URLs: the base that the client was given, and the path of a call.
import { ArgumentError } from "./errors.ts";
import { isFilled, type Members } from "./members.ts";

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

/**
 * @returns the base without a slash at its end.
 * @throws ArgumentError for what is no base, or would send the secret in the clear. It never shows the text, which may hold
 * a password.
 */
export function readBaseUrl(text: unknown): string {
  const url = parse(text);
  if (url === undefined || url.username || url.password || url.search || url.hash) {
    throw refusal("must be an absolute URL without user, query or fragment.");
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOCAL.includes(url.hostname))) {
    throw refusal(`must be https:, or the secret would travel in the clear; only ${LOCAL.join(", ")} may be http:.`);
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** @throws ArgumentError for a member that is missing, or that would make it another path. */
export function fillPath(operation: string, template: string, members: Members): string {
  return template.replace(/\{(\/?)(\w+)\}/g, (_, slash: string, member: string) => {
    if (slash && !members.has(member)) return "";
    const segment = encode(members.get(member));
    if (segment !== undefined) return slash + segment;
    throw new ArgumentError(
      operation,
      `${member} must be a string, and none that a path cannot hold: "", "." or "..".`,
    );
  });
}

/** @returns `undefined` for what has no encoding, half a surrogate pair among it, and for what URL parsers take away. */
function encode(value: unknown): string | undefined {
  if (!isFilled(value) || value === "." || value === "..") return undefined;
  try {
    return encodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function parse(text: unknown): URL | undefined {
  try {
    return new URL(String(text));
  } catch {
    return undefined;
  }
}

function refusal(reason: string): ArgumentError {
  return new ArgumentError("createClient", `baseUrl ${reason}`);
}
