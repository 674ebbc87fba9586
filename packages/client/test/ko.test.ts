// Every error in Korean: what the English says, with the gateway's own words.
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  ArgumentError,
  type ClientOptions,
  createClient,
  KiccError,
  OutcomeUnknownError,
  UnsupportedOperationError,
} from "../src/index.ts";
import { toKorean } from "../src/ko.ts";
import { failure, type Kind } from "./calls.ts";
import { type Answer, KEY, play, refusal, SECRET } from "./gateway.ts";

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

test.each([
  [new ArgumentError("payments.get", "no id"), "payments.get: 호출이 잘못되었습니다: no id"],
  [new UnsupportedOperationError("naver.ship", "no"), "naver.ship: KICC에서 지원하지 않는 기능입니다: no"],
] as const)("%s", (error, message) => {
  expect(toKorean(error)).toEqual({ message, hint: expect.stringMatching(/보내지 않았습니다/) });
});

test("an error that is new is not passed over", () => {
  expect(() => toKorean(new KiccError("x", "y"))).toThrow("unforeseen error");
});

describe('lang: "ko"', () => {
  const REFUSED =
    "payments.get: 요청이 거절되었습니다(HTTP 200, 코드 1): 없음. 아무 일도 일어나지 않았습니다. 게이트웨이가 준 사유를 확인하세요.";
  async function open(answers: readonly Answer[], hooks: Partial<ClientOptions> = {}) {
    const { baseUrl } = await play({ answers: [...answers] });
    return createClient({ key: KEY, secret: SECRET, baseUrl, lang: "ko", ...hooks });
  }
  const thrownBy = (call: Promise<unknown>) => call.catch((error: unknown) => error as KiccError);

  test("every error speaks Korean, in its message, its hint and where it is printed", async () => {
    const told: KiccError[] = [];
    const client = await open([refusal(200, 1, "없음")], { onError: (error) => told.push(error) });
    const error = await thrownBy(client.payments.get({ imp_uid: "imp_1" }));
    expect(error).toMatchObject({ message: REFUSED, code: 1, gatewayMessage: "없음" });
    expect(inspect(error)).toContain(REFUSED);
    expect(inspect(error)).not.toContain("was refused");
    expect(told).toEqual([error]);
  });

  test("so do those of a question that takes several calls, once", async () => {
    const client = await open([refusal(200, 1, "없음")]);
    const order = { imp_uid: "imp_1", merchant_uid: "order-1", amount: 1000 };
    expect(await thrownBy(client.verifyPayment(order))).toMatchObject({ message: REFUSED });
    const wrong = await thrownBy(client.verifyPayment({ ...order, amount: 0 }));
    expect(wrong).toMatchObject({ message: expect.stringMatching(/^verifyPayment: 호출이 잘못되었습니다: amount/) });
    expect(toKorean(wrong as KiccError).message).toMatch(/^verifyPayment: 호출이 잘못되었습니다: amount [^:]*$/);
  });

  test("whatever cannot be loaded leaves the error as it is", async () => {
    vi.doMock("../src/korean.ts", () => {
      throw new Error("the file is gone");
    });
    onTestFinished(() => void vi.doUnmock("../src/korean.ts"));
    const client = await open([LOST]);
    const error = await thrownBy(client.payments.cancel({ imp_uid: "imp_1", amount: 1 }));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ message: expect.stringContaining("got no usable answer"), imp_uid: "imp_1" });
  });
});
