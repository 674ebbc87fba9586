// Pages by their address, from a server on the loopback.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { NotReachable, theWorld } from "../src/world.ts";

type Answers = Readonly<Record<string, readonly [status: number, type: string, text: string]>>;

test("a page is had as it is written", async () => {
  const site = await serve({ "/page.md": [200, "text/markdown", "# 결제"] });
  expect(await theWorld.read(`${site}/page.md`)).toBe("# 결제");
});

test("where people are shown HTML, the source beside it is read", async () => {
  const site = await serve({
    "/page": [200, "text/html; charset=utf-8", "<h1>결제</h1>"],
    "/page.md": [200, "text/markdown", "# 결제"],
  });
  expect(await theWorld.read(`${site}/page?v=v1`)).toBe("# 결제");
  expect(await theWorld.read(`${site}/page/`)).toBe("# 결제");
});

test.each<[what: string, answers: Answers, reason: string]>([
  ["a page that is not there", {}, "HTTP 404"],
  ["HTML without a source", { "/page": [200, "text/html", "<h1>"] }, "page.md or it is not there"],
  ["HTML all over", { "/page": [200, "text/html", "<h1>"], "/page.md": [200, "text/html", "<h1>"] }, "it is HTML"],
])("%s cannot be read", async (_, answers, reason) => {
  const read = theWorld.read(`${await serve(answers)}/page`);
  await expect(read).rejects.toThrow(NotReachable);
  await expect(read).rejects.toThrow(reason);
});

test("nobody listens", async () => {
  await expect(theWorld.read("http://127.0.0.1:1/page.md")).rejects.toThrow(NotReachable);
});

/** @returns the site's address. A slash at the end of a path makes no difference. */
async function serve(answers: Answers): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const path = new URL(url, "http://site.example").pathname.replace(/\/$/, "");
    const [status, type, text] = answers[path] ?? [404, "text/plain", "not found"];
    response.writeHead(status, { "content-type": type }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
