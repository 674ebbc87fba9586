// The error pass: finds every issue of a value that a guard has refused, by the rules of its shape.
import { closest } from "./closest.ts";
import { codePointLength } from "./code-points.ts";
import { isObject } from "./is-object.ts";
import { createIssue, type Issue, type IssueCode } from "./issue.ts";
import { typeNameOf } from "./received.ts";
import type { MemberRules, ObjectRules, ShapeRules, ValueRules } from "./rules.ts";

/** A value with more mistakes than this is another value altogether. */
const MOST = 100;

interface Pass {
  readonly issues: Issue[];
  /** Where the pass is by now. */
  readonly path: (string | number)[];
  /** The contract may have grown: an unknown member, or a code of a list that may grow, is no issue. */
  readonly isTolerant: boolean;
}

export function judge(value: unknown, rules: ShapeRules, isTolerant: boolean): Issue[] {
  const pass: Pass = { issues: [], path: [], isTolerant };
  if (rules.value) judgeValue(value, rules.value, pass);
  else judgeShape(value, rules, pass);
  return pass.issues.slice(0, MOST);
}

function judgeShape(value: unknown, rules: ShapeRules, pass: Pass): void {
  if (!isObject(value)) return reportValue(pass, "type", { type: "object" }, value);
  judgeObject(value, rules, pass);
  const branch = rules.choose?.(value);
  if (branch === undefined) return;
  if ("members" in branch) return judgeObject(value, branch, pass);
  const { member, allowed } = branch;
  if (value[member] === undefined) report(pass, "required", {}, member);
  else judgeMember(value[member], member, { types: typeof allowed[0], values: allowed }, pass);
}

function judgeObject(value: Readonly<Record<string, unknown>>, rules: Partial<ObjectRules>, pass: Pass): void {
  const { members = {}, closed, known = [], forbidden = {} } = rules;
  for (const name in members) {
    const rule = members[name] as MemberRules;
    const inner = value[name];
    if (inner !== undefined) judgeMember(inner, name, rule, pass, rule.secret);
    else if (rule.required) report(pass, "required", rule.when ? { when: rule.when } : {}, name);
  }
  for (const name in forbidden) {
    if (value[name] !== undefined) report(pass, "forbidden", { belongsTo: forbidden[name] }, name);
  }
  if (!closed || pass.isTolerant) return;
  for (const name in value) {
    if (pass.issues.length > MOST) return;
    if (Object.hasOwn(members, name) || Object.hasOwn(forbidden, name) || known.includes(name)) continue;
    const params = {
      get suggestion() {
        return closest(name, [...Object.keys(members), ...known]);
      },
    };
    report(pass, "unknown", params, name);
  }
}

function judgeMember(value: unknown, key: string | number, rules: ValueRules, pass: Pass, isSecret?: boolean): void {
  pass.path.push(key);
  judgeValue(value, rules, pass, isSecret);
  pass.path.pop();
}

function judgeValue(value: unknown, rules: ValueRules, pass: Pass, isSecret?: boolean): void {
  const { types, limits, values, open, items, shape } = rules;
  const type = typeNameOf(value);
  if (!isOfType(value, type, types)) return reportValue(pass, "type", { type: types }, value, isSecret);
  if (values && !values.includes(value as string) && values.some((one) => typeof one === type)) {
    if (!open || !pass.isTolerant) reportValue(pass, "enum", { allowed: values }, value, isSecret);
  }
  for (const keyword in limits) {
    const limit = limits[keyword] as never;
    if (isBroken(keyword, limit, value, type))
      reportValue(pass, keyword as IssueCode, { [keyword === "pattern" ? keyword : "limit"]: limit }, value, isSecret);
  }
  if (type === "array" && items) {
    for (let index = 0; index < (value as unknown[]).length && pass.issues.length <= MOST; index++)
      judgeMember((value as unknown[])[index], index, items, pass, isSecret);
  }
  // A guard is many times faster than this pass, and most objects of a list are as they should be.
  if (type === "object" && shape && !shape.guard(value)) judgeShape(value, shape, pass);
}

/** NaN and the infinities are no JSON; a fraction is no integer. */
function isOfType(value: unknown, type: string, types: ValueRules["types"]): boolean {
  return typeof types === "string"
    ? isOfOneType(value, type, types)
    : types.some((one) => isOfOneType(value, type, one));
}

function isOfOneType(value: unknown, type: string, one: string): boolean {
  if (type !== "number") return one === type;
  return one === "integer" ? Number.isInteger(value) : one === "number" && Number.isFinite(value);
}

/** Each keyword speaks of one type, and passes over values of others. */
function isBroken(keyword: string, limit: never, value: unknown, type: string): boolean {
  const subject = /Length|pattern/.test(keyword) ? "string" : /Items/.test(keyword) ? "array" : "number";
  if (type !== subject) return false;
  if (keyword === "pattern") return !new RegExp(limit, "u").test(value as string);
  const size = measure(value as number);
  if (keyword === "exclusiveMinimum") return size <= limit;
  return /^min/.test(keyword) ? size < limit : size > limit;
}

function measure(value: number | string | readonly unknown[]): number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? codePointLength(value) : value.length;
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
