// What four published clients of this API were seen to do with the same answers, and what this one does.
import { describe, expect, test } from "vitest";
import { createClient, GatewayError, NotFoundError, TransportError } from "../src/index.ts";
import { calls, failure } from "./calls.ts";
import { ok, PAYMENT, play, refusal, UNAUTHORIZED } from "./gateway.ts";

describe("an answer that a peer takes for a success, or whose words it loses", () => {
  const NOT_FOUND = "존재하지 않는 결제정보입니다.";
  const REFUSED = "취소할 수 없는 거래입니다.";
  const cases = [
    {
      name: "404 with an envelope",
      kind: "read",
      answer: refusal(404, 1, NOT_FOUND),
      type: NotFoundError,
      want: { gatewayMessage: NOT_FOUND, status: 404 },
    },
    {
      name: "200 with code 1",
      kind: "cancel",
      answer: refusal(200, 1, REFUSED),
      type: GatewayError,
      want: { code: 1, gatewayMessage: REFUSED },
    },
    {
      name: "500 with an envelope",
      kind: "read",
      answer: refusal(500, -1, "internal"),
      type: GatewayError,
      want: { status: 500, retryable: true },
    },
    {
      name: "502 with a page",
      kind: "read",
      answer: { status: 502, body: "<html>Bad gateway</html>" },
      type: TransportError,
      want: { status: 502 },
    },
  ] as const;
  test.each(cases)("$name", async ({ kind, answer, type, want }) => {
    const { error } = await failure(kind, answer);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject(want);
    if ("gatewayMessage" in want) expect(String(error)).toContain(want.gatewayMessage);
  });
});

test("a token that expired on the way is renewed, and the call is answered", async () => {
  const world = await play({ answers: [UNAUTHORIZED, ok(PAYMENT)] });
  expect(await calls.read(world)).toEqual(PAYMENT);
  expect(world.tokenCalls).toHaveLength(2);
});

test("ten cold calls at once ask for one token", async () => {
  const world = await play({ answer: () => ok(PAYMENT) });
  await Promise.all(Array.from({ length: 10 }, () => calls.read(world)));
  expect(world.tokenCalls).toHaveLength(1);
});

test("another base may be given, and no key stands in for one that is missing", () => {
  expect(() => createClient({ key: "", secret: "" })).toThrow(/key is missing/);
  expect(() => createClient({ key: "k", secret: "s", baseUrl: "http://localhost:1" })).not.toThrow();
});
