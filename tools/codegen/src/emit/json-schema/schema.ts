// Says a shape, or a member, as the code of a JSON Schema: what drafts write in one way is a literal, the rest is asked of `form`.
import type { Member, MemberSchema, Model, ObjectShape, Shape, TypeName } from "../../model/model.ts";
import { checkOfSchema, checkOfValue, type ValueCheck } from "../validators/check.ts";

/** Texts of code by keyword; one that is undefined is left out, and `...` takes in all of an object. */
type Keywords = Readonly<Record<string, string | undefined>>;

/** How code names the part that a shape is. */
export const partOf = (shape: string): string => `schemaOf${shape}`;

/** @param textOf the code of a member: its schema, or a reference to the part that several shapes share */
export function codeOfShape(
  shape: Shape,
  model: Model,
  textOf: (member: Member, shape: ObjectShape) => string,
): string {
  const head = { title: json(shape.name), description: json(shape.description) };
  switch (shape.kind) {
    case "scalar": {
      const check = checkOfValue(shape.schema, shape.direction, model);
      return code({ ...head, ...keywordsOf(check), ...(!check.values && examples(shape.schema.values)) });
    }
    case "union":
      return code({ ...head, oneOf: list(shape.leaves.map((leaf) => placed(leaf))) });
    case "object": {
      const isClosed = shape.direction === "sent";
      const required = shape.members.filter((member) => member.required).map(({ name }) => name);
      const members = shape.members.map((member) => [member.name, textOf(member, shape)] as const);
      // A closed shape refuses these as it does any other name.
      const forbidden = isClosed ? [] : shape.forbidden.map(({ name }) => [name, "false"] as const);
      const text = code({
        ...head,
        type: json("object"),
        properties: code(Object.fromEntries([...members, ...forbidden])),
        required: required.length > 0 ? json(required) : undefined,
      });
      return isClosed ? `form.closed(${text})` : text;
    }
    default:
      throw new Error("unforeseen shape", { cause: shape });
  }
}

export function codeOfMember({ schema, description, deprecated }: Member, { direction }: ObjectShape, model: Model) {
  const check = checkOfSchema(schema, direction, model);
  const known = check.values ? undefined : knownOf(schema, model);
  const shape = shapeAlone(check);
  if (shape !== undefined && !deprecated) return placed(shape, description);
  return code({
    ...keywordsOf(check),
    ...examples(known),
    description: json(description),
    ...(deprecated && { "...": "form.deprecated" }),
  });
}

/** A null beside one type is a second type; any other alternative is a schema of its own, which is what strict readers take. */
function keywordsOf(check: ValueCheck): Keywords {
  const types = check.types.filter((type) => type !== "null");
  const isNullable = types.length < check.types.length;
  const [type, ...others] = types;
  const isOne = type !== undefined && others.length === 0 && !(type === "object" && check.shape !== undefined);
  if (isOne) return keywordsOfType(type, check, isNullable);
  const alternatives = types.map((one) =>
    one === "object" && check.shape !== undefined ? placed(check.shape) : code(keywordsOfType(one, check, false)),
  );
  return { anyOf: list([...alternatives, ...(isNullable ? [code({ type: json("null") })] : [])]) };
}

function keywordsOfType(type: TypeName, { limits, values = [], items }: ValueCheck, isNullable: boolean): Keywords {
  const types = json(isNullable ? [type, "null"] : type);
  const constants = values.filter((one) => typeof one === (type === "integer" ? "number" : type));
  if (constants.length === 1 && !isNullable) return { type: types, const: json(constants[0]) };
  if (constants.length > 0) return { type: types, enum: json(isNullable ? [...constants, null] : constants) };
  const { minimum, exclusiveMinimum, maximum, minLength, maxLength, pattern, minItems, maxItems } = limits;
  const isNumber = type === "integer" || type === "number";
  const own = {
    ...(isNumber && { minimum, exclusiveMinimum, maximum }),
    ...(type === "string" && { minLength, maxLength, pattern }),
    ...(type === "array" && { minItems, maxItems }),
  };
  const limited = Object.entries(own).map(([keyword, limit]) => [keyword, limit === undefined ? limit : json(limit)]);
  return {
    type: types,
    ...Object.fromEntries(limited),
    ...(type === "array" && items && { items: codeOfItems(items) }),
  };
}

function codeOfItems(items: ValueCheck): string {
  const shape = shapeAlone(items);
  return shape === undefined ? code(keywordsOf(items)) : placed(shape);
}

/** @returns the shape, where the value can be nothing else */
function shapeAlone({ shape, types }: ValueCheck): string | undefined {
  return types.length === 1 ? shape : undefined;
}

/** What is known of a list that may grow: said, though any other code passes. */
function knownOf(schema: MemberSchema, { shapes }: Model): readonly unknown[] | undefined {
  if (schema.kind === "value") return schema.values;
  const target = shapes.find(({ name }) => name === schema.shape);
  return target?.kind === "scalar" ? target.schema.values : undefined;
}

function examples(known: readonly unknown[] | undefined): Keywords {
  return { examples: known && json(known) };
}

function placed(shape: string, description?: string): string {
  return `form.place(${[partOf(shape), ...(description === undefined ? [] : [json(description)])].join(", ")})`;
}

function code(keywords: Keywords): string {
  const entries = Object.entries(keywords).map(([name, text]) => {
    if (text === undefined) return [];
    if (name === "...") return `...${text}`;
    return `${/^[A-Za-z_]\w*$/.test(name) ? name : json(name)}: ${text}`;
  });
  return `{ ${entries.flat().join(", ")} }`;
}

function list(texts: readonly string[]): string {
  return `[${texts.join(", ")}]`;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
