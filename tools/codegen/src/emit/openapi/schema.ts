// Says a shape of the model as a schema of OpenAPI 3.1: references by name, members flat.
import type {
  AlternativeSchema,
  CodeName,
  Direction,
  Member,
  MemberSchema,
  Model,
  Prose,
  Shape,
  ValueSchema,
} from "../../model/model.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export const SCHEMAS = "#/components/schemas/";

export function schemaOfShape(shape: Shape, model: Model): JsonObject {
  switch (shape.kind) {
    case "scalar":
      return { ...annotationsOf(shape, shape.names), ...schemaOfValue(shape.schema, model) };
    case "union":
      return { ...annotationsOf(shape), oneOf: shape.branches.map(referenceTo) };
    case "object":
      return { ...annotationsOf(shape), ...schemaOfMembers(shape.members, shape.direction, model) };
    default:
      throw new Error("unforeseen shape", { cause: shape });
  }
}

/** An answer is open by saying nothing: `additionalProperties: true` would make generators let every misspelt member through. */
export function schemaOfMembers(members: readonly Member[], direction: Direction, model: Model): JsonObject {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(
      members.map((member) => [member.name, { ...schemaOfMember(member.schema, model), ...annotationsOf(member) }]),
    ),
    ...(required.length > 0 && { required }),
    ...(direction === "sent" && { additionalProperties: false }),
  };
}

export function schemaOfMember(schema: MemberSchema, model: Model): JsonObject {
  switch (schema.kind) {
    case "value":
      return schemaOfValue(schema, model);
    case "reference":
      return referenceTo(schema.shape);
    case "alternative":
      return schemaOfAlternative(schema, model);
    default:
      throw new Error("unforeseen member", { cause: schema });
  }
}

/** English, then Korean, then what the codes of a list stand for. */
export function annotationsOf(prose: Prose, names: readonly CodeName[] = []): JsonObject {
  const list = names.map(({ code, en, ko }) => `- \`${code}\` ${en} · ${ko}`).join("\n");
  const description = [prose.description, prose.descriptionKo, list].filter((text) => text !== "").join("\n\n");
  return { description, ...(prose.deprecated && { deprecated: true }) };
}

export function shapeNamed(name: string, { shapes }: Model): Shape {
  const shape = shapes.find((candidate) => candidate.name === name);
  if (shape === undefined) throw new Error(`no shape '${name}'`);
  return shape;
}

export function referenceTo(shape: string): JsonObject {
  return { $ref: `${SCHEMAS}${shape}` };
}

/** An open list of codes takes every string already; what is left to say beside it is null. */
function schemaOfAlternative({ shape, other }: AlternativeSchema, model: Model): JsonObject {
  const target = shapeNamed(shape, model);
  const isOpen = target.kind === "scalar" && target.schema.open && other.values === undefined;
  const types = isOpen ? other.types.filter((type) => !target.schema.types.includes(type)) : other.types;
  if (types.length === 0) return referenceTo(shape);
  return { anyOf: [referenceTo(shape), schemaOfValue({ ...other, types }, model)] };
}

/** An enum beside any value of its types stays open in every generator, and still names what is known. */
function schemaOfValue({ types, limits, values, open, items }: ValueSchema, model: Model): JsonObject {
  const type = types.length === 1 ? types[0] : types;
  if (open && values)
    return {
      anyOf: [
        { type, enum: values },
        { type, ...limits },
      ],
    };
  return {
    type,
    ...(values && { enum: values }),
    ...limits,
    ...(items && { items: schemaOfMember(items, model) }),
    ...(types.includes("object") && { additionalProperties: true }),
  };
}
