// Emits the check of a shape: one function of plain comparisons, and no work on the valid path that decides nothing.
// At a test that fails it asks `miss`, by the test's number, whether to go on: a guard never does, the error pass always.
import type { Dispatch, Scalar, TypeName } from "../../model/model.ts";
import { isOfType, type MemberCheck, type ObjectCheck, type ValueCheck } from "./check.ts";
import { emitDispatch } from "./dispatch.ts";
import { literal, property } from "./literal.ts";
import type { UnionCheck } from "./union-check.ts";

/** What one module declares beside its check: names by text. */
interface Draft {
  readonly declarations: Map<string, string>;
}

/** So many constants, or names, are compared one by one. */
const FEW_CONSTANTS = 24;
const FEW = 8;

export const checkOf = (shape: string): string => `check${shape}`;

export function emitObjectCheck(shape: string, check: ObjectCheck): string {
  const draft: Draft = { declarations: new Map() };
  const body = bodyOf(["isObject(value)", ...objectTests(check, draft)]);
  return finish(draft, `export function ${checkOf(shape)}(value, miss = giveUp) {\n${body}\n}`);
}

export function emitScalarCheck(shape: string, check: ValueCheck): string {
  const draft: Draft = { declarations: new Map() };
  return finish(draft, `export function ${checkOf(shape)}(value) {\n  return ${valueTest(check, "value", draft)};\n}`);
}

export const sharedCheckOf = (union: string): string => `shared${union}`;
export const branchCheckOf = (leaf: string): string => `branch${leaf}`;

/** What all branches share is asked first, then the one branch that the dispatch chooses. */
export function emitUnionCheck(shape: string, { shared, branches }: UnionCheck, dispatch: Dispatch): string {
  const draft: Draft = { declarations: new Map() };
  const parts = [
    [sharedCheckOf(shape), ["isObject(value)", ...objectTests(shared, draft)]] as const,
    ...branches.map(([leaf, check]) => [branchCheckOf(leaf), objectTests(check, draft)] as const),
  ].map(([name, tests]) => `export function ${name}(value, miss = giveUp) {\n${bodyOf(tests)}\n}`);
  const choice = emitDispatch(
    dispatch,
    (leaf) => `return ${branchCheckOf(leaf)}(value);`,
    () => "return false;",
  );
  const whole = `export function ${checkOf(shape)}(value) {\nif (!${sharedCheckOf(shape)}(value)) return false;\n${choice}\n}`;
  return finish(draft, [...parts, whole].join("\n\n"));
}

function bodyOf(tests: readonly string[]): string {
  return `  let member;\n  return ${tests.join(" &&\n    ")};`;
}

/** Constants stand first: the check may be called as soon as it is there. */
function finish({ declarations }: Draft, functions: string): string {
  return `${[...declarations].map(([text, name]) => `const ${name} = ${text};\n\n`).join("")}${functions}`;
}

/** Of an object that is known to be one: a test for each member, one for the forbidden ones, one for the unknown. */
function objectTests({ members, known, forbidden }: ObjectCheck, draft: Draft): string[] {
  const absent = Object.keys(forbidden).map((name) => `value${property(name)} === undefined`);
  const tests = [
    ...members.map((member) => memberTest(member, draft)),
    ...(absent.length === 0 && known === undefined ? [] : [absent.length === 0 ? undefined : all(...absent)]),
    ...(known === undefined ? [] : [`${hasOnly(known, draft)}(value)`]),
  ];
  return tests.flatMap((test, index) => (test === undefined ? [] : [`(${test} || miss(${index}))`]));
}

/** Read once: a getter might answer otherwise the second time. */
function memberTest(member: MemberCheck, draft: Draft): string {
  const read = `(member = value${property(member.name)})`;
  if (!member.required) return `${read} === undefined || ${valueTest(member, "member", draft)}`;
  return valueTest(member, "member", draft, read);
}

/** @param first what stands for the value where it is read for the first time */
function valueTest(check: ValueCheck, value: string, draft: Draft, first = value): string {
  // null is told by one comparison, and members that do not apply are null.
  const types = [...check.types].sort((a, b) => Number(b === "null") - Number(a === "null"));
  const tests = types.map((type, index) => typeTest(type, check, value, draft, index === 0 ? first : value));
  return tests.length === 1 ? (tests[0] ?? "false") : `(${tests.join(" || ")})`;
}

function typeTest(type: TypeName, check: ValueCheck, value: string, draft: Draft, first: string): string {
  const constants = (check.values ?? []).filter((one) => isOfType(one, type));
  if (constants.length > 0) return constantTest(constants, value, draft, first);
  const { minimum, exclusiveMinimum, maximum, minLength, maxLength, pattern, minItems, maxItems } = check.limits;
  switch (type) {
    case "string":
      return all(
        `typeof ${first} === "string"`,
        minLength === undefined || minLength === 0 ? undefined : atLeast(minLength, value),
        maxLength === undefined ? undefined : atMost(maxLength, value),
        pattern === undefined
          ? undefined
          : `${declare(draft, "pattern", `new RegExp(${JSON.stringify(pattern)}, "u")`)}.test(${value})`,
      );
    case "integer":
    case "number":
      return all(
        `Number.is${type === "integer" ? "Integer" : "Finite"}(${first})`,
        minimum === undefined ? undefined : `${value} >= ${minimum}`,
        exclusiveMinimum === undefined ? undefined : `${value} > ${exclusiveMinimum}`,
        maximum === undefined ? undefined : `${value} <= ${maximum}`,
      );
    case "boolean":
      return `typeof ${first} === "boolean"`;
    case "null":
      return `${first} === null`;
    case "array":
      return all(
        `Array.isArray(${first})`,
        minItems === undefined || minItems === 0 ? undefined : `${value}.length >= ${minItems}`,
        maxItems === undefined ? undefined : `${value}.length <= ${maxItems}`,
        check.items === undefined ? undefined : `${everyItem(check.items, draft)}(${value})`,
      );
    case "object":
      return check.shape === undefined ? `isObject(${first})` : `${checkOf(check.shape)}(${first})`;
    default:
      throw new Error("unforeseen type", { cause: type });
  }
}

function constantTest(constants: readonly Scalar[], value: string, draft: Draft, first: string): string {
  if (constants.length <= FEW_CONSTANTS) {
    const tests = constants.map((one, index) => `${index === 0 ? first : value} === ${literal(one)}`);
    return tests.length === 1 ? (tests[0] ?? "false") : `(${tests.join(" || ")})`;
  }
  return `${declare(draft, "listed", `new Set(${JSON.stringify(constants)})`)}.has(${first})`;
}

/** Inline, where the length nearly always decides: a call would cost short checks a tenth. */
function atLeast(limit: number, value: string): string {
  return limit === 1 ? `${value}.length > 0` : `(${value}.length >= ${2 * limit} || hasAtLeast(${value}, ${limit}))`;
}

function atMost(limit: number, value: string): string {
  return `(${value}.length <= ${limit} || hasAtMost(${value}, ${limit}))`;
}

function everyItem(items: ValueCheck, draft: Draft): string {
  const test = valueTest(items, "item", draft);
  return declare(
    draft,
    "holdOnly",
    `(items) => {\n  for (let index = 0; index < items.length; index++) {\n    const item = items[index];\n    if (!(${test})) return false;\n  }\n  return true;\n}`,
  );
}

function hasOnly(known: readonly string[], draft: Draft): string {
  const cases = known.map((name) => `      case ${JSON.stringify(name)}:`).join("\n");
  if (known.length <= FEW) {
    const isNone = known.map((name) => `name !== ${JSON.stringify(name)}`).join(" && ") || "true";
    return declare(
      draft,
      "hasOnly",
      `(value) => {\n  for (const name in value) if (${isNone}) return false;\n  return true;\n}`,
    );
  }
  return declare(
    draft,
    "hasOnly",
    `(value) => {\n  for (const name in value)\n    switch (name) {\n${cases}\n        continue;\n      default:\n        return false;\n    }\n  return true;\n}`,
  );
}

/** One declaration for each different text. @returns its name */
function declare({ declarations }: Draft, stem: string, text: string): string {
  const name = declarations.get(text) ?? `${stem}${declarations.size}`;
  declarations.set(text, name);
  return name;
}

function all(...tests: readonly (string | undefined)[]): string {
  const given = tests.filter((test) => test !== undefined);
  return given.length === 1 ? (given[0] ?? "true") : `(${given.join(" && ")})`;
}
