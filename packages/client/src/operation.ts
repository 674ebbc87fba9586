// What the generated table says of each operation.

/**
 * What sending a request twice would do. `read`: nothing. `write`: something may be registered twice, but no money moves.
 * `money`: somebody may be charged or refunded twice. Only `read` is ever sent again after a lost answer.
 */
export type Effect = "read" | "write" | "money";

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** A member in braces is taken from the arguments; `{/member}` is a segment that goes with it if it is left out. */
  readonly path: string;
  readonly effect: Effect;
}
