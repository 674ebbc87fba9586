// Copies of a value what its schema knows: what the gateway has added since, or never documented, stays behind.
import { isObject } from "./is-object.ts";
import type { ObjectShapeRules, ValueRules } from "./rules.ts";

/** Never changes what it is given. An object whose members no schema lists, such as `extension`, is kept as it is. */
export function strip<Value>(value: Value, rules: ObjectShapeRules): Value {
  return stripObject(value, rules) as Value;
}

function stripObject(value: unknown, rules: ObjectShapeRules): unknown {
  if (!isObject(value)) return value;
  const known = membersOf(value, rules).flatMap(([name, member]): [string, unknown][] => {
    const { [name]: own } = value;
    return own === undefined ? [] : [[name, stripValue(own, member)]];
  });
  return Object.fromEntries(known);
}

function membersOf(value: Readonly<Record<string, unknown>>, rules: ObjectShapeRules): ObjectShapeRules["members"] {
  const branch = rules.choose?.(value);
  return branch && "members" in branch ? [...rules.members, ...branch.members] : rules.members;
}

function stripValue(value: unknown, { items, shape }: ValueRules): unknown {
  if (Array.isArray(value)) return items ? value.map((item) => stripValue(item, items)) : value;
  return shape ? stripObject(value, shape) : value;
}
