// Rewrites a shape as the plain, reference-free schema that the validator compiler takes.
import type { Direction, ForbiddenMember, Member, MemberSchema, Model, Shape, ValueSchema } from "../../model/model.ts";
import type { Alternatives } from "./keywords.ts";

export interface ValidatorSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, ValidatorSchema>>;
  readonly required?: readonly string[];
  readonly items?: ValidatorSchema;
  readonly known?: readonly string[];
  readonly forbidden?: Readonly<Record<string, readonly string[]>>;
  readonly oneOfValues?: Alternatives;
}

export function formOfShape(shape: Shape, model: Model): ValidatorSchema {
  switch (shape.kind) {
    case "scalar":
      return formOfValue(shape.schema, shape.direction, model);
    case "object":
      return formOfMembers(shape.members, model, { direction: shape.direction, forbidden: shape.forbidden });
    case "union":
      throw new Error("a union inside another shape is not supported yet", { cause: shape });
    default:
      throw new Error("unforeseen shape", { cause: shape });
  }
}

interface Surroundings {
  readonly direction: Direction;
  readonly forbidden: readonly ForbiddenMember[];
  /** Names that are accepted beside the members, because another check looks at them. */
  readonly alsoKnown?: readonly string[];
}

export function formOfMembers(
  members: readonly Member[],
  model: Model,
  { direction, forbidden, alsoKnown = [] }: Surroundings,
): ValidatorSchema {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  const known = [...new Set([...members.map(({ name }) => name), ...forbidden.map(({ name }) => name), ...alsoKnown])];
  return {
    type: "object",
    properties: Object.fromEntries(members.map(({ name, schema }) => [name, formOfMember(schema, direction, model)])),
    ...(required.length > 0 && { required }),
    ...(direction === "sent" && { known }),
    ...(forbidden.length > 0 && {
      forbidden: Object.fromEntries(forbidden.map(({ name, belongsTo }) => [name, belongsTo])),
    }),
  };
}

export function formOfMember(schema: MemberSchema, direction: Direction, model: Model): ValidatorSchema {
  switch (schema.kind) {
    case "value":
      return formOfValue(schema, direction, model);
    case "reference":
      return formOfTarget(schema.shape, direction, model);
    case "alternative":
      return eitherOf(formOfTarget(schema.shape, direction, model), formOfValue(schema.other, direction, model));
    default:
      throw new Error("unforeseen member", { cause: schema });
  }
}

function formOfTarget(name: string, direction: Direction, model: Model): ValidatorSchema {
  const shape = model.shapes.find((candidate) => candidate.name === name);
  if (shape === undefined) throw new Error(`no shape '${name}'`);
  return shape.kind === "scalar" ? formOfValue(shape.schema, direction, model) : formOfShape(shape, model);
}

function formOfValue(
  { types, limits, values, open, items }: ValueSchema,
  direction: Direction,
  model: Model,
): ValidatorSchema {
  const isChecked = values !== undefined && !(open && direction === "received");
  return {
    type: types.length === 1 ? (types[0] ?? "null") : types,
    ...limits,
    ...(isChecked && { oneOfValues: { values, open } }),
    ...(items && { items: formOfMember(items, direction, model) }),
  };
}

/** The two differ in type, or `other` only adds constants, so they merge into one schema and one telling error. */
function eitherOf(form: ValidatorSchema, other: ValidatorSchema): ValidatorSchema {
  const { oneOfValues, ...rest } = form;
  const type = [...new Set([form.type, other.type].flat())].filter((name) => name !== undefined);
  const isAnyString = other.oneOfValues === undefined && [other.type].flat().includes("string");
  const values = [...(oneOfValues?.values ?? []), ...(other.oneOfValues?.values ?? [])];
  return {
    ...rest,
    type,
    ...(other.items && { items: other.items }),
    ...(values.length > 0 && !isAnyString && { oneOfValues: { values, open: oneOfValues?.open ?? false } }),
  };
}
