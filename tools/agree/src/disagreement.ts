// Shows one value to every validator, and tells the first thing in which they do not agree.
import type { Issue } from "@kicc-kit/validators";
import type { Shape } from "../../codegen/src/model/model.ts";
import { branchOf, misfit } from "./complaints.ts";
import type { Ours } from "./evaluate.ts";
import type { Mode, Oracle } from "./oracles.ts";

export interface Subject {
  readonly shape: Shape;
  readonly ours: Ours;
  readonly oracles: ReadonlyMap<string, Record<Mode, Oracle>>;
}

export interface Verdict {
  readonly accepted: boolean;
  readonly disagreement?: string;
}

/** @returns what `unknown: "refuse"` says of the value, and a disagreement in either mode */
export function judge(value: unknown, subject: Subject): Verdict {
  const strict = judgeIn("refuse", value, subject);
  if (strict.disagreement !== undefined) return strict;
  const { disagreement } = judgeIn("allow", value, subject);
  return disagreement === undefined ? strict : { ...strict, disagreement };
}

function judgeIn(mode: Mode, value: unknown, { shape, ours, oracles }: Subject): Verdict {
  const { guard, validator } = ours;
  const oracle = oracleOf(shape.name, oracles)[mode];
  const options = { unknown: mode };
  const result = validator.safeParse(value, options);
  const errors = oracle.errors(value);
  const accepted = errors.length === 0;
  const verdicts = {
    ajv: accepted,
    "@cfworker/json-schema": oracle.second(value),
    is: validator.is(value, options),
    safeParse: result.success,
    parse: parses(() => validator.parse(value, options), value),
    ...(mode === "refuse" && {
      guard: errors === "threw" ? undefined : guard(value),
      "~standard": validator["~standard"].validate(value).issues === undefined,
    }),
  };
  const isAgreed = Object.values(verdicts).every((verdict) => verdict === undefined || verdict === accepted);
  if (!isAgreed) return { accepted, disagreement: `unknown: ${mode}: verdicts ${JSON.stringify(verdicts)}` };
  if (result.success || errors === "threw") return { accepted };
  const wrong = issuesAgainst(result.issues, value, shape, oracles, mode);
  return wrong === undefined ? { accepted } : { accepted, disagreement: `unknown: ${mode}: ${wrong}` };
}

/** An issue speaks of the branch that was meant, so that branch's schema is asked for its errors. */
function issuesAgainst(
  issues: readonly Issue[],
  value: unknown,
  shape: Shape,
  oracles: Subject["oracles"],
  mode: Mode,
): string | undefined {
  if (issues.length === 0) return "it was refused without an issue";
  const branch = shape.kind === "union" ? branchOf(value, shape.dispatch) : shape.name;
  const errors = oracleOf(branch ?? shape.name, oracles)[mode].errors(value);
  return errors === "threw" ? undefined : misfit(issues, errors, branch !== undefined);
}

/** What `parse` gives back is the value itself, and what it throws is a ValidationError. */
function parses(parse: () => unknown, value: unknown): boolean {
  try {
    return Object.is(parse(), value);
  } catch (error) {
    if (error instanceof Error && error.name === "ValidationError") return false;
    throw error;
  }
}

function oracleOf(shape: string, oracles: Subject["oracles"]): Record<Mode, Oracle> {
  const found = oracles.get(shape);
  if (found === undefined) throw new Error(`no oracle for ${shape}`);
  return found;
}
