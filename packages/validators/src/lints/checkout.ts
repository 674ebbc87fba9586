// Lints about the payment window: what breaks it, what loses its result, and which channel it opens on.
import { type Lint, nothing } from "./lint.ts";

/** These need a `channelKey` anyway, and the validator says so. */
const OVERSEAS: readonly unknown[] = ["wechat", "alipay_plus"];

export const QUOTE_IN_NAME: Lint = {
  find: ({ name }) => (typeof name === "string" && name.includes("'") ? [{ path: ["name"] }] : nothing),
  en: () => ({
    message: "holds a quote ('), which breaks the payment window",
    fix: "Leave the quote out, or write a typographic one (’).",
  }),
  ko: () => ({
    message: "작은따옴표(')가 있으면 결제창이 열리지 않습니다",
    fix: "작은따옴표를 빼거나 ’ 문자로 바꾸세요.",
  }),
};

export const REDIRECT_NOT_ABSOLUTE: Lint = {
  find: ({ m_redirect_url }) =>
    typeof m_redirect_url !== "string" || /^[a-z][a-z\d+.-]*:\/\/[^\s/?#]/i.test(m_redirect_url)
      ? nothing
      : [{ path: ["m_redirect_url"] }],
  en: () => ({
    message: "is not an absolute URL, so a mobile browser loses the result",
    fix: "Send the whole address, with https:// and the host.",
  }),
  ko: () => ({
    message: "절대 URL이 아니라서 모바일에서 결제 결과를 받을 수 없습니다",
    fix: "https://부터 호스트까지 전체 주소를 보내세요.",
  }),
};

export const NO_CHANNEL: Lint = {
  find: ({ channelKey, pg, pay_method }) =>
    channelKey === undefined && pg === undefined && !OVERSEAS.includes(pay_method) ? [{ path: [] }] : nothing,
  en: () => ({
    message: "names no channel: it works only while exactly one gateway is configured",
    fix: "Send the `channelKey` of your KICC channel.",
  }),
  ko: () => ({
    message: "채널을 지정하지 않았습니다. 설정된 PG가 하나뿐일 때만 동작합니다",
    fix: "KICC 채널의 `channelKey` 값을 보내세요.",
  }),
};
