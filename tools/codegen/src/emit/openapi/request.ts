// Says what a call sends: parameters of its path and query, and its body.
import type { Member, MemberSchema, Model, Shape } from "../../model/model.ts";
import { annotationsOf, type JsonObject, referenceTo, schemaOfMember, schemaOfMembers, shapeNamed } from "./schema.ts";

export function toParameter(
  member: Member,
  place: "path" | "query",
  shape: string | undefined,
  model: Model,
): JsonObject {
  const example = examplesOf(shape ?? "", model).find((value) => Object.hasOwn(value, member.name))?.[member.name];
  return {
    // A list is sent as one `name[]` for each of its items, which is what `form` and `explode` say by default.
    name: place === "query" && isList(member.schema, model) ? `${member.name}[]` : member.name,
    in: place,
    ...(member.required || place === "path" ? { required: true } : {}),
    ...annotationsOf(member),
    schema: schemaOfMember(member.schema, model),
    ...(example !== undefined && { example }),
  };
}

/** @returns `undefined` where the path takes everything. */
export function toBody(shape: Shape, pathMembers: ReadonlySet<string>, model: Model): JsonObject | undefined {
  const isWhole = pathMembers.size === 0;
  if (!isWhole && shape.kind !== "object")
    throw new Error("a body whose members go into the path is an object", { cause: shape });
  const members = shape.kind === "object" ? shape.members.filter(({ name }) => !pathMembers.has(name)) : [];
  if (!isWhole && members.length === 0) return undefined;
  const schema = isWhole ? referenceTo(shape.name) : schemaOfMembers(members, shape.direction, model);
  const examples = (model.examples.get(shape.name) ?? []).map(({ name, value }) => {
    const entries = Object.entries(value as JsonObject).filter(([member]) => !pathMembers.has(member));
    return [name, { value: Object.fromEntries(entries) }];
  });
  return {
    required: true,
    content: {
      "application/json": { schema, ...(examples.length > 0 && { examples: Object.fromEntries(examples) }) },
    },
  };
}

function examplesOf(shape: string, model: Model): JsonObject[] {
  return (model.examples.get(shape) ?? []).map(({ value }) => value as JsonObject);
}

/** @throws for what no query can hold. */
function isList(schema: MemberSchema, model: Model): boolean {
  switch (schema.kind) {
    case "value":
      if (schema.types.includes("object")) throw new Error("a query holds no object", { cause: schema });
      return schema.types.includes("array");
    case "reference":
      if (shapeNamed(schema.shape, model).kind !== "scalar")
        throw new Error("a query holds no object", { cause: schema });
      return false;
    case "alternative":
      return isList({ kind: "reference", shape: schema.shape }, model) || isList(schema.other, model);
    default:
      throw new Error("unforeseen member", { cause: schema });
  }
}
