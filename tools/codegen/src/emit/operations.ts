// Emits the client's two generated modules: the table of operations, and the interface of its methods.
import {
  type InterfaceDeclarationStructure,
  type MethodSignatureStructure,
  type OptionalKind,
  StructureKind,
} from "ts-morph";
import type { MemberSchema, Model, RestOperation } from "../model/model.ts";
import { toDocComment } from "../prose.ts";
import { type GeneratedFile, header } from "./generated-file.ts";
import { printModule } from "./print.ts";

const FOLDER = "packages/client/src/generated";
const SOURCE = "schemas/operations.json";

export function emitOperations(model: Model): GeneratedFile[] {
  return [emitTable(model), emitInterface(model)];
}

function emitTable({ operations }: Model): GeneratedFile {
  const rows = operations.map(({ name, method, path, effect }) => {
    const key = /^\w+$/.test(name) ? name : JSON.stringify(name);
    return `  ${key}: { method: "${method}", path: "${path}", effect: "${effect}" },`;
  });
  const table = `export const operations = {\n${rows.join("\n")}\n} as const satisfies Record<string, Operation>;`;
  return {
    path: `${FOLDER}/operations.ts`,
    text: printModule([
      header(SOURCE),
      {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: "../operation.ts",
        namedImports: ["Operation"],
      },
      "\n/** Where each method of the client goes, and what sending it twice would do. */",
      table,
    ]),
  };
}

function emitInterface(model: Model): GeneratedFile {
  const groups = [...new Set(model.operations.map(groupOf))];
  const shapes = new Set(
    model.operations.flatMap(({ argument, unwrapped }) => [...(argument ? [argument] : []), ...shapesIn(unwrapped)]),
  );
  const client: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    name: "Client",
    isExported: true,
    docs: [
      "The methods of the client: each takes one object with PortOne's own member names and gives the unwrapped `response`.",
    ],
    methods: methodsOf(model, undefined),
    properties: groups.flatMap((group) =>
      group === undefined ? [] : [{ name: group, isReadonly: true, type: groupName(group) }],
    ),
  };
  const interfaces = groups.flatMap((group): InterfaceDeclarationStructure[] =>
    group === undefined
      ? []
      : [{ kind: StructureKind.Interface, name: groupName(group), isExported: true, methods: methodsOf(model, group) }],
  );
  return {
    path: `${FOLDER}/client.ts`,
    text: printModule([
      header(SOURCE),
      {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: "@kicc-kit/types",
        namedImports: [...shapes].sort(),
      },
      client,
      ...interfaces,
    ]),
  };
}

function methodsOf(model: Model, group: string | undefined): OptionalKind<MethodSignatureStructure>[] {
  return model.operations
    .filter((operation) => groupOf(operation) === group)
    .map((operation) => ({
      name: operation.name.split(".").at(-1) ?? operation.name,
      docs: [`${toDocComment(operation, model.pages)}\n\n\`${operation.method} ${operation.path}\``],
      parameters: operation.argument === undefined ? [] : [{ name: "args", type: operation.argument }],
      returnType: `Promise<${toTypeText(operation.unwrapped)}>`,
    }));
}

function groupOf({ name }: RestOperation): string | undefined {
  return name.includes(".") ? name.split(".")[0] : undefined;
}

function groupName(group: string): string {
  return `${group[0]?.toUpperCase()}${group.slice(1)}Methods`;
}

function shapesIn(schema: MemberSchema): string[] {
  switch (schema.kind) {
    case "reference":
      return [schema.shape];
    case "alternative":
      return [schema.shape, ...shapesIn(schema.other)];
    case "value":
      return schema.items ? shapesIn(schema.items) : [];
    default:
      throw new Error("unforeseen response", { cause: schema });
  }
}

/** Without null: a call that was accepted has a response. */
function toTypeText(schema: MemberSchema): string {
  switch (schema.kind) {
    case "reference":
      return schema.shape;
    case "alternative":
      return schema.other.items ? `${schema.shape} | ${toTypeText(schema.other)}` : schema.shape;
    case "value":
      return schema.items ? `${toTypeText(schema.items)}[]` : "never";
    default:
      throw new Error("unforeseen response", { cause: schema });
  }
}
