// Emits …/json-schema/<Shape>: of each shape its JSON Schema in pieces, and its validator with that; members that several shapes have, once.
import type { Member, Model, ObjectShape, Shape } from "../../model/model.ts";
import { escapeComment } from "../../prose.ts";
import { type GeneratedFile, header } from "../generated-file.ts";
import { codeOfMember, codeOfShape, partOf } from "./schema.ts";

const FOLDER = "packages/validators/src/generated";

export function emitJsonSchemas(model: Model): GeneratedFile[] {
  const shared = sharedMembers(model);
  const textOf = (member: Member, shape: ObjectShape): string => {
    const text = codeOfMember(member, shape, model);
    const name = shared.get(keyOf(member.name, text));
    return name === undefined ? text : `form.place($${name})`;
  };
  return [
    ...model.shapes.flatMap((shape): GeneratedFile[] => [
      { path: `${FOLDER}/schemas/${shape.name}.ts`, text: schemaModule(shape, codeOfShape(shape, model, textOf)) },
      { path: `${FOLDER}/json-schema/${shape.name}.ts`, text: validatorModule(shape) },
    ]),
    { path: `${FOLDER}/schemas/members.ts`, text: membersModule(shared) },
  ];
}

/** @returns of the members that more than one shape has, by name and code, the name of the part that they become */
function sharedMembers(model: Model): ReadonlyMap<string, string> {
  const objects = model.shapes.filter((shape) => shape.kind === "object");
  const keys = objects.flatMap((shape) =>
    shape.members.map((member) => keyOf(member.name, codeOfMember(member, shape, model))),
  );
  const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) < index));
  const counts = new Map<string, number>();
  return new Map(
    [...repeated].sort().map((key) => {
      const name = nameIn(key).replaceAll(/\W/g, "_");
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [key, count === 1 ? name : `${name}${count}`];
    }),
  );
}

function schemaModule({ name, file }: Shape, code: string): string {
  return `${header(file)}
${importsOf(code, name)}
export const ${partOf(name)}: Part = { name: "${name}", schema: (form) => (${code}) };
`;
}

function membersModule(shared: ReadonlyMap<string, string>): string {
  const parts = [...shared].map(
    ([key, name]) => `export const $${name}: Part = { name: "${nameIn(key)}", schema: (form) => (${codeIn(key)}) };\n`,
  );
  return `${header("schemas/")}\n${importsOf(parts.join(""), "")}\n${parts.join("\n")}`;
}

function importsOf(code: string, own: string): string {
  const shapes = [...new Set([...code.matchAll(/\bform\.place\(schemaOf(\w+)/g)].map(([, name = ""]) => name))];
  const members = [...new Set([...code.matchAll(/\bform\.place\((\$\w+)\)/g)].map(([, name = ""]) => name))];
  return [
    'import type { Part } from "../../compose-schema.ts";',
    ...shapes
      .filter((name) => name !== own)
      .sort()
      .map((name) => `import { ${partOf(name)} } from "./${name}.ts";`),
    ...(members.length === 0 ? [] : [`import { ${members.sort().join(", ")} } from "./members.ts";`]),
    "",
  ].join("\n");
}

function validatorModule({ name, file, description, descriptionKo }: Shape): string {
  const doc = [description, "", descriptionKo].map((line) => ` * ${escapeComment(line)}`.trimEnd()).join("\n");
  return `${header(file)}
import type { ${name} as Shape } from "@kicc-kit/types";
import { type JsonSchemaValidator, withJsonSchema } from "../../json-schema.ts";
import { ${name} as validator } from "../${name}.ts";
import { ${partOf(name)} } from "../schemas/${name}.ts";

/**
${doc}
 */
export const ${name}: JsonSchemaValidator<Shape> = /* @__PURE__ */ withJsonSchema(validator, ${partOf(name)});
`;
}

function keyOf(member: string, code: string): string {
  return `${member} ${code}`;
}

function nameIn(key: string): string {
  return key.slice(0, key.indexOf(" "));
}

function codeIn(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}
