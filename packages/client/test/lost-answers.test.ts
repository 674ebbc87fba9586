// What becomes of a call whose answer is lost, and how often the request behind it is sent.
import { type AddressInfo, createServer } from "node:net";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createClient, KiccError, OutcomeUnknownError, TransportError } from "../src/index.ts";
import { calls, failure } from "./calls.ts";
import { type Answer, KEY, listen, ok, PAYMENT, play, refusal, SECRET, type Seen } from "./gateway.ts";

const HTML = `<html><body>Bad gateway for Hong Gildong, 010-0000-0000</body></html>`;

describe("no usable answer", () => {
  const lost: readonly { name: string; answer: Answer; want: object }[] = [
    { name: "a proxy's page", answer: { status: 502, body: HTML }, want: { status: 502 } },
    { name: "a page under HTTP 200", answer: { body: HTML }, want: { status: 200 } },
    { name: "an empty body", answer: { body: "" }, want: { status: 200 } },
    { name: "an empty 204", answer: { status: 204 }, want: { status: 204 } },
    { name: "JSON that stops half-way", answer: { body: '{"code":0,"message":null,"resp' }, want: { status: 200 } },
    {
      name: "JSON that is no envelope",
      answer: { status: 403, body: { message: "Forbidden" } },
      want: { status: 403 },
    },
    { name: "an envelope whose code is text", answer: { body: { code: "0", response: {} } }, want: { status: 200 } },
    { name: "JSON null", answer: { body: "null" }, want: { status: 200 } },
    { name: "code 0 without a response", answer: ok(null), want: { status: 200 } },
    { name: "code 0 with text for a response", answer: ok("done"), want: { status: 200 } },
    { name: "a redirect", answer: { status: 302, headers: { location: "/elsewhere" } }, want: { status: 302 } },
    { name: "a redirect with an envelope", answer: { ...ok(PAYMENT), status: 307 }, want: { status: 307 } },
    { name: "a connection that breaks", answer: { breaks: "before head" }, want: {} },
    {
      name: "a connection that breaks in the body",
      answer: { ...ok(PAYMENT), breaks: "in body" },
      want: { status: 200 },
    },
  ];
  describe.each(lost)("$name", ({ answer, want }) => {
    test("read: tried twice more, then a TransportError", async () => {
      const { error, sent, tokens } = await failure("read", answer);
      expect(error).toMatchObject({ name: "TransportError", operation: "payments.get", ...want });
      expect(error).toSatisfy((value) => value instanceof TransportError && value instanceof KiccError);
      expect({ sent, tokens }).toEqual({ sent: 3, tokens: 1 });
    });

    test("write: a TransportError at once", async () => {
      const { error, sent } = await failure("write", answer);
      expect(error).toMatchObject({ name: "TransportError", operation: "payments.prepare", ...want });
      expect(error).not.toBeInstanceOf(OutcomeUnknownError);
      expect(sent).toBe(1);
    });

    test("again: sent once, and the outcome is unknown", async () => {
      const { error, sent } = await failure("again", answer);
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error).toMatchObject({ operation: "subscribe.again", merchant_uid: "order-1", ...want });
      expect(error).toMatchObject({
        message: expect.stringContaining('client.payments.find({ merchant_uid: "order-1" })'),
      });
      expect(sent).toBe(1);
    });

    test("cancel: sent once, and the outcome is unknown", async () => {
      const { error, sent } = await failure("cancel", answer);
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error).toMatchObject({ operation: "payments.cancel", imp_uid: "imp_1", ...want });
      expect(error).toMatchObject({ message: expect.stringContaining('client.payments.get({ imp_uid: "imp_1" })') });
      expect(sent).toBe(1);
    });
  });

  test.each([
    { answer: { status: 502, body: HTML }, want: `HTTP 502, text/html, ${HTML.length} characters` },
    { answer: ok(null), want: "code 0 without a response" },
    { answer: { breaks: "before head" } as const, want: "fetch failed: UND_ERR_SOCKET" },
  ])("what came is described: $want", async ({ answer, want }) => {
    const { error } = await failure("cancel", answer);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^payments\.cancel: POST \/payments\/cancel got no usable answer: /),
    });
    expect(String(error)).toContain(want);
  });

  test.each([
    { merchant_uid: 5, want: "5" },
    { merchant_uid: { id: 5 }, want: undefined },
  ])("to a charge whose order number is no text: $merchant_uid", async ({ merchant_uid, want }) => {
    const world = await play({ answers: [{ body: "" }] });
    const charged = world.client.subscribe.again({ customer_uid: "c", merchant_uid, name: "n", amount: 1 } as never);
    const error: unknown = await charged.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect((error as OutcomeUnknownError).merchant_uid).toBe(want);
  });

  test.each(["write", "again", "cancel"] as const)(
    "of %s shows nothing of the page: it may be personal",
    async (kind) => {
      const { error } = await failure(kind, { status: 502, body: HTML });
      expect(inspect(error)).not.toMatch(/Hong|010-|html>/);
    },
  );

  test("a server that is not there", async () => {
    const client = createClient({ key: KEY, secret: SECRET, baseUrl: await closedAddress() });
    await expect(client.getToken()).rejects.toThrow(
      /got no usable answer: fetch failed: ECONNREFUSED\. Nothing was changed/,
    );
  });

  test.each([
    { thrown: "down", want: "no reason given" },
    { thrown: new Error("down"), want: "usable answer: down." },
    { thrown: { message: "down", cause: { message: "cable" } }, want: "down: cable" },
    { thrown: undefined, want: "no reason given" },
  ])("a fetch of one's own that throws $thrown", async ({ thrown, want }) => {
    const world = await play({
      options: {
        async fetch(url, init) {
          if (url.includes("getToken")) return fetch(url, init);
          throw thrown;
        },
      },
    });
    const error: unknown = await calls.cancel(world).catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(String(error)).toContain(want);
  });

  test("a read that is answered the second time is answered", async () => {
    const world = await play({ answers: [{ status: 502, body: HTML }, ok(PAYMENT)] });
    expect(await calls.read(world)).toEqual(PAYMENT);
    expect(world.calls).toHaveLength(2);
  });

  test("a 401 does not give a read its tries back", async () => {
    const broken = { status: 502, body: HTML };
    const world = await play({ answers: [broken, refusal(401, -1), broken, broken, ok(PAYMENT)] });
    await expect(calls.read(world)).rejects.toBeInstanceOf(TransportError);
    expect(world.calls).toHaveLength(4);
  });

  test("a redirect to another host takes neither token nor charge there", async () => {
    const seen: Seen[] = [];
    const elsewhere = await listen((request) => {
      seen.push(request);
      return ok(PAYMENT);
    });
    const moved = (status: number) => ({ status, headers: { location: `${elsewhere}/users/getToken` } });
    const world = await play({ answers: [307, 302, 301].map(moved) });
    for (const kind of ["again", "cancel", "write"] as const) {
      await expect(calls[kind](world)).rejects.toBeInstanceOf(TransportError);
    }
    const noToken = await play({ tokens: [307, 308, 301].map(moved) });
    await expect(noToken.client.getToken()).rejects.toBeInstanceOf(TransportError);
    expect(seen).toEqual([]);
  });
});

/** @returns an address that nobody listens at. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return `http://127.0.0.1:${port}`;
}
