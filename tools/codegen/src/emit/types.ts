// Emits @kicc-kit/types: one module a shape, and an index of them all.
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { type ExportDeclarationStructure, type ImportDeclarationStructure, StructureKind } from "ts-morph";
import type {
  AlternativeSchema,
  ForbiddenMember,
  MemberSchema,
  Model,
  ObjectShape,
  Shape,
  ValueSchema,
} from "../model/model.ts";
import { toDocComment } from "../prose.ts";
import { type GeneratedFile, header } from "./generated-file.ts";
import { layOut } from "./lay-out.ts";
import { printModule } from "./print.ts";

const FOLDER = "packages/types/src/generated";

export async function emitTypes(model: Model): Promise<GeneratedFile[]> {
  const modules = await Promise.all(model.shapes.map((shape) => emitModule(shape, model)));
  return [...modules, emitIndex(model)];
}

async function emitModule(shape: Shape, model: Model): Promise<GeneratedFile> {
  const references = new Set<string>();
  const schema = bodyOf(shape, model, references);
  // Only the body goes through json-schema-to-typescript: references are names by then, so it cannot copy a type.
  const body = await compile(schema, shape.name, { bannerComment: "", format: false, ignoreMinAndMaxItems: true });
  references.delete(shape.name);
  const imports = [...references].sort().map(
    (name): ImportDeclarationStructure => ({
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: `./${name}.js`,
      namedImports: [name],
    }),
  );
  return { path: `${FOLDER}/${shape.name}.ts`, text: printModule([header(shape.file), ...imports, layOut(body)]) };
}

function emitIndex({ shapes }: Model): GeneratedFile {
  const exports = shapes.map(
    ({ name }): ExportDeclarationStructure => ({
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: `./${name}.js`,
      namedExports: [name],
    }),
  );
  return { path: `${FOLDER}/index.ts`, text: printModule([header("schemas/"), ...exports]) };
}

function bodyOf(shape: Shape, { pages }: Model, references: Set<string>): JSONSchema {
  const description = toDocComment(shape, pages);
  switch (shape.kind) {
    case "scalar":
      return { description: toDocComment(shape, pages, shape.names), ...toValue(shape.schema, references) };
    case "union":
      for (const branch of shape.branches) references.add(branch);
      return { description, tsType: shape.branches.join(" | ") };
    case "object":
      return { description, ...toInterface(shape, pages, references) };
    default:
      throw new Error("unforeseen shape", { cause: shape });
  }
}

function toInterface({ members, forbidden }: ObjectShape, pages: Model["pages"], references: Set<string>): JSONSchema {
  const own = members.map(({ name, schema, deprecated, ...prose }) => [
    name,
    {
      description: toDocComment({ ...prose, deprecated }, pages),
      ...(deprecated && { deprecated }),
      ...toType(schema, references),
    },
  ]);
  const never = forbidden.map(({ name, belongsTo }: ForbiddenMember) => [
    name,
    { description: `Only in ${belongsTo.join(", ")}.`, tsType: "never" },
  ]);
  return {
    type: "object",
    properties: Object.fromEntries([...own, ...never]),
    required: members.filter(({ required }) => required).map(({ name }) => name),
    // Sealed even where the shape is open: an index signature would let every misspelt member through.
    additionalProperties: false,
  };
}

function toType(schema: MemberSchema, references: Set<string>): JSONSchema {
  switch (schema.kind) {
    case "reference":
      references.add(schema.shape);
      return { tsType: schema.shape };
    case "alternative":
      references.add(schema.shape);
      return toAlternative(schema, references);
    case "value":
      return toValue(schema, references);
    default:
      throw new Error("unforeseen member", { cause: schema });
  }
}

/** An open code list is open to every string already; what is left to say beside it is null. */
function toAlternative({ shape, other }: AlternativeSchema, references: Set<string>): JSONSchema {
  const types = other.values ? other.types : other.types.filter((type) => type !== "string");
  return types.length === 0
    ? { tsType: shape }
    : { anyOf: [{ tsType: shape }, toValue({ ...other, types }, references)] };
}

function toValue({ types, values, open, items }: ValueSchema, references: Set<string>): JSONSchema {
  if (open && values) return { tsType: [...values.map((value) => JSON.stringify(value)), "(string & {})"].join(" | ") };
  return {
    type: types.length === 1 ? types[0] : [...types],
    ...(values && { enum: [...values] }),
    ...(items && { items: toType(items, references) }),
    ...(types.includes("object") && { additionalProperties: true }),
  } as JSONSchema;
}
