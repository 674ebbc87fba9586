// Judges a union by the one branch that was meant, so that no error speaks of a branch that was not.
import type { Finding } from "./finding.ts";

/** A compiled check: true, or false with its findings left in `errors`. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly Finding[] | null;
}

type Members = Readonly<Record<string, unknown>>;

/** `shared` holds for every branch and says first whether the value is an object at all. */
export function checkUnion(
  value: unknown,
  shared: Check,
  select: (value: Members) => Check | Finding,
): readonly Finding[] {
  const findings = findingsOf(shared, value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return findings;
  const branch = select(value as Members);
  return [...findings, ...(typeof branch === "function" ? findingsOf(branch, value) : [branch])];
}

/** What the member that tells the branches apart should have been. */
export function mismatch(member: string, value: unknown, allowed: readonly unknown[]): Finding {
  if (value === undefined) return { instancePath: "", keyword: "required", params: { missingProperty: member } };
  return { instancePath: `/${member}`, keyword: "oneOfValues", params: { allowed } };
}

function findingsOf(check: Check, value: unknown): readonly Finding[] {
  return check(value) ? [] : (check.errors ?? []);
}
