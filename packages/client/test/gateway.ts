// A gateway that says what it is told to: a real server on this machine, a list of answers, a record of requests.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type ClientOptions, createClient } from "../src/index.ts";

export interface Answer {
  readonly status?: number;
  /** An object is sent as JSON. */
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection is destroyed: before the head, or with half of the body out. */
  readonly breaks?: "before head" | "in body";
}

export interface Seen {
  readonly method: string;
  /** Path and query, as they came over the wire. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Play {
  readonly baseUrl: string;
  readonly client: ReturnType<typeof createClient>;
  /** Calls, without those for a token, oldest first. */
  readonly calls: readonly Seen[];
  readonly tokenCalls: readonly Seen[];
}

export const KEY = "imp-key-0123456789";
export const SECRET = "imp-secret-abcdef0123456789";
export const TOKEN_LIFE = 1800;

/** The nth token that a gateway gives out, counted from 1. */
export function tokenOf(n: number): string {
  return `token-${n}-0123456789abcdef`;
}

export function issued(n: number, { now = 1_700_000_000, life = TOKEN_LIFE } = {}): Answer {
  return ok({ access_token: tokenOf(n), now, expired_at: now + life });
}

export function ok(response: unknown): Answer {
  return { body: { code: 0, message: null, response } };
}

export function refusal(status: number, code: number, message: string | null = null): Answer {
  return { status, body: { code, message, response: null } };
}

export const UNAUTHORIZED = refusal(401, -1, "Unauthorized");
export const PAYMENT = { imp_uid: "imp_1", merchant_uid: "order-1", amount: 14_000, cancel_amount: 0, status: "paid" };

interface Script {
  /** Answers to calls, in their order. A call beyond the last gets HTTP 418 and an envelope, which nothing tries again. */
  readonly answers?: readonly Answer[];
  /** In place of `answers`, where their order is not known beforehand. */
  readonly answer?: (seen: Seen) => Answer;
  /** Answers to requests for a token; beyond the last, the next token is given out. */
  readonly tokens?: readonly Answer[];
  readonly options?: Partial<ClientOptions>;
}

/** A client and the gateway it talks to, which closes with the test. */
export async function play({ answers = [], answer, tokens = [], options = {} }: Script = {}): Promise<Play> {
  const calls: Seen[] = [];
  const tokenCalls: Seen[] = [];
  const baseUrl = await listen((seen) => {
    if (seen.url.endsWith("/users/getToken")) {
      const n = tokenCalls.push(seen);
      return tokens[n - 1] ?? issued(n);
    }
    const n = calls.push(seen);
    return answer?.(seen) ?? answers[n - 1] ?? refusal(418, 418, "the script has no more answers");
  });
  return { baseUrl, calls, tokenCalls, client: createClient({ key: KEY, secret: SECRET, baseUrl, ...options }) };
}

/** @returns the URL of a server that lives as long as the test. */
export async function listen(answer: (seen: Seen) => Answer): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    reply(response, answer({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function reply(response: ServerResponse, { status = 200, body = "", headers = {}, breaks }: Answer): void {
  if (breaks === "before head") {
    response.destroy();
    return;
  }
  const isJson = typeof body !== "string";
  const bytes = Buffer.from(isJson ? JSON.stringify(body) : body);
  const type = isJson ? "application/json" : "text/html";
  response.writeHead(status, { "content-type": type, "content-length": bytes.length, ...headers });
  if (breaks === undefined) response.end(bytes);
  else response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}
