// Splits a union into what all its branches ask for and, for each branch, the rest.
import type { Member, Model, ObjectShape, UnionShape } from "../../model/model.ts";
import { checkOfMember, checkOfObject, type ObjectCheck } from "./check.ts";

export interface UnionCheck {
  readonly shared: ObjectCheck;
  /** In the order of the union's leaves. */
  readonly branches: readonly (readonly [name: string, check: ObjectCheck])[];
}

export function checkOfUnion(union: UnionShape, model: Model): UnionCheck {
  const leaves = union.leaves.map((leaf) => model.shapes.find(({ name }) => name === leaf) as ObjectShape);
  const [first] = leaves;
  if (first === undefined) throw new Error("a union has branches", { cause: union });
  const shared = first.members.filter((member) =>
    leaves.every((leaf) => leaf.members.some((other) => isSame(member, other, first, leaf, model))),
  );
  const sharedNames = new Set(shared.map(({ name }) => name));
  const checks = leaves.map((leaf) => checkOfObject(leaf, model));
  const known = checks.flatMap((check) => check.known ?? []);
  return {
    shared: {
      members: shared.map((member) => checkOfMember(member, first, model)),
      ...(checks.every((check) => check.known) && { known: [...new Set(known)] }),
      forbidden: {},
    },
    branches: checks.map((check, index) => [
      (leaves[index] as ObjectShape).name,
      { members: check.members.filter(({ name }) => !sharedNames.has(name)), forbidden: check.forbidden },
    ]),
  };
}

function isSame(a: Member, b: Member, inA: ObjectShape, inB: ObjectShape, model: Model): boolean {
  const text = (member: Member, shape: ObjectShape) => JSON.stringify(checkOfMember(member, shape, model));
  return a.name === b.name && text(a, inA) === text(b, inB);
}
