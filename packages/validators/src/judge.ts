// The error pass: finds every issue of a value that a guard has refused, by the rules of its shape.
import { closest } from "./closest.ts";
import { isObject } from "./is-object.ts";
import { createIssue, type Issue, type IssueCode } from "./issue.ts";
import { listOf } from "./list-of.ts";
import { typeNameOf } from "./received.ts";
import type { Check, MemberRules, Mismatch, ObjectRules, ObjectShapeRules, ShapeRules, ValueRules } from "./rules.ts";
import { sizeOf } from "./size.ts";

/** A value with more mistakes than this is another value altogether. */
const MOST = 100;

interface Pass {
  readonly issues: Issue[];
  /** The contract may have grown: an unknown member, or a code of a list that may grow, is no issue. */
  readonly isTolerant: boolean;
}

type Path = Issue["path"];
type Members = Readonly<Record<string, unknown>>;

export function judge(value: unknown, rules: ShapeRules, isTolerant: boolean): Issue[] {
  const pass: Pass = { issues: [], isTolerant };
  if ("value" in rules) judgeValue(value, rules.value, [], pass);
  else judgeShape(value, rules, [], pass);
  return pass.issues;
}

function judgeShape(value: unknown, rules: ObjectShapeRules, path: Path, pass: Pass): void {
  if (isObject(value)) {
    judgeObject(value, rules, rules.shared ?? rules.guard, path, pass);
    if (rules.choose) judgeBranch(value, rules.choose(value), path, pass);
  } else report(pass, path, "type", { type: "object" }, value);
}

function judgeBranch(value: Members, branch: ObjectRules | Mismatch, path: Path, pass: Pass): void {
  if ("members" in branch) judgeObject(value, branch, branch.guard, path, pass);
  else {
    const { member, allowed } = branch;
    judgeMember(value[member], { types: typeof allowed[0], values: allowed }, [...path, member], pass);
  }
}

/** The check itself finds what is wrong; here it is only told. */
function judgeObject(value: Members, rules: ObjectRules, check: Check, path: Path, pass: Pass): void {
  const { members, known = [], forbidden = {} } = rules;
  const names = Object.keys(members);
  check(value, (test) => {
    const name = names[test];
    if (name !== undefined) judgeMember(value[name], members[name] as MemberRules, [...path, name], pass);
    else if (test === names.length) {
      for (const other in forbidden)
        if (value[other] !== undefined)
          report(pass, [...path, other], "forbidden", forbidden[other] as Issue["params"]);
    } else if (!pass.isTolerant) {
      const all = [...names, ...Object.keys(forbidden), ...known];
      for (const other in value)
        if (!all.includes(other)) report(pass, [...path, other], "unknown", toSuggestion(other, all));
    }
    return true;
  });
}

function judgeMember(value: unknown, rules: MemberRules, path: Path, pass: Pass): void {
  if (value === undefined) report(pass, path, "required", { when: rules.when });
  else judgeValue(value, rules, path, pass, rules.secret);
}

function judgeValue(value: unknown, rules: ValueRules, path: Path, pass: Pass, isSecret?: boolean): void {
  const { types, limits, like, values, items, shape } = rules;
  if (!listOf(types).some((type) => isOfType(value, type))) {
    report(pass, path, "type", { type: types }, value, isSecret);
    return;
  }
  if (values && isOther(value, values) && !(rules.open && pass.isTolerant))
    report(pass, path, "enum", { allowed: values }, value, isSecret);
  for (const keyword in limits) {
    const limit = limits[keyword] as never;
    const params = keyword === "pattern" ? { pattern: limit, like } : { limit };
    if (isBroken(keyword, limit, value)) report(pass, path, keyword as IssueCode, params, value, isSecret);
  }
  if (items && Array.isArray(value))
    for (let index = 0; index < value.length && pass.issues.length < MOST; index++)
      // A guard is many times faster than this pass, and most objects of a list are as they should be.
      if (!items.shape?.guard(value[index])) judgeValue(value[index], items, [...path, index], pass, isSecret);
  if (shape && isObject(value)) judgeShape(value, shape, path, pass);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  return typeNameOf(value) === type && (type !== "number" || Number.isFinite(value));
}

/** Constants of one type say nothing of a value of another. */
function isOther(value: unknown, values: readonly unknown[]): boolean {
  return !values.includes(value) && values.some((one) => typeof one === typeof value);
}

/** Each keyword speaks of one type, and passes over values of others. */
function isBroken(keyword: string, limit: never, value: unknown): boolean {
  const subject = /Length|pattern/.test(keyword) ? "string" : /Items/.test(keyword) ? "array" : "number";
  if (typeNameOf(value) !== subject) return false;
  if (keyword === "pattern") return !new RegExp(limit, "u").test(value as string);
  const size = sizeOf(value as number | string | readonly unknown[]);
  if (keyword === "exclusiveMinimum") return size <= limit;
  return /^min/.test(keyword) ? size < limit : size > limit;
}

/** Looked for when it is read. */
function toSuggestion(name: string, known: readonly string[]): Issue["params"] {
  return {
    get suggestion() {
      return closest(name, known);
    },
  };
}

function report(
  { issues }: Pass,
  path: Path,
  code: IssueCode,
  params: Issue["params"],
  value?: unknown,
  isSecret?: boolean,
): void {
  if (issues.length < MOST) issues.push(createIssue(path, code, params, value, isSecret));
}
