// One process of the shop: a client that makes one call at a time, over a line that does to its requests what the call's faults say.
import { type Client, type ClientOptions, createClient } from "@kicc-kit/client";
import { SANDBOX_KEY, SANDBOX_SECRET } from "@kicc-kit/sandbox";
import { FAULTS, pass, type Reply } from "../../../packages/client/test/line.ts";
import type { Gateway } from "./gateway.ts";
import { begin, type Made } from "./made.ts";

export type CreateClient = (options: ClientOptions) => Client;

/** A request that is under way, though its caller gave up. */
export interface Held {
  readonly since: number;
  readonly deliver: () => Promise<unknown>;
}

export interface Process {
  readonly client: Client;
  /** What it does now. */
  made: Made;
  /** Resolves when the next slow request is under way; it arrives when `goOn` is called. */
  readonly waitForSlow: () => Promise<void>;
  goOn: () => void;
}

export function startProcess(gateway: Gateway, held: Held[], create: CreateClient = createClient): Process {
  let tellSlow = () => {};
  const process: Process = {
    client: create({ key: SANDBOX_KEY, secret: SANDBOX_SECRET, fetch: send }),
    made: begin({ kind: "get", order: "none" }),
    waitForSlow: () =>
      new Promise((resolve) => {
        tellSlow = resolve;
      }),
    goOn() {},
  };

  async function send(url: string, init: RequestInit): Promise<Response> {
    const { made } = process;
    const deliver = () => gateway.deliver(url, init, (money) => made.moved.push(money));
    const what = url.endsWith("/users/getToken") ? "token" : "call";
    const name = made.faults[what].shift();
    if (name === undefined) return toResponse({ kind: "answer", type: "application/json", ...(await deliver()) });
    made.met[what].push(name);
    const hold = (late: () => Promise<unknown>) => held.push({ since: Date.now(), deliver: late });
    return toResponse(await pass(FAULTS[name], { deliver, hold, delay: wait }));
  }

  function wait(): Promise<void> {
    tellSlow();
    return new Promise((resolve) => {
      process.goOn = resolve;
    });
  }

  return process;
}

function toResponse(reply: Reply): Promise<Response> | Response {
  switch (reply.kind) {
    case "answer": {
      const { status, text, type, retryAfter } = reply;
      const headers = { "content-type": type, ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }) };
      return new Response(text, { status, headers });
    }
    case "broken":
      return new Response(breaking(reply.text.slice(0, reply.text.length / 2)), { status: reply.status });
    case "cut":
      throw failure("ECONNRESET");
    case "unreachable":
      throw failure("ECONNREFUSED");
    case "silence":
      return new Promise(() => {});
    default:
      throw new Error("unforeseen reply", { cause: reply });
  }
}

function breaking(text: string): ReadableStream {
  return new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode(text)),
    pull: (stream) => stream.error(new TypeError("terminated")),
  });
}

/** As Node's own fetch fails. */
function failure(code: string): Error {
  return Object.assign(new TypeError("fetch failed"), { cause: { code } });
}
