// Holds the answers of operations against their schemas: what `createClient` takes as `validate`.
import { answers } from "./generated/answers/answers.ts";
import type { Issue } from "./issue.ts";

/**
 * What is wrong with the answer of one of the client's operations; paths begin with `response`, as in the gateway's envelope.
 * Members and codes that the gateway has added since are not wrong. It brings the validators of all answers: where size
 * counts, hand the client a function of your own with those that you need.
 *
 * @param operation the client's method, such as `payments.get`
 * @param response what the method gives: the envelope's `response`
 * @returns undefined where nothing is wrong, and for an operation that no schema knows
 *
 * @example
 * ```ts
 * const issues = validate("payments.get", { imp_uid: "imp_1" });
 * console.log(issues?.[0]?.message); // response.merchant_uid is required
 * ```
 */
export function validate(operation: string, response: unknown): readonly Issue[] | undefined {
  const answer = Object.hasOwn(answers, operation) ? answers[operation] : undefined;
  const result = answer?.safeParse({ code: 0, message: null, response }, { unknown: "allow" });
  return result?.success === false ? result.issues : undefined;
}
