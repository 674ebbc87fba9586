// What a shape asks of a value, without references to lists of codes: what guards and tables of rules are both made from.
import type {
  Direction,
  Limits,
  Member,
  MemberSchema,
  Model,
  ObjectShape,
  Scalar,
  TypeName,
  ValueSchema,
} from "../../model/model.ts";
import { type Conditions, conditionsOf, type Place, placeOf } from "./conditions.ts";
import { formsOf } from "./forms.ts";

export interface ValueCheck {
  readonly types: readonly TypeName[];
  readonly limits: Limits;
  /** What a text of the pattern looks like: one of each form. */
  readonly like?: readonly string[];
  /** Constants, of any of the types. A type of which none is listed is not limited by them. */
  readonly values?: readonly Scalar[];
  /** Whether the gateway may add to `values`. */
  readonly open: boolean;
  readonly items?: ValueCheck;
  /** The object shape that an object must be of. */
  readonly shape?: string;
}

export interface MemberCheck extends ValueCheck {
  readonly name: string;
  readonly required: boolean;
  /** What makes it required in this branch of a union, and not in others. */
  readonly when?: Conditions;
  /** Whether no message may show its value. */
  readonly secret: boolean;
}

export interface ObjectCheck {
  readonly members: readonly MemberCheck[];
  /** Names that may be there; undefined where any may. */
  readonly known?: readonly string[];
  /** Members of sibling branches, with what would make them right. */
  readonly forbidden: Readonly<Record<string, Place>>;
}

export function checkOfObject(shape: ObjectShape, model: Model): ObjectCheck {
  const { members, forbidden, direction } = shape;
  const names = [...members, ...forbidden].map(({ name }) => name);
  return {
    members: members.map((member) => checkOfMember(member, shape, model)),
    ...(direction === "sent" && { known: [...new Set(names)] }),
    forbidden: Object.fromEntries(forbidden.map((member) => [member.name, placeOf(member, shape.name, model)])),
  };
}

export function checkOfMember(member: Member, shape: ObjectShape, model: Model): MemberCheck {
  const { name, required, schema, secret } = member;
  const when = required ? conditionsOf(name, shape.name, model) : undefined;
  const check = checkOfSchema(schema, shape.direction, model);
  const like = formsOf(name, check.limits.pattern, model);
  return { name, required, secret, ...(when && { when }), ...check, ...(like.length > 0 && { like }) };
}

export function checkOfSchema(schema: MemberSchema, direction: Direction, model: Model): ValueCheck {
  switch (schema.kind) {
    case "value":
      return checkOfValue(schema, direction, model);
    case "reference":
      return checkOfTarget(schema.shape, direction, model);
    case "alternative":
      return eitherOf(checkOfTarget(schema.shape, direction, model), checkOfValue(schema.other, direction, model));
    default:
      throw new Error("unforeseen member", { cause: schema });
  }
}

export function checkOfValue(schema: ValueSchema, direction: Direction, model: Model): ValueCheck {
  const { types, limits, values, open, items } = schema;
  // A list that may grow is no reason to refuse an answer.
  const isLimited = values !== undefined && !(open && direction === "received");
  return {
    // Of a type without a constant, there is no value that is one of them.
    types: isLimited ? types.filter((type) => values.some((one) => isOfType(one, type))) : types,
    limits,
    open: isLimited && open,
    ...(isLimited && { values }),
    ...(items && { items: checkOfSchema(items, direction, model) }),
  };
}

export function isOfType(constant: Scalar, type: TypeName): boolean {
  return typeof constant === (type === "integer" ? "number" : type);
}

function checkOfTarget(name: string, direction: Direction, model: Model): ValueCheck {
  const shape = model.shapes.find((candidate) => candidate.name === name);
  switch (shape?.kind) {
    case "scalar":
      return checkOfValue(shape.schema, direction, model);
    case "object":
    case "union":
      return { types: ["object"], limits: {}, open: false, shape: name };
    default:
      throw new Error(`no shape '${name}'`);
  }
}

/** The two differ in type, or neither has limits and `other` adds constants or any string, so one check holds both. */
function eitherOf(check: ValueCheck, other: ValueCheck): ValueCheck {
  const { values: known = [], ...rest } = check;
  const isAnyString = other.values === undefined && other.types.includes("string");
  const values = isAnyString ? [] : [...known, ...(other.values ?? [])];
  return {
    ...rest,
    types: [...new Set([...check.types, ...other.types])],
    limits: { ...check.limits, ...other.limits },
    open: values.length > 0 && check.open,
    ...(values.length > 0 && { values }),
    ...(other.items && { items: other.items }),
  };
}
