// What every validator of this package is: one object made from a guard and the rules that tell why it said no.
import { type Issue, Mistake } from "./issue.ts";
import { judge } from "./judge.ts";
import type { ShapeRules } from "./rules.ts";
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

export function createValidator<Value>(rules: ShapeRules): Validator<Value> {
  const safeParse = (value: unknown, options?: Options): Result<Value> => {
    const issues = findIssues(value, rules, options);
    return issues === undefined ? { success: true, value: value as Value } : { success: false, issues };
  };
  return {
    is: (value, options): value is Value =>
      fits(value, rules) || (options?.unknown === "allow" && findIssues(value, rules, options) === undefined),
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
        const { success: _, ...result } = safeParse(value);
        return result;
      },
    },
  };
}

function fits(value: unknown, { guard }: ShapeRules): boolean {
  try {
    return guard(value);
  } catch {
    return false;
  }
}

/** @returns undefined where there are none. */
function findIssues(value: unknown, rules: ShapeRules, options: Options | undefined): Issue[] | undefined {
  try {
    if (rules.guard(value)) return undefined;
    const isTolerant = options?.unknown === "allow";
    const issues = judge(value, rules, isTolerant);
    if (issues.length > 0) return issues;
    if (isTolerant) return undefined;
  } catch {
    // A getter or a proxy threw. What it threw may hold the value, so it is not repeated.
  }
  return [new Mistake([], "unreadable", {})];
}
