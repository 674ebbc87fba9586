// Pages by their address, from a server on the loopback.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { NotReachable, theWorld } from "../src/world.ts";

test("a page is had as it is written", async () => {
  expect(await theWorld.read(await serve(200, "text/markdown", "# 결제"))).toBe("# 결제");
});

test.each([
  ["a page that is not there", 404, "text/markdown", "HTTP 404"],
  ["a page for people", 200, "text/html; charset=utf-8", "it is HTML"],
])("%s cannot be read", async (_, status, type, reason) => {
  const read = theWorld.read(await serve(status, type, "# Page"));
  await expect(read).rejects.toThrow(NotReachable);
  await expect(read).rejects.toThrow(reason);
});

test("nobody listens", async () => {
  await expect(theWorld.read("http://127.0.0.1:1/page.md")).rejects.toThrow(NotReachable);
});

async function serve(status: number, type: string, text: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, { "content-type": type }).end(text));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/page.md`;
}
