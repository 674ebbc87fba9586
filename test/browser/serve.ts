// An origin on the loopback.
import { once } from "node:events";
import { createServer } from "node:http";

export interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Origin {
  readonly origin: string;
  readonly close: () => void;
}

/** @param answer what is at an address; `undefined`: the connection breaks */
export async function serve(answer: (url: URL) => Promise<Page | undefined> | Page | undefined): Promise<Origin> {
  const server = createServer(async ({ url = "/" }, response) => {
    const page = await answer(new URL(url, "http://127.0.0.1"));
    if (page === undefined) response.destroy();
    else response.writeHead(page.status ?? 200, page.headers).end(page.body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port on 127.0.0.1");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
