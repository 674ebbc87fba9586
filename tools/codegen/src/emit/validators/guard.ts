// Emits the guard of a shape: one function of plain comparisons, and no work on the valid path that decides nothing.
import type { Dispatch, Scalar, TypeName } from "../../model/model.ts";
import type { MemberCheck, ObjectCheck, ValueCheck } from "./check.ts";
import { emitDispatch } from "./dispatch.ts";
import { literal, property } from "./literal.ts";
import type { UnionCheck } from "./union-check.ts";

/** What one module declares beside its guard: names by text. */
interface Draft {
  readonly declarations: Map<string, string>;
}

/** So many constants, or names, are compared one by one. */
const FEW_CONSTANTS = 24;
const FEW = 8;

export const guardOf = (shape: string): string => `is${shape}`;

export function emitObjectGuard(shape: string, check: ObjectCheck): string {
  const draft: Draft = { declarations: new Map() };
  const own = objectTest(check, draft);
  return finish(draft, shape, `  let member;\n  return ${["isObject(value)", ...own].join(" &&\n    ")};`);
}

export function emitScalarGuard(shape: string, check: ValueCheck): string {
  const draft: Draft = { declarations: new Map() };
  return finish(draft, shape, `  return ${valueTest(check, "value", draft)};`);
}

/** What all branches share is asked first, then the one branch that the dispatch chooses. */
export function emitUnionGuard(shape: string, { shared, branches }: UnionCheck, dispatch: Dispatch): string {
  const draft: Draft = { declarations: new Map() };
  const fits = new Map(
    branches.map(([name, check]) => {
      const test = objectTest(check, draft).join(" &&\n    ");
      return [name, declare(draft, "fits", `(value) => {\n  let member;\n  return ${test};\n}`)] as const;
    }),
  );
  const first = ["isObject(value)", ...objectTest(shared, draft)].join(" &&\n    ");
  const choice = emitDispatch(
    dispatch,
    (leaf) => `return ${fits.get(leaf)}(value);`,
    () => "return false;",
  );
  return finish(draft, shape, `  let member;\n  if (!(${first})) return false;\n${choice}`);
}

/** Constants stand first: the guard may be called as soon as it is there. */
function finish({ declarations }: Draft, shape: string, body: string): string {
  const constants = [...declarations].map(([text, name]) => `const ${name} = ${text};\n\n`).join("");
  return `${constants}export function ${guardOf(shape)}(value: unknown): value is Shape {\n${body}\n}`;
}

/** Conditions of an object that is known to be one. */
function objectTest({ members, known, forbidden }: ObjectCheck, draft: Draft): string[] {
  return [
    ...members.map((member) => memberTest(member, draft)),
    ...Object.keys(forbidden).map((name) => `value${property(name)} === undefined`),
    ...(known === undefined ? [] : [`${hasOnly(known, draft)}(value)`]),
  ];
}

/** Read once: a getter might answer otherwise the second time. */
function memberTest(member: MemberCheck, draft: Draft): string {
  const read = `(member = value${property(member.name)})`;
  if (!member.required) return `(${read} === undefined || ${valueTest(member, "member", draft)})`;
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
  const constants = (check.values ?? []).filter((one) => typeof one === (type === "integer" ? "number" : type));
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
      return check.shape === undefined ? `isObject(${first})` : `${guardOf(check.shape)}(${first})`;
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

/** A string has at most as many characters as UTF-16 units, and at least half as many: mostly its length decides. */
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
    const isNone = known.map((name) => `name !== ${JSON.stringify(name)}`).join(" && ");
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
