// What every validator of this package is: one object made from one compiled check.
import { type Finding, isTolerable, toIssues } from "./finding.ts";
import type { Issue } from "./issue.ts";
import type { StandardSchemaV1 } from "./standard-schema.ts";
import { ValidationError } from "./validation-error.ts";

export interface Options {
  /**
   * `"refuse"` (default): a member that the shape does not have is an issue.
   * `"allow"`: for production, where the contract may have grown: an unknown member, or a new code in a list that the
   * gateway may extend, alone never refuses a value.
   */
  readonly unknown?: "refuse" | "allow";
}

export type Result<Value> =
  | { readonly success: true; readonly value: Value }
  | { readonly success: false; readonly issues: readonly Issue[] };

/** Judges a value against one shape. It never changes the value, and never throws but in `parse`. */
export interface Validator<Value> extends StandardSchemaV1<Value> {
  /** Whether the value is of this shape. */
  is(value: unknown, options?: Options): value is Value;
  /**
   * Gives the value back, typed.
   * @throws ValidationError with every issue.
   */
  parse(value: unknown, options?: Options): Value;
  /** Gives the value typed, or every issue. */
  safeParse(value: unknown, options?: Options): Result<Value>;
}

/** Judging, without a word about it yet. */
function findingsOf(
  check: (value: unknown) => readonly Finding[],
  value: unknown,
  options: Options | undefined,
): readonly Finding[] {
  try {
    const findings = check(value);
    return options?.unknown === "allow" ? findings.filter((finding) => !isTolerable(finding)) : findings;
  } catch {
    // A getter or a proxy threw. What it threw may hold the value, so it is not repeated.
    return [{ instancePath: "", keyword: "unreadable", params: {} }];
  }
}

export function createValidator<Value>(check: (value: unknown) => readonly Finding[]): Validator<Value> {
  const safeParse = (value: unknown, options?: Options): Result<Value> => {
    const findings = findingsOf(check, value, options);
    return findings.length === 0
      ? { success: true, value: value as Value }
      : { success: false, issues: toIssues(findings) };
  };
  return {
    is: (value, options): value is Value => findingsOf(check, value, options).length === 0,
    parse(value, options) {
      const result = safeParse(value, options);
      if (result.success) return result.value;
      throw new ValidationError(result.issues);
    },
    safeParse,
    "~standard": {
      version: 1,
      vendor: "kicc-kit",
      validate(value) {
        const result = safeParse(value);
        return result.success ? { value: result.value } : { issues: result.issues };
      },
    },
  };
}
