// The error that `parse` throws.
import type { Issue } from "./issue.ts";

/** A value is not of its shape. The message lists every issue with its path; neither holds the value. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${toPathText(path)} ${message}`).join("; "));
    this.issues = issues;
  }
}

/** `kiccProducts[0].quantity`, as one would write it in code. */
function toPathText(path: Issue["path"]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key.slice(0, 40)}`)).join("");
  return text === "" ? "the value" : text.replace(/^\./, "");
}
