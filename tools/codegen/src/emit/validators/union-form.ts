// Splits a union into the checks that all its branches share and, for each branch, what is left.
import type { Member, Model, ObjectShape } from "../../model/model.ts";
import { formOfMember, formOfMembers, type ValidatorSchema } from "./form.ts";

/** @returns one schema named `shared`, and one named after each branch. */
export function formsOfUnion(leaves: readonly ObjectShape[], model: Model): Record<string, ValidatorSchema> {
  const [first] = leaves;
  if (first === undefined) throw new Error("a union has branches");
  const shared = first.members.filter((member) =>
    leaves.every((leaf) => leaf.members.some((other) => isSame(member, other, first, leaf, model))),
  );
  const sharedNames = new Set(shared.map(({ name }) => name));
  const everyName = [
    ...new Set(leaves.flatMap(({ members, forbidden }) => [...members, ...forbidden].map(({ name }) => name))),
  ];
  const branches = leaves.map((leaf): [string, ValidatorSchema] => {
    const own = leaf.members.filter(({ name }) => !sharedNames.has(name));
    // Unknown members are the shared check's business.
    const { known: _, ...form } = formOfMembers(own, model, leaf);
    return [leaf.name, form];
  });
  const form = formOfMembers(shared, model, { direction: first.direction, forbidden: [], alsoKnown: everyName });
  return Object.fromEntries([["shared", form], ...branches]);
}

function isSame(a: Member, b: Member, inA: ObjectShape, inB: ObjectShape, model: Model): boolean {
  const text = (member: Member, shape: ObjectShape) =>
    JSON.stringify([member.required, formOfMember(member.schema, shape.direction, model)]);
  return a.name === b.name && text(a, inA) === text(b, inB);
}
