// Says in one line which members are wrong, and why.
import type { Issue } from "@kicc-kit/validators";

/** `kiccProducts[1].quantity must be a whole number; name is required` */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => `${describePath(path)} ${message}`).join("; ");
}

function describePath(path: Issue["path"]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return text === "" ? "the value" : text.replace(/^\./, "");
}
