// Errors in Korean: the same facts, for those who read a log or answer a customer.
import type { KiccError } from "./errors.ts";

/** What happened, and what to do, in Korean. */
export interface Korean {
  readonly message: string;
  readonly hint: string;
}

/**
 * Says in Korean what an error of this package says. The gateway's own words stay as they are.
 *
 * @example
 * ```ts
 * try {
 *   await client.payments.get({ imp_uid: "imp_000000000000" });
 * } catch (error) {
 *   if (!(error instanceof KiccError)) throw error;
 *   console.log(toKorean(error).message); // payments.get: 요청이 거절되었습니다(HTTP 404, 코드 -1): 존재하지 않는 결제정보입니다.
 * }
 * ```
 */
export function toKorean(error: KiccError): Korean {
  const known = translated.get(error);
  if (known !== undefined) return known;
  const { name, operation } = error;
  const say = texts.get(name);
  if (say === undefined) throw new Error("unforeseen error", { cause: name });
  const { what, hint } = say(error);
  return { message: `${operation}: ${what}`, hint };
}

/** Turns what an error says into Korean, once. */
export function translate(error: KiccError): void {
  if (translated.has(error)) return;
  const korean = toKorean(error);
  translated.set(error, korean);
  const message = `${korean.message.replace(/\.?$/, ".")} ${korean.hint}`;
  Object.assign(error, { message, hint: korean.hint, stack: error.stack?.replace(error.message, () => message) });
}

/** What they say was made from their English, which is gone. */
const translated = new WeakMap<KiccError, Korean>();

interface Text {
  readonly what: string;
  readonly hint: string;
}

const texts: ReadonlyMap<string, (error: KiccError) => Text> = new Map([
  ["ArgumentError", notSent("호출이 잘못되었습니다")],
  ["UnsupportedOperationError", notSent("KICC에서 지원하지 않는 기능입니다")],
  ["GatewayError", (error) => ({ what: refused(error), hint: adviseRefused(error) })],
  [
    "NotFoundError",
    (error) => ({
      what: refused(error),
      hint: "식별자를 확인하세요. 테스트 채널 결제는 include_sandbox: true가 필요합니다.",
    }),
  ],
  [
    "AuthError",
    (error) => ({ what: refused(error), hint: "포트원 콘솔(V1 API)의 REST API 키와 시크릿을 확인하세요." }),
  ],
  ["TransportError", (error) => ({ what: unanswered(error), hint: adviseLost(error) })],
  ["OutcomeUnknownError", (error) => ({ what: unanswered(error), hint: DOUBTFUL })],
]);

const DOUBTFUL = "돈이 이동했는지 알 수 없습니다. 다시 보내기 전에 resolveOutcome으로 결과를 확인하세요.";
const UNSURE = "요청이 반영되었는지 알 수 없습니다. 조회한 뒤 다시 보내세요.";

function notSent(what: string): (error: KiccError) => Text {
  return ({ operation, message }) => ({
    what: `${what}: ${message.replace(`${operation}: `, "")}`,
    hint: "아무것도 보내지 않았습니다. 호출 코드를 고치세요.",
  });
}

function refused({ status, code, gatewayMessage }: KiccError): string {
  return `요청이 거절되었습니다(HTTP ${status}, 코드 ${code}): ${gatewayMessage ?? "사유 없음"}`;
}

function unanswered({ status, cause }: KiccError): string {
  const http = status === undefined ? "" : `(HTTP ${status})`;
  return `쓸 수 있는 응답을 받지 못했습니다${http}: ${cause?.message ?? "사유 없음"}`;
}

function adviseRefused(error: KiccError): string {
  if ("sent_at" in error) return DOUBTFUL;
  if (error.retryable) return "잠시 후 다시 시도하세요.";
  return (error.status ?? 0) >= 500 ? UNSURE : "아무 일도 일어나지 않았습니다. 게이트웨이가 준 사유를 확인하세요.";
}

function adviseLost({ retryable }: KiccError): string {
  return retryable ? "바뀐 것이 없습니다. 잠시 후 다시 시도하세요." : UNSURE;
}
