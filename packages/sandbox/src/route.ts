// What a REST call is made of: where it goes, what it takes and gives, and a pure function from state to outcome.
import type { Issue, Validator } from "@kicc-kit/validators";
import type { Notice } from "./delivery.ts";
import { describeIssues } from "./describe-issues.ts";
import type { Members } from "./read-body.ts";
import { type Refusal, refusals } from "./refusals.ts";
import type { Change, State } from "./state.ts";
import type { Context } from "./world.ts";

/** The answer, what it changes, and the webhooks that follow from it. Nothing has happened yet. */
export interface Outcome {
  readonly status: number;
  readonly envelope: { readonly code: number; readonly message: string | null; readonly response: unknown };
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
}

export interface Route {
  readonly method: "GET" | "POST";
  /** A member in braces comes from the path. */
  readonly path: string;
  readonly needsToken: boolean;
  readonly takes: Validator<unknown>;
  readonly gives: Validator<unknown>;
  readonly answer: (state: State, members: Members, context: Context) => Outcome;
}

interface RouteOf<Arguments> extends Omit<Route, "needsToken" | "takes" | "answer"> {
  readonly needsToken?: false;
  readonly takes: Validator<Arguments>;
  /** What to say of members that `takes` refuses. */
  readonly refuse?: (issues: readonly Issue[]) => Refusal;
  readonly answer: (state: State, args: Arguments, context: Context) => Outcome;
}

export function defineRoute<Arguments>({ refuse = refuseInvalid, ...route }: RouteOf<Arguments>): Route {
  return {
    needsToken: true,
    ...route,
    answer(state, members, context) {
      const args = route.takes.safeParse(members, { unknown: "allow" });
      return args.success ? route.answer(state, args.value, context) : refused(refuse(args.issues));
    },
  };
}

export function accepted(
  response: unknown,
  { changes = [], notices = [] }: Partial<Pick<Outcome, "changes" | "notices">> = {},
): Outcome {
  return { status: 200, envelope: { code: 0, message: null, response }, changes, notices };
}

export function refused({ status, code, message }: Refusal): Outcome {
  return { status, envelope: { code, message, response: null }, changes: [], notices: [] };
}

export function refuseInvalid(issues: readonly Issue[]): Refusal {
  return { ...refusals.invalid, message: describeIssues(issues) };
}
