// What is wrong with a value, as data: where, which rule, and a sentence for people.

/** The rules that a value can break. Those that JSON Schema has keep its names. */
export type IssueCode =
  | "type"
  | "required"
  | "enum"
  | "minimum"
  | "exclusiveMinimum"
  | "maximum"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "minItems"
  | "maxItems"
  /** A member that no shape of this flow has. */
  | "unknown"
  /** A member that belongs to a sibling branch of the same union. */
  | "forbidden"
  /** Reading the value threw: a getter or a proxy. */
  | "unreadable";

/** One mistake. It never holds the value itself, which may be personal. */
export interface Issue {
  /** Keys and indexes from the root to the place of the mistake. */
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  /** What the rule asks for: `{ limit: 40 }`, `{ allowed: ["card"] }`, `{ type: "integer" }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** One English sentence, without the path. */
  readonly message: string;
}
