// What a REST call is made of: where it goes, what it takes and gives, and a pure function from state to outcome.
import type { Issue, Validator } from "@kicc-kit/validators";
import type { Notice } from "./delivery.ts";
import { describeIssues } from "./describe-issues.ts";
import type { Members } from "./read-body.ts";
import type { Refusal } from "./refusal.ts";
import { refusals } from "./refusals.ts";
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
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** A member in braces comes from the path; `{/name}` is a segment that may be left out. */
  readonly path: string;
  readonly needsToken: boolean;
  /** Missing: nothing. */
  readonly takes?: Validator<unknown>;
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

/** A call that takes nothing, and answers the same every time. */
export function defineTable(path: string, gives: Validator<unknown>, response: unknown): Route {
  return { method: "GET", path, needsToken: true, gives, answer: () => accepted(response) };
}

export function accepted(
  response: unknown,
  { status = 200, changes = [], notices = [] }: Partial<Pick<Outcome, "status" | "changes" | "notices">> = {},
): Outcome {
  return { status, envelope: { code: 0, message: null, response }, changes, notices };
}

export function refused({ status, code, message }: Refusal): Outcome {
  return { status, envelope: { code, message, response: null }, changes: [], notices: [] };
}

export function refuseInvalid(issues: readonly Issue[]): Refusal {
  return { ...refusals.invalid, message: describeIssues(issues) };
}
