// Why a branch of a union requires a member: the fewest choices on the way to the branch that no branch without the demand shares.
import type { Dispatch, Model, ObjectShape, Scalar } from "../../model/model.ts";

/** The values that members have where the demand holds; null stands for any value at all. */
export type Conditions = Readonly<Record<string, Scalar | null>>;

/** @returns undefined where the shape is no branch, or where every branch makes the same demand. */
export function conditionsOf(member: string, shape: string, model: Model): Conditions | undefined {
  const unions = model.shapes.filter((one) => one.kind === "union").filter(({ leaves }) => leaves.includes(shape));
  const [widest] = unions.sort((a, b) => b.leaves.length - a.leaves.length);
  if (widest === undefined) return undefined;
  const paths = pathsOf(widest.dispatch, []);
  const demands = (leaf: string): boolean =>
    model.shapes.some(
      (one): one is ObjectShape =>
        one.kind === "object" &&
        one.name === leaf &&
        one.members.some(({ name, required }) => name === member && required),
    );
  const [own] = paths.filter(({ leaf }) => leaf === shape);
  const others = paths.filter(({ leaf }) => !demands(leaf));
  if (own === undefined || others.length === 0) return undefined;
  const found = subsetsOf(own.choices).find(
    (subset) => !others.some(({ choices }) => subset.every((choice) => holds(choice, choices))),
  );
  return found === undefined || found.length === 0
    ? undefined
    : Object.fromEntries(found.map(({ name, value }) => [name, value]));
}

interface Choice {
  readonly name: string;
  readonly value: Scalar | null;
}

interface Path {
  readonly leaf: string;
  readonly choices: readonly Choice[];
}

/** Only choices that can be named: that a member is absent explains nothing. */
function pathsOf(dispatch: Dispatch, before: readonly Choice[]): Path[] {
  switch (dispatch.kind) {
    case "leaf":
      return [{ leaf: dispatch.shape, choices: before }];
    case "presence":
      return [
        ...pathsOf(dispatch.present, [...before, { name: dispatch.member, value: null }]),
        ...pathsOf(dispatch.absent, before),
      ];
    case "value":
      return dispatch.cases.flatMap(({ values, next }) => {
        const [value, ...more] = values;
        const isNamed = value !== undefined && more.length === 0;
        return pathsOf(next, isNamed ? [...before, { name: dispatch.member, value }] : before);
      });
    default:
      throw new Error("unforeseen dispatch", { cause: dispatch });
  }
}

/** The smallest first. A way to a branch has three choices at most, so these are few. */
function subsetsOf(choices: readonly Choice[]): Choice[][] {
  const all = Array.from({ length: 2 ** choices.length }, (_, subset) =>
    choices.filter((_choice, index) => subset & (2 ** index)),
  );
  return all.sort((a, b) => a.length - b.length);
}

function holds({ name, value }: Choice, choices: readonly Choice[]): boolean {
  return choices.some((choice) => choice.name === name && choice.value === value);
}
