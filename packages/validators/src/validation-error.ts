// The error that `parse` throws.
import type { Issue } from "./issue.ts";

/** A value is not of its shape. The message is that of every issue: each begins with the path, and may show 40 characters of what was there. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";

  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join("; "));
  }
}
