// The error pass: finds every issue of a value that a guard has refused, by the rules of its shape.
import { closest } from "./closest.ts";
import { hasAtLeast, hasAtMost } from "./code-points.ts";
import { isObject } from "./is-object.ts";
import { createIssue, type Issue, type IssueCode } from "./issue.ts";
import { typeNameOf } from "./received.ts";
import type { MemberRules, Mismatch, ObjectRules, ObjectShapeRules, ShapeRules, ValueRules } from "./rules.ts";

/** A value with more mistakes than this is another value altogether. */
const MOST = 100;

type Members = Readonly<Record<string, unknown>>;

interface Pass {
  readonly issues: Issue[];
  /** Where the pass is by now. */
  readonly path: (string | number)[];
  /** The contract may have grown: an unknown member, or a code of a list that may grow, is no issue. */
  readonly isTolerant: boolean;
}

export function judge(value: unknown, rules: ShapeRules, isTolerant: boolean): Issue[] {
  const pass: Pass = { issues: [], path: [], isTolerant };
  if ("value" in rules) judgeValue(value, rules.value, pass);
  else judgeShape(value, rules, pass);
  return pass.issues.slice(0, MOST);
}

function judgeShape(value: unknown, rules: ObjectShapeRules, pass: Pass): void {
  if (isObject(value)) {
    judgeObject(value, rules, pass);
    if (rules.choose) judgeBranch(value, rules.choose(value), pass);
  } else reportValue(pass, "type", { type: "object" }, value);
}

function judgeBranch(value: Members, branch: ObjectRules | Mismatch, pass: Pass): void {
  if ("members" in branch) judgeObject(value, branch, pass);
  else {
    const { member, allowed } = branch;
    judgeMember(value[member], member, { types: typeof allowed[0], values: allowed }, pass);
  }
}

/** The check itself finds what is wrong; here it is only told. */
function judgeObject(value: Members, { check, members, known = [], forbidden = {} }: ObjectRules, pass: Pass): void {
  const names = Object.keys(members);
  check(value, (test) => {
    const name = names[test];
    if (name !== undefined) judgeMember(value[name], name, members[name] as MemberRules, pass);
    else if (test === names.length) {
      for (const other in forbidden)
        if (value[other] !== undefined) report(pass, "forbidden", { belongsTo: forbidden[other] }, other);
    } else if (!pass.isTolerant) {
      const all = [...names, ...Object.keys(forbidden), ...known];
      for (const other in value) if (!all.includes(other)) reportUnknown(pass, other, all);
    }
    return pass.issues.length <= MOST;
  });
}

function reportUnknown(pass: Pass, name: string, known: readonly string[]): void {
  if (pass.issues.length > MOST) return;
  const params = {
    get suggestion() {
      return closest(name, known);
    },
  };
  report(pass, "unknown", params, name);
}

function judgeMember(value: unknown, name: string, rules: MemberRules, pass: Pass): void {
  if (value === undefined) report(pass, "required", rules.when ? { when: rules.when } : {}, name);
  else judgeAt(name, value, rules, pass, rules.secret);
}

function judgeAt(key: string | number, value: unknown, rules: ValueRules, pass: Pass, isSecret?: boolean): void {
  pass.path.push(key);
  judgeValue(value, rules, pass, isSecret);
  pass.path.pop();
}

function judgeValue(value: unknown, rules: ValueRules, pass: Pass, isSecret?: boolean): void {
  const { types, limits, values, items, shape } = rules;
  if (!(typeof types === "string" ? isOfType(value, types) : types.some((type) => isOfType(value, type)))) {
    reportValue(pass, "type", { type: types }, value, isSecret);
    return;
  }
  if (values && isOther(value, values) && !(rules.open && pass.isTolerant))
    reportValue(pass, "enum", { allowed: values }, value, isSecret);
  for (const keyword in limits) {
    const limit = limits[keyword] as never;
    if (isBroken(keyword, limit, value))
      reportValue(pass, keyword as IssueCode, { [keyword === "pattern" ? keyword : "limit"]: limit }, value, isSecret);
  }
  if (items && Array.isArray(value))
    for (let index = 0; index < value.length && pass.issues.length <= MOST; index++)
      judgeAt(index, value[index], items, pass, isSecret);
  // A guard is many times faster than this pass, and most objects of a list are as they should be.
  if (shape && isObject(value) && !shape.guard(value)) judgeShape(value, shape, pass);
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    default:
      return typeNameOf(value) === type;
  }
}

/** Constants of one type say nothing of a value of another. */
function isOther(value: unknown, values: readonly unknown[]): boolean {
  return !values.includes(value) && values.some((one) => typeof one === typeof value);
}

/** Each keyword speaks of one type, and passes over values of others. */
function isBroken(keyword: string, limit: never, value: unknown): boolean {
  switch (keyword) {
    case "minLength":
      return typeof value === "string" && !hasAtLeast(value, limit);
    case "maxLength":
      return typeof value === "string" && !hasAtMost(value, limit);
    case "pattern":
      return typeof value === "string" && !new RegExp(limit, "u").test(value);
    case "minItems":
      return Array.isArray(value) && value.length < limit;
    case "maxItems":
      return Array.isArray(value) && value.length > limit;
    case "minimum":
      return typeof value === "number" && value < limit;
    case "maximum":
      return typeof value === "number" && value > limit;
    case "exclusiveMinimum":
      return typeof value === "number" && value <= limit;
    default:
      throw new Error(keyword);
  }
}

function reportValue(
  { issues, path }: Pass,
  code: IssueCode,
  params: Issue["params"],
  value: unknown,
  isSecret = false,
): void {
  issues.push(createIssue([...path], code, params, value, isSecret));
}

/** @param member where the place has none of its own in the pass's path */
function report({ issues, path }: Pass, code: IssueCode, params: Issue["params"], member?: string): void {
  issues.push(createIssue(member === undefined ? [...path] : [...path, member], code, params));
}
