// What the exit code of every `pnpm docs:…` says.

export const EXIT = {
  NOTHING_FOUND: 0,
  /** Something was found, and it breaks nobody. */
  FOUND: 1,
  WRONG_USAGE: 2,
  /** Something was found that breaks users. */
  BREAKING: 3,
  /** The page is no longer understood. */
  LAYOUT_CHANGED: 4,
  /** A page or a file could not be had. */
  NOT_REACHABLE: 5,
  /** Lines that were written by hand no longer fit what was generated. */
  DOES_NOT_COMPILE: 6,
} as const;

export const EXIT_CODES_OF_A_COMPARISON =
  "Exit codes: 0 nothing is found, 1 something that breaks nobody, 2 wrong usage, 3 something that breaks users,\n4 the page is not understood, 5 a page cannot be had.";
