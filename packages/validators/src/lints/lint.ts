// What one lint is: a way to find a slip in the members of a value, and what to say of it in two languages.

export type Lang = "en" | "ko";

/** The members that a lint looks at, whatever they hold. */
export type Members = Readonly<Record<string, unknown>>;

/** Where the slip is. `suggestion` is what was probably meant; never set where the value may be personal. */
export interface Found {
  readonly path: readonly (string | number)[];
  readonly suggestion?: number;
}

export interface Text {
  /** What is wrong, without the path and without the value. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

export interface Lint extends Readonly<Record<Lang, (found: Found) => Text>> {
  readonly find: (members: Members) => readonly Found[];
}

export const nothing: readonly Found[] = [];

export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
