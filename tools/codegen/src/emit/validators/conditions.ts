// Why a branch of a union requires a member, or does not take it: the choices on the way to it that set it apart from other branches.
import type { Dispatch, ForbiddenMember, Member, Model, Scalar } from "../../model/model.ts";

/** What members must be where something holds: a constant, one of several, or null for any value at all. */
export type Conditions = Readonly<Record<string, Scalar | null | readonly Scalar[]>>;

/** Where a forbidden member would be right, or where it is wrong; neither if no member says so. */
export interface Place {
  readonly when?: Conditions;
  readonly unless?: Conditions;
}

/** @returns undefined where the shape is no branch, or where nothing but the member itself tells it from those without the demand. */
export function conditionsOf(member: string, shape: string, model: Model): Conditions | undefined {
  const paths = pathsAround(shape, model);
  const [own] = paths.filter(({ leaf }) => leaf === shape);
  const others = paths.filter(({ leaf }) => !demands(leaf, member, model));
  if (own === undefined || others.length === 0) return undefined;
  const named = own.choices.flatMap(({ name, values }) => (name === member ? [] : namedOf(name, values)));
  const found = subsetsOf(named).find(
    (subset) => !others.some(({ choices }) => subset.every((choice) => mayHold(choice, choices))),
  );
  return found === undefined || found.length === 0
    ? undefined
    : Object.fromEntries(found.map(({ name, value }) => [name, value]));
}

/** @param shape a branch that does not take the member */
export function placeOf({ name: member, belongsTo }: ForbiddenMember, shape: string, model: Model): Place {
  const paths = pathsAround(shape, model).map((path) => withPins(path, model));
  const own = paths.filter(({ leaf }) => leaf === shape);
  const owners = paths.filter(({ leaf }) => belongsTo.includes(leaf));
  const names = [...new Set(paths.flatMap(({ choices }) => choices.map(({ name }) => name)))];
  const apart = names.filter((name) => name !== member && areApart(name, own, owners));
  const when = firstCondition(apart, owners);
  if (when) return { when };
  const unless = firstCondition(apart, own) ?? givenIn(shape, belongsTo, model);
  return unless ? { unless } : {};
}

/** What a member is on the way to a branch: one of these; null stands for any value, undefined for none. */
type Value = Scalar | null | undefined;

interface Choice {
  readonly name: string;
  readonly values: readonly Value[];
}

interface Named {
  readonly name: string;
  readonly value: Scalar | null;
}

interface Path {
  readonly leaf: string;
  readonly choices: readonly Choice[];
}

/** The ways to all branches of the widest union that has the shape. */
function pathsAround(shape: string, model: Model): Path[] {
  const unions = model.shapes.filter((one) => one.kind === "union").filter(({ leaves }) => leaves.includes(shape));
  const [widest] = unions.sort((a, b) => b.leaves.length - a.leaves.length);
  return widest === undefined ? [] : pathsOf(widest.dispatch, []);
}

function pathsOf(dispatch: Dispatch, before: readonly Choice[]): Path[] {
  switch (dispatch.kind) {
    case "leaf":
      return [{ leaf: dispatch.shape, choices: before }];
    case "presence":
      return [
        ...pathsOf(dispatch.present, [...before, { name: dispatch.member, values: [null] }]),
        ...pathsOf(dispatch.absent, [...before, { name: dispatch.member, values: [undefined] }]),
      ];
    case "value":
      return dispatch.cases.flatMap(({ values, next }) =>
        pathsOf(next, [...before, { name: dispatch.member, values }]),
      );
    default:
      throw new Error("unforeseen dispatch", { cause: dispatch });
  }
}

/** A member that the shape requires and none of the others takes. */
function givenIn(shape: string, others: readonly string[], model: Model): Conditions | undefined {
  const taken = others.flatMap((other) => membersOf(other, model).map(({ name }) => name));
  const own = membersOf(shape, model).find(({ name, required }) => required && !taken.includes(name));
  return own && { [own.name]: null };
}

/** A branch may pin a member that nothing had to be decided by on the way to it. */
function withPins({ leaf, choices }: Path, model: Model): Path {
  const pins = membersOf(leaf, model).flatMap(({ name, required, schema }): Choice[] =>
    schema.kind === "value" && schema.values && valuesOf(name, choices) === undefined
      ? [{ name, values: required ? schema.values : [...schema.values, undefined] }]
      : [],
  );
  return { leaf, choices: [...choices, ...pins] };
}

function demands(leaf: string, member: string, model: Model): boolean {
  return membersOf(leaf, model).some(({ name, required }) => name === member && required);
}

function membersOf(leaf: string, model: Model): readonly Member[] {
  const shape = model.shapes.find(({ name }) => name === leaf);
  return shape?.kind === "object" ? shape.members : [];
}

function valuesOf(name: string, choices: readonly Choice[]): readonly Value[] | undefined {
  return choices.find((choice) => choice.name === name)?.values;
}

/** Only a choice of one value can be named: that a member is absent explains nothing. */
function namedOf(name: string, [value, ...more]: readonly Value[]): Named[] {
  return value === undefined || more.length > 0 ? [] : [{ name, value }];
}

/** The smallest first. A way to a branch has three choices at most, so these are few. */
function subsetsOf(choices: readonly Named[]): Named[][] {
  const all = Array.from({ length: 2 ** choices.length }, (_, subset) =>
    choices.filter((_choice, index) => subset & (2 ** index)),
  );
  return all.sort((a, b) => a.length - b.length);
}

function mayHold({ name, value }: Named, choices: readonly Choice[]): boolean {
  return (valuesOf(name, choices) ?? []).includes(value);
}

/** Whether the member decides between the two on every way, and no value leads to both. */
function areApart(name: string, own: readonly Path[], owners: readonly Path[]): boolean {
  const [ours, theirs] = [own, owners].map((paths) => paths.map(({ choices }) => valuesOf(name, choices)));
  return (
    ours?.every((a) => theirs?.every((b) => a && b && !a.some((one) => b.some((other) => meet(one, other))))) ?? false
  );
}

function meet(a: Value, b: Value): boolean {
  return a === b || (a === null && b !== undefined) || (b === null && a !== undefined);
}

/** What the first of the members that can be named is on these ways. */
function firstCondition(names: readonly string[], paths: readonly Path[]): Conditions | undefined {
  for (const name of names) {
    const values = [...new Set(paths.flatMap(({ choices }) => valuesOf(name, choices) ?? []))];
    const [value, ...more] = values;
    if (value !== undefined && more.length === 0) return { [name]: value };
    if (values.every((one) => one !== undefined && one !== null)) return { [name]: values };
  }
  return undefined;
}
