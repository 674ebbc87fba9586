// What is a webhook and what is not: both kinds of body, and whatever else may be posted to an open address.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWebhook } from "../src/index.ts";

const URL = "https://shop.example/webhook";
const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";
const body = { imp_uid: "imp_123456789012", merchant_uid: "주문 1+1&", status: "paid" };

function post(text: string | Uint8Array<ArrayBuffer> | ReadableStream, type?: string): Request {
  return new Request(URL, {
    method: "POST",
    body: text,
    duplex: "half",
    headers: type === undefined ? {} : { "content-type": type },
  } as RequestInit);
}

describe("is read", () => {
  test.each([
    { type: JSON_TYPE, text: JSON.stringify(body) },
    { type: "application/json; charset=utf-8", text: JSON.stringify(body) },
    { type: "Application/JSON;charset=UTF-8", text: ` ${JSON.stringify(body)}\n` },
    { type: FORM, text: String(new URLSearchParams(body)) },
    { type: `${FORM}; charset=UTF-8`, text: String(new URLSearchParams(body)) },
  ])("$type", async ({ type, text }) => {
    expect(await parseWebhook(post(text, type))).toEqual({ kind: "notice", body });
  });

  test.each([
    { given: { ...body, cancellation_id: "c-1" }, want: { ...body, cancellation_id: "c-1" } },
    { given: { ...body, cancellation_id: null }, want: body },
    { given: { ...body, cancellation_id: "" }, want: body },
    { given: { ...body, amount: 1, __proto__: { status: "failed" } }, want: body },
    { given: { ...body, status: "a new one" }, want: { ...body, status: "a new one" } },
  ])("$given", async ({ given, want }) => {
    expect(await parseWebhook(post(JSON.stringify(given), JSON_TYPE))).toEqual({ kind: "notice", body: want });
  });

  test("in pieces that cut a letter", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await parseWebhook(post(stream, JSON_TYPE))).toEqual({ kind: "notice", body });
  });
});

describe("is refused", () => {
  const deep = `${"[".repeat(8_000)}${"]".repeat(8_000)}`;
  test.each([
    { name: "no body", text: "", type: JSON_TYPE, want: 400 },
    { name: "half of JSON", text: '{"imp_uid":"imp_1', type: JSON_TYPE, want: 400 },
    { name: "null", text: "null", type: JSON_TYPE, want: 400 },
    { name: "a number", text: "1", type: JSON_TYPE, want: 400 },
    { name: "a list", text: "[1]", type: JSON_TYPE, want: 400 },
    { name: "very deep JSON", text: deep, type: JSON_TYPE, want: 400 },
    { name: "no imp_uid", text: JSON.stringify({ ...body, imp_uid: undefined }), type: JSON_TYPE, want: 400 },
    { name: "an imp_uid of null", text: JSON.stringify({ ...body, imp_uid: null }), type: JSON_TYPE, want: 400 },
    {
      name: "an imp_uid that is another path",
      text: JSON.stringify({ ...body, imp_uid: "../users" }),
      type: JSON_TYPE,
      want: 400,
    },
    {
      name: "an imp_uid with a query",
      text: JSON.stringify({ ...body, imp_uid: "imp_1?include_sandbox=true" }),
      type: JSON_TYPE,
      want: 400,
    },
    {
      name: "an imp_uid of an object",
      text: JSON.stringify({ ...body, imp_uid: { $ne: "" } }),
      type: JSON_TYPE,
      want: 400,
    },
    {
      name: "a merchant_uid of a list",
      text: JSON.stringify({ ...body, merchant_uid: ["order-1"] }),
      type: JSON_TYPE,
      want: 400,
    },
    { name: "no status", text: JSON.stringify({ ...body, status: 1 }), type: JSON_TYPE, want: 400 },
    { name: "a form that says it is JSON", text: String(new URLSearchParams(body)), type: JSON_TYPE, want: 400 },
    { name: "JSON that says it is a form", text: JSON.stringify(body), type: FORM, want: 400 },
    { name: "XML", text: "<a/>", type: "application/xml", want: 415 },
    { name: "no type", text: new TextEncoder().encode(JSON.stringify(body)), type: undefined, want: 415 },
    { name: "a name of Object.prototype for a type", text: "{}", type: "constructor", want: 415 },
    { name: "20 kB", text: JSON.stringify({ ...body, pad: "x".repeat(20_000) }), type: JSON_TYPE, want: 413 },
  ])("$name: $want", async ({ text, type, want }) => {
    expect(await parseWebhook(post(text, type))).toEqual({ kind: "refused", status: want, reason: expect.any(String) });
  });

  test("a GET", async () => {
    expect(await parseWebhook(new Request(URL))).toMatchObject({ kind: "refused", status: 405 });
  });

  test("a body without end, as soon as it is too long", async () => {
    let pulled = 0;
    let isCancelled = false;
    const stream = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1_024));
      },
      cancel() {
        isCancelled = true;
      },
    });
    expect(await parseWebhook(post(stream, JSON_TYPE))).toMatchObject({ kind: "refused", status: 413 });
    expect(pulled).toBeLessThan(30);
    expect(isCancelled).toBe(true);
  });
});

test("whatever is posted is a notice or a refusal, and never throws", async () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.webQueryParameters(),
    fc
      .record({ imp_uid: fc.string(), merchant_uid: fc.string(), status: fc.string() })
      .map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(JSON_TYPE, FORM, "text/plain", ""), async (posted, type) => {
      expect(["notice", "refused"]).toContain((await parseWebhook(post(posted, type))).kind);
    }),
    { numRuns: 1_000 },
  );
});
