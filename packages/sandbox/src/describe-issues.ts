// Says in one line which members are wrong, and why.
import type { Issue } from "@kicc-kit/validators";

/** `kiccProducts[1].quantity must be an integer, got string "2"; name is required` */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ message }) => message).join("; ");
}
