// What every error says to a program: its code, whether to call again, what to do; and what it never says.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ArgumentError, createClient, type KiccError, UnsupportedOperationError } from "../src/index.ts";
import { calls, failure, type Kind } from "./calls.ts";
import { type Answer, issued, KEY, play, refusal, SECRET } from "./gateway.ts";

const LOST: Answer = { status: 502, body: "<html>" };

describe("facts", () => {
  const cases: readonly { readonly kind: Kind; readonly answer: Answer; readonly want: object }[] = [
    {
      kind: "read",
      answer: refusal(404, -1, "없음"),
      want: { code: -1, status: 404, retryable: false, gatewayMessage: "없음" },
    },
    {
      kind: "cancel",
      answer: refusal(200, 1, "안 됨"),
      want: { code: 1, status: 200, retryable: false, hint: "Nothing happened." },
    },
    { kind: "read", answer: refusal(500, -1), want: { code: -1, status: 500, retryable: true, gatewayMessage: null } },
    { kind: "write", answer: refusal(500, -1), want: { code: -1, status: 500, retryable: false } },
    {
      kind: "again",
      answer: refusal(500, -1),
      want: { status: 500, retryable: false, merchant_uid: "order-1", amount: 9_900 },
    },
    { kind: "cancel", answer: refusal(429, -1), want: { status: 429, retryable: true, hint: "Nothing happened." } },
    { kind: "read", answer: LOST, want: { code: "TransportError", status: 502, retryable: true } },
    { kind: "write", answer: LOST, want: { code: "TransportError", status: 502, retryable: false } },
    {
      kind: "cancel",
      answer: LOST,
      want: {
        code: "OutcomeUnknownError",
        retryable: false,
        imp_uid: "imp_1",
        amount: 1000,
        sent_at: expect.any(Number),
      },
    },
    { kind: "again", answer: refusal(401, -1), want: { code: -1, status: 401, retryable: false } },
  ];
  test.each(cases)("$kind, answered $answer: $want", async ({ kind, answer, want }) => {
    const { error } = await failure(kind, answer);
    expect(error).toMatchObject(want);
    const { hint, message } = error as KiccError;
    expect(hint).toMatch(/\w\.$|\)\.$/);
    expect(message).toContain(hint);
  });

  test("no answer has a cause, in words", async () => {
    const { error } = await failure("cancel", { breaks: "before head" });
    expect((error as KiccError).cause).toEqual(new Error("fetch failed: UND_ERR_SOCKET"));
  });

  test("what is wrong in the call says to mend it", async () => {
    const { client } = await play();
    const error = await client.payments.get({} as never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ArgumentError);
    const other = await (client.naver.ship as unknown as () => Promise<void>)().catch((thrown: unknown) => thrown);
    expect(other).toBeInstanceOf(UnsupportedOperationError);
    for (const thrown of [error, other]) {
      expect(thrown).toMatchObject({ retryable: false, hint: "Nothing was sent: mend the call." });
    }
  });
});

describe("personal data in the gateway's words", () => {
  test.each([
    { message: "카드 4902-2012-3456-7890 거절", want: "카드 *** 거절" },
    { message: "카드 4902201234567890 거절", want: "카드 *** 거절" },
    { message: "010-1234-5678 홍길동", want: "*** 홍길동" },
    { message: "hong@example.com 없음", want: "*** 없음" },
    { message: "금액 14000원, 코드 F1002", want: "금액 14000원, 코드 F1002" },
  ])("$message", async ({ message, want }) => {
    const { error } = await failure("cancel", refusal(200, 1, message));
    expect(error).toMatchObject({ gatewayMessage: want });
    expect(inspect(error)).toContain(want);
    if (want !== message) expect(inspect(error) + JSON.stringify(error)).not.toContain(message);
  });

  test("a secret that holds digits is taken out whole", async () => {
    const client = createClient({
      key: KEY,
      secret: SECRET,
      fetch: async (url) =>
        Response.json((url.endsWith("getToken") ? issued(1) : refusal(200, 1, `${SECRET} ${KEY}`)).body),
    });
    const error = await client.payments.get({ imp_uid: "i" }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ gatewayMessage: "*** ***" });
  });

  test("ids stay, however much they look like numbers of cards", async () => {
    const { client } = await play({ answers: [LOST] });
    const error = await client.payments
      .cancel({ imp_uid: "imp_490220123456", amount: 1 })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ imp_uid: "imp_490220123456", hint: expect.stringContaining("imp_490220123456") });
  });
});

test("an error survives JSON with what a log needs, and a client shows nothing", async () => {
  const { error } = await failure("cancel", LOST);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    operation: "payments.cancel",
    code: "OutcomeUnknownError",
    retryable: false,
  });
  const world = await play();
  await calls.read(world).catch(() => {});
  expect(inspect(world.client, { depth: 9, showHidden: true })).not.toMatch(/imp-key|imp-secret|token-1/);
});
