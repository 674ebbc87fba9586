// Turns what a compiled check leaves behind into issues.
import { closest } from "./closest.ts";
import type { Issue, IssueCode } from "./issue.ts";
import { toMessage } from "./message.ts";

/** What a compiled check says of one mistake. */
export interface Finding {
  /** JSON pointer to the value that was judged. */
  readonly instancePath: string;
  readonly keyword: string;
  // biome-ignore lint/suspicious/noExplicitAny: each keyword has parameters of its own
  readonly params: any;
}

/** A value with more unknown members than this is no request with a misspelling in it. */
const SUGGESTIONS = 10;

export function toIssues(findings: readonly Finding[]): Issue[] {
  return findings.map((finding, index) => toIssue(finding, index < SUGGESTIONS));
}

function toIssue({ instancePath, keyword, params }: Finding, isSuggesting: boolean): Issue {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  switch (keyword) {
    case "required":
      return issue([...path, params.missingProperty], "required", {});
    case "known": {
      const suggestion = isSuggesting ? closest(params.member, params.known) : undefined;
      return issue([...path, params.member], "unknown", suggestion === undefined ? {} : { suggestion });
    }
    case "forbidden":
      return issue([...path, params.member], "forbidden", { belongsTo: params.belongsTo });
    case "oneOfValues":
      return issue(path, "enum", { allowed: params.allowed });
    case "type":
      return issue(path, "type", { type: params.type });
    case "unreadable":
      return issue(path, "unreadable", {});
    case "pattern":
      return issue(path, "pattern", { pattern: params.pattern });
    default:
      return issue(path, keyword as IssueCode, { limit: params.limit });
  }
}

/** Whether this alone is no reason to refuse in production: the contract may have grown since this package was made. */
export function isTolerable({ keyword, params }: Finding): boolean {
  return keyword === "known" || (keyword === "oneOfValues" && params.open === true);
}

function issue(path: Issue["path"], code: IssueCode, params: Issue["params"]): Issue {
  return { path, code, params, message: toMessage(code, params) };
}
