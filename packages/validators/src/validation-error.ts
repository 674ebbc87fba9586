// The error that `parse` throws.
import type { Issue } from "./issue.ts";

/** A value is not of its shape. The message lists every issue with its path; neither holds the value. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join("; "));
    this.issues = issues;
  }
}
