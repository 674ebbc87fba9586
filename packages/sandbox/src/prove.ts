// Holds the sandbox to the contract that it teaches: what our own validator refuses never leaves it.
import type { Validator } from "@kicc-kit/validators";
import { describeIssues } from "./describe-issues.ts";

/** @throws Error, if `value` is not of its shape: a mistake in the sandbox, never in the code that uses it. */
export function prove<Value>(what: string, shape: Validator<Value>, value: unknown): asserts value is Value {
  const result = shape.safeParse(value);
  if (result.success) return;

  throw new Error(
    `@kicc-kit/sandbox made a ${what} that its own validator refuses; this is its own fault: ${describeIssues(result.issues)}`,
  );
}
