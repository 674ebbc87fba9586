// What is wrong with a value, as data: where, which rule, and a sentence for people.
import { toMessage } from "./message.ts";
import { type Received, receivedOf } from "./received.ts";

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

/** One mistake. Of the value it holds its type and at most 40 characters, and of a secret one its type alone. */
export interface Issue {
  /** Keys and indexes from the root to the place of the mistake. */
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  /** What the rule asks for: `{ limit: 40 }`, `{ allowed: ["card"] }`, `{ type: "integer" }`, `{ when: { escrow: true } }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** What was there; undefined where the mistake is that something is there, or is not. */
  readonly received?: Received | undefined;
  /** One English sentence that begins with the path. */
  readonly message: string;
}

/** A class for one thing: the message is made when it is read, and a getter of an object's own is slow to make. */
export class Mistake implements Issue {
  declare readonly received: Received | undefined;

  constructor(
    readonly path: Issue["path"],
    readonly code: IssueCode,
    readonly params: Issue["params"],
    value?: unknown,
    isSecret?: boolean,
  ) {
    this.received = receivedOf(code, value, isSecret);
  }

  get message(): string {
    return toMessage(this);
  }

  toJSON(): Issue {
    return { ...this, message: this.message };
  }
}
