// A shape with all that it refers to in its place: what every peer's schema is derived from, so that all check the same.
import {
  checkOfObject,
  checkOfValue,
  type MemberCheck,
  type ObjectCheck,
  type ValueCheck,
} from "../../../codegen/src/emit/validators/check.ts";
import type { Model } from "../../../codegen/src/model/model.ts";

export interface Tree extends Omit<ValueCheck, "items" | "shape"> {
  readonly items?: Tree;
  /** What an object must be; undefined where any will do. */
  readonly object?: ObjectTree;
}

export interface ObjectTree {
  readonly isClosed: boolean;
  readonly members: readonly MemberTree[];
}

export interface MemberTree {
  readonly name: string;
  readonly required: boolean;
  readonly value: Tree;
}

export function treeOf(name: string, model: Model): Tree {
  const shape = model.shapes.find((one) => one.name === name);
  switch (shape?.kind) {
    case "object":
      return { types: ["object"], limits: {}, open: false, object: objectTree(checkOfObject(shape, model), model) };
    case "scalar":
      return valueTree(checkOfValue(shape.schema, shape.direction, model), model);
    default:
      throw new Error(`the bench measures no unions and knows no shape ${name}`, { cause: shape });
  }
}

function objectTree({ members, known }: ObjectCheck, model: Model): ObjectTree {
  return {
    isClosed: known !== undefined,
    members: members.map((member: MemberCheck) => ({
      name: member.name,
      required: member.required,
      value: valueTree(member, model),
    })),
  };
}

function valueTree({ types, limits, values, open, items, shape }: ValueCheck, model: Model): Tree {
  const object = shape === undefined ? undefined : treeOf(shape, model).object;
  return {
    types,
    limits,
    open,
    ...(values && { values }),
    ...(items && { items: valueTree(items, model) }),
    ...(object && { object }),
  };
}
