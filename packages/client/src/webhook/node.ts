// Mounts a handler where requests are Node's own: Express, Fastify, NestJS, node:http.

/** What is asked of Node's `IncomingMessage`, and of what frameworks put on it. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly headers: { readonly "content-type"?: string | undefined };
  /** Whether somebody has read the body already. */
  readonly readableEnded: boolean;
  /** What a body parser made of it. */
  readonly body?: unknown;
}

/** What is asked of Node's `ServerResponse`. */
export interface NodeResponse {
  readonly writeHead: (status: number, headers: Record<string, string>) => unknown;
  readonly end: (text: string) => unknown;
}

/**
 * Makes a handler answer Node's own requests, whether or not a body parser has read them already.
 *
 * @example
 * ```ts
 * app.post("/webhook", toNodeListener(createWebhookHandler(options))); // Express
 * ```
 */
export function toNodeListener(
  handle: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await handle(toRequest(request));
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(await answer.text());
  };
}

function toRequest(request: NodeRequest): Request {
  const { method = "GET", headers, readableEnded, body } = request;
  const type = headers["content-type"] ?? "";
  const init = { method, headers: { "content-type": type } };
  // Where it came from does not matter to a handler.
  const url = "http://localhost/";
  if (method === "GET" || method === "HEAD") return new Request(url, init);
  if (!readableEnded) return new Request(url, { ...init, body: toStream(request), duplex: "half" } as RequestInit);
  if (typeof body === "string" || body instanceof Uint8Array)
    return new Request(url, { ...init, body: body as BodyInit });
  return new Request(url, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body ?? null),
  });
}

/** Not ended early: that would break the connection before the answer is out. */
function toStream(request: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const parts = request[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(new Uint8Array(part.value));
    },
  });
}
