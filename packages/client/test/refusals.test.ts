// What the gateway's own answers become: a refusal with its words, or the unwrapped response.
import { describe, expect, test } from "vitest";
import { GatewayError, NotFoundError } from "../src/index.ts";
import { calls, failure, kinds } from "./calls.ts";
import { ok, PAYMENT, play, refusal } from "./gateway.ts";

describe("a refusal", () => {
  const text = "존재하지 않는 결제정보입니다.";
  const refused = [
    { name: "HTTP 200, code 1", answer: refusal(200, 1, text), type: GatewayError },
    { name: "HTTP 200, code -1", answer: refusal(200, -1, text), type: GatewayError },
    { name: "HTTP 400", answer: refusal(400, 1, text), type: GatewayError },
    { name: "HTTP 404", answer: refusal(404, -1, text), type: NotFoundError },
    { name: "HTTP 500", answer: refusal(500, -1, text), type: GatewayError },
    { name: "HTTP 500, code 0", answer: refusal(500, 0, text), type: GatewayError },
  ];
  describe.each(refused)("$name", ({ answer, type }) => {
    test.each(kinds)(
      "%s: with the gateway's own words, and only a read of a gateway that is down is sent again",
      async (kind) => {
        const { error, sent } = await failure(kind, answer);
        expect(error).toBeInstanceOf(type);
        const { status, body } = answer as { status: number; body: { code: number } };
        expect(error).toMatchObject({ name: type.name, status, code: body.code, gatewayMessage: text });
        expect(String(error)).toContain(`(HTTP ${status}, code ${body.code}): ${text}`);
        expect(sent).toBe(kind === "read" && status === 500 ? 3 : 1);
      },
    );
  });

  test("whose message is no text", async () => {
    const { error } = await failure("read", { body: { code: 1, message: { ko: text }, response: null } });
    expect(error).toMatchObject({ name: "GatewayError", code: 1, gatewayMessage: null });
  });

  test("without message or response, as some are", async () => {
    const { error } = await failure("read", { status: 404, body: { code: 1 } });
    expect(error).toMatchObject({ name: "NotFoundError", code: 1, gatewayMessage: null });
  });

  test.each([
    { kind: "again", status: 500, want: true },
    { kind: "cancel", status: 503, want: true },
    { kind: "again", status: 400, want: false },
    { kind: "cancel", status: 200, want: false },
    { kind: "read", status: 500, want: false },
    { kind: "write", status: 500, want: false },
  ] as const)("$kind, HTTP $status: says that money may have moved: $want", async ({ kind, status, want }) => {
    const { error } = await failure(kind, refusal(status, -1, text));
    expect(String(error).includes("money may have moved")).toBe(want);
  });
});

test("an accepted answer is unwrapped, unknown members and all", async () => {
  const payment = { ...PAYMENT, status: "pending", new_member: [1] };
  const world = await play({ answers: [ok(payment)] });
  expect(await calls.read(world)).toEqual(payment);
});
