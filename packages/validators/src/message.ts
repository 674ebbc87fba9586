// The English sentence of an issue: where, what is asked for, and what was there.
import type { Issue, IssueCode } from "./issue.ts";
import { listOf } from "./list-of.ts";
import { toPathText } from "./path-text.ts";

// biome-ignore lint/suspicious/noExplicitAny: each code has parameters of its own
const demands: Readonly<Record<IssueCode, (params: any) => string>> = {
  type: ({ type }) => `must be ${either(listOf(type).map(withArticle))}`,
  required: ({ when }) => `is required${when ? ` when ${conditions(when)}` : ""}`,
  enum: ({ allowed }) => `must be ${constants(allowed)}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  minLength: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  pattern: ({ pattern, like }) => (like ? `must be written like ${constants(like)}` : `must match ${pattern}`),
  minItems: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} items`),
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  unknown: ({ suggestion }) => `is not a known member${suggestion ? `; did you mean '${suggestion}'?` : ""}`,
  forbidden: ({ when, unless }) =>
    when ? `is allowed only when ${conditions(when)}` : `is not allowed${unless ? ` when ${conditions(unless)}` : ""}`,
  unreadable: () => "could not be read",
};

export function toMessage({ path, code, params, received }: Issue): string {
  return `${toPathText(path) || "the value"} ${demands[code](params)}${received && received.length !== 0 ? `, got ${words(received)}` : ""}`;
}

function words({ type, text, length }: NonNullable<Issue["received"]>): string | number {
  return length ?? (text === undefined ? type : `${type} ${text}`);
}

function withArticle(type: string): string {
  return type === "null" ? type : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}

function conditions(when: object): string {
  return Object.entries(when)
    .map(([name, value]) => (value === null ? `${name} is given` : `${name} is ${constants(listOf(value))}`))
    .join(" and ");
}

function constants(values: readonly unknown[]): string {
  return either(values.map((value) => JSON.stringify(value)));
}

function either(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
