// The Korean sentence of each issue code, worded so that no particle follows a name or a value.
import type { Issue, IssueCode } from "./issue.ts";
import { toPathText } from "./path-text.ts";

// biome-ignore lint/suspicious/noExplicitAny: each code has parameters of its own
const demands: Readonly<Record<IssueCode, (params: any) => string>> = {
  type: ({ type }) => `${[type].flat().map(nameOf).join(" 또는 ")} 값이어야 합니다`,
  required: ({ when }) => `필수 항목입니다${when === undefined ? "" : ` (조건: ${conditions(when)})`}`,
  enum: ({ allowed }) =>
    `${allowed.length === 1 ? "정해진 값만 쓸 수 있습니다" : "다음 중 하나여야 합니다"}: ${constants(allowed)}`,
  minimum: ({ limit }) => `${limit} 이상이어야 합니다`,
  exclusiveMinimum: ({ limit }) => `${limit} 초과여야 합니다`,
  maximum: ({ limit }) => `${limit} 이하여야 합니다`,
  minLength: ({ limit }) => (limit === 1 ? "비워 둘 수 없습니다" : `${limit}자 이상이어야 합니다`),
  maxLength: ({ limit }) => `${limit}자 이하여야 합니다`,
  pattern: ({ pattern, like }) =>
    `형식이 맞지 않습니다${like === undefined ? `: ${pattern}` : `. 예: ${constants(like)}`}`,
  minItems: ({ limit }) => (limit === 1 ? "비워 둘 수 없습니다" : `${limit}개 이상이어야 합니다`),
  maxItems: ({ limit }) => `${limit}개 이하여야 합니다`,
  unknown: ({ suggestion }) =>
    `없는 항목입니다${suggestion === undefined ? "" : `. 혹시 다음 항목인가요? '${suggestion}'`}`,
  forbidden: ({ when, unless }) =>
    when
      ? `다음 조건에서만 쓸 수 있습니다: ${conditions(when)}`
      : unless
        ? `다음 조건에서는 쓸 수 없습니다: ${conditions(unless)}`
        : "여기서는 쓸 수 없습니다",
  unreadable: () => "읽을 수 없습니다",
};

const names: Readonly<Record<string, string>> = {
  string: "문자열",
  number: "숫자",
  integer: "정수",
  boolean: "불리언",
  null: "null",
  array: "배열",
  object: "객체",
};

/** The same issues with Korean messages. */
export function toKorean(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, message: toMessage(issue) }));
}

function toMessage({ path, code, params, received }: Issue): string {
  return `${toPathText(path) || "값"}: ${demands[code](params)}${received && received.length !== 0 ? ` (받은 값: ${words(received)})` : ""}`;
}

function words({ type, text, length }: NonNullable<Issue["received"]>): string {
  if (length !== undefined) return type === "array" ? `${length}개` : `${length}자`;
  return [nameOf(type), text].filter(Boolean).join(" ");
}

function nameOf(type: string): string {
  return names[type] ?? type;
}

function conditions(when: object): string {
  return Object.entries(when)
    .map(([name, value]) => (value === null ? `${name} 있음` : `${name}: ${constants([value].flat(), " / ")}`))
    .join(", ");
}

function constants(values: readonly unknown[], separator = ", "): string {
  return values.map((value) => JSON.stringify(value)).join(separator);
}
