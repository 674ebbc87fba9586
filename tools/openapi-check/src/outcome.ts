// How a tool took the document.

export interface Outcome {
  readonly name: string;
  readonly exitCode: number;
  /** What the tool said; shown where it failed. */
  readonly output: string;
}
