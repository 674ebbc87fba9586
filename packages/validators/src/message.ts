// The English sentence of each issue code.
import type { IssueCode } from "./issue.ts";

// biome-ignore lint/suspicious/noExplicitAny: each code has parameters of its own
const messages: Readonly<Record<IssueCode, (params: any) => string>> = {
  type: ({ type }) => `must be ${list([type].flat().map((name: string) => names[name] ?? name))}`,
  required: () => "is required",
  enum: ({ allowed }) => `must be ${list(allowed.map((value: unknown) => JSON.stringify(value)))}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  minLength: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  minItems: ({ limit }) => `must have at least ${limit} item${limit === 1 ? "" : "s"}`,
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  unknown: ({ suggestion }) =>
    `is not a known member${suggestion === undefined ? "" : `; did you mean '${suggestion}'?`}`,
  forbidden: ({ belongsTo }) => `has no meaning here; it belongs to ${list(belongsTo)}`,
  unreadable: () => "could not be read",
};

const names: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
  array: "an array",
  object: "an object",
};

export function toMessage(code: IssueCode, params: Readonly<Record<string, unknown>>): string {
  return messages[code](params);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
