// The error pass: finds every issue of a value that a guard has refused, by the rules of its shape.
import { closest } from "./closest.ts";
import { isObject } from "./is-object.ts";
import { type Issue, type IssueCode, Mistake } from "./issue.ts";
import { typeNameOf } from "./received.ts";
import type { Check, MemberRules, Mismatch, ObjectRules, ShapeRules, ValueRules } from "./rules.ts";
import { sizeOf } from "./size.ts";

/** A value with more mistakes than this is another value altogether. */
const MOST = 100;

/** Where the pass stands. The path is one list that grows and shrinks: most places are passed by without an issue. */
interface Pass {
  readonly issues: Issue[];
  readonly path: (string | number)[];
  /** The contract may have grown: an unknown member, or a code of a list that may grow, is no issue. */
  readonly isTolerant: boolean;
}

type Members = Readonly<Record<string, unknown>>;

export function judge(value: unknown, rules: ShapeRules, isTolerant: boolean): Issue[] {
  const pass: Pass = { issues: [], path: [], isTolerant };
  judgeValue(value, "value" in rules ? rules.value : { types: "object", shape: rules }, pass);
  return pass.issues;
}

function judgeBranch(value: Members, branch: ObjectRules | Mismatch, pass: Pass): void {
  if ("members" in branch) judgeObject(value, branch, branch.guard, pass);
  else judgeMember(value[branch.member], branch.member, branch.rules, pass);
}

/** The check itself finds what is wrong; here it is only told. */
function judgeObject(value: Members, rules: ObjectRules, check: Check, pass: Pass): void {
  const { members } = rules;
  check(value, (test) => {
    const member = members[test];
    if (member) judgeMember(value[member[0]], member[0], member[1], pass);
    else {
      const { forbidden = {}, known = [] } = rules;
      const all = [...members.map(([name]) => name), ...Object.keys(forbidden), ...known];
      if (test === members.length) {
        for (const name in forbidden)
          if (value[name] !== undefined) reportMember(name, pass, "forbidden", forbidden[name] as Issue["params"]);
      } else if (!pass.isTolerant)
        for (const name in value) if (!all.includes(name)) reportMember(name, pass, "unknown", toSuggestion(name, all));
    }
    return true;
  });
}

function judgeMember(value: unknown, name: string, rules: MemberRules, pass: Pass): void {
  if (value === undefined) reportMember(name, pass, "required", { when: rules.when });
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
    report(pass, "type", { type: types }, value, isSecret);
    return;
  }
  if (values && isOther(value, values) && !(rules.open && pass.isTolerant))
    report(pass, "enum", { allowed: values }, value, isSecret);
  for (const keyword in limits) {
    const limit = limits[keyword] as never;
    const params = keyword === "pattern" ? { pattern: limit, like: rules.like } : { limit };
    if (isBroken(keyword, limit, value)) report(pass, keyword as IssueCode, params, value, isSecret);
  }
  if (items && Array.isArray(value))
    for (let index = 0; index < value.length && pass.issues.length < MOST; index++)
      // A guard is many times faster than this pass, and most objects of a list are as they should be.
      if (!items.shape?.guard(value[index])) judgeAt(index, value[index], items, pass, isSecret);
  if (shape && isObject(value)) {
    judgeObject(value, shape, shape.shared ?? shape.guard, pass);
    if (shape.choose) judgeBranch(value, shape.choose(value), pass);
  }
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

function reportMember(name: string, pass: Pass, code: IssueCode, params: Issue["params"]): void {
  pass.path.push(name);
  report(pass, code, params);
  pass.path.pop();
}

function report(
  { issues, path }: Pass,
  code: IssueCode,
  params: Issue["params"],
  value?: unknown,
  isSecret?: boolean,
): void {
  if (issues.length < MOST) issues.push(new Mistake(path.slice(), code, params, value, isSecret));
}
