// Every error in Korean: what the English says, with the gateway's own words.
import { describe, expect, test } from "vitest";
import { ArgumentError, KiccError, toKorean, UnsupportedOperationError } from "../src/index.ts";
import { failure, type Kind } from "./calls.ts";
import { type Answer, refusal } from "./gateway.ts";

const LOST: Answer = { status: 502, body: "<html>" };
const DOUBTFUL = /resolveOutcome/;

describe("an answer", () => {
  const cases: readonly {
    readonly kind: Kind;
    readonly answer: Answer;
    readonly message: string | RegExp;
    readonly hint: RegExp;
  }[] = [
    {
      kind: "cancel",
      answer: refusal(200, 1, "이미 전액취소된 주문입니다."),
      message: "payments.cancel: 요청이 거절되었습니다(HTTP 200, 코드 1): 이미 전액취소된 주문입니다.",
      hint: /아무 일도/,
    },
    { kind: "read", answer: refusal(404, -1, "없음"), message: /HTTP 404.*없음$/, hint: /include_sandbox/ },
    { kind: "read", answer: refusal(401, -1), message: /HTTP 401.*사유 없음$/, hint: /시크릿/ },
    { kind: "read", answer: refusal(500, -1), message: /HTTP 500/, hint: /다시 시도/ },
    { kind: "write", answer: refusal(500, -1), message: /HTTP 500/, hint: /알 수 없습니다/ },
    { kind: "again", answer: refusal(500, -1), message: /HTTP 500/, hint: DOUBTFUL },
    { kind: "read", answer: LOST, message: /응답을 받지 못했습니다\(HTTP 502\)/, hint: /다시 시도/ },
    { kind: "write", answer: LOST, message: /응답을/, hint: /알 수 없습니다/ },
    { kind: "cancel", answer: { breaks: "before head" }, message: /받지 못했습니다: fetch failed/, hint: DOUBTFUL },
  ];
  test.each(cases)("$kind, $answer", async ({ kind, answer, message, hint }) => {
    const { error } = await failure(kind, answer);
    expect(toKorean(error as KiccError)).toEqual({
      message: typeof message === "string" ? message : expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});

test.each([new ArgumentError("payments.get", "no id"), new UnsupportedOperationError("naver.ship", "no")])(
  "%s",
  (error) => {
    expect(toKorean(error)).toMatchObject({
      message: expect.stringContaining(error.message),
      hint: expect.stringMatching(/보내지 않았습니다/),
    });
  },
);

test("an error that is new is not passed over", () => {
  expect(() => toKorean(new KiccError("x", "y"))).toThrow("unforeseen error");
});
