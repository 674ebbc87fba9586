// Reads a request as HTTP writes it: a method and an address, headers, an empty line, a body.
import type { Json, RequestFact } from "../facts.ts";

const FIRST_LINE = /^(GET|POST|PUT|PATCH|DELETE)\s+(\S+)(?:\s+HTTP\/[\d.]+)?\s*$/;
const HEADER = /^([\w-]+):\s*(.*)$/;

/** @returns undefined where the text does not begin so. */
export function readHttp(text: string): Omit<RequestFact, "section"> | undefined {
  const [first = "", ...rest] = text.trim().split(/\r?\n/);
  const [, method, target = ""] = FIRST_LINE.exec(first.trim()) ?? [];
  if (method === undefined) return undefined;
  const headers: Record<string, string> = {};
  while (rest.length > 0) {
    const [, name, value = ""] = HEADER.exec(rest[0]?.trim() ?? "") ?? [];
    if (name === undefined) break;
    headers[name] = value;
    rest.shift();
  }
  const host = headers.Host ?? headers.host;
  const url = host === undefined || /^https?:/.test(target) ? target : `https://${host}${target}`;
  return { method, url, headers, body: parseBody(rest.join("\n").trim()) };
}

export function parseBody(text: string | undefined): Json {
  if (text === undefined || text === "") return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
