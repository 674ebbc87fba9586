// Emits the client's interface: a doc comment on every method, and `never` for what KICC does not have.
import {
  type InterfaceDeclarationStructure,
  type MethodSignatureStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type PropertySignatureStructure,
  StructureKind,
} from "ts-morph";
import type { MemberSchema, Model, RestOperation } from "../model/model.ts";
import { escapeComment, toDocComment } from "../prose.ts";
import { type GeneratedFile, header } from "./generated-file.ts";
import { printModule } from "./print.ts";

export function emitClientInterface(model: Model): GeneratedFile {
  const named = [...model.operations, ...model.unsupported];
  const groups = [...new Set(named.map(({ name }) => groupOf(name)))].filter((group) => group !== undefined);
  const shapes = model.operations.flatMap(({ argument, unwrapped }) => [
    ...(argument ? [argument] : []),
    ...shapesIn(unwrapped),
  ]);
  const client: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    name: "Client",
    isExported: true,
    docs: [
      "The methods of the client: each takes one object with PortOne's own member names and gives the unwrapped `response`.",
    ],
    methods: methodsOf(model, undefined),
    properties: groups.map((group) => ({ name: group, isReadonly: true, type: toInterfaceName(group) })),
  };
  const interfaces = groups.map(
    (group): InterfaceDeclarationStructure => ({
      kind: StructureKind.Interface,
      name: toInterfaceName(group),
      isExported: true,
      methods: methodsOf(model, group),
      properties: refusalsOf(model, group),
    }),
  );
  return {
    path: "packages/client/src/generated/client.ts",
    text: printModule([
      header("schemas/operations.json"),
      {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: "@kicc-kit/types",
        namedImports: [...new Set(shapes)].sort(),
      },
      {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: "../deadline.ts",
        namedImports: ["CallOptions"],
      },
      client,
      ...interfaces,
    ]),
  };
}

function methodsOf({ operations, pages }: Model, group: string | undefined): OptionalKind<MethodSignatureStructure>[] {
  return operations
    .filter(({ name }) => groupOf(name) === group)
    .map((operation) => ({
      name: methodOf(operation.name),
      docs: [`${toDocComment(operation, pages)}\n\n\`${operation.method} ${operation.path}\``],
      parameters: parametersOf(operation),
      returnType: `Promise<${toTypeText(operation.unwrapped)}>`,
    }));
}

/** `getToken` alone answers from memory. */
function parametersOf({ name, argument }: RestOperation): OptionalKind<ParameterDeclarationStructure>[] {
  const args =
    argument === undefined ? { name: "args", type: "Record<string, never>" } : { name: "args", type: argument };
  const options = { name: "options", type: "CallOptions", hasQuestionToken: true };
  return groupOf(name) === undefined ? [] : [{ ...args, hasQuestionToken: argument === undefined }, options];
}

/** Typed `never`, so that calling one is a compile error whose hover says why. */
function refusalsOf({ unsupported, pages }: Model, group: string): OptionalKind<PropertySignatureStructure>[] {
  return unsupported
    .filter(({ name }) => groupOf(name) === group)
    .map((operation) => {
      const { method, path, alternative } = operation;
      const instead = alternative === undefined ? [] : [escapeComment(`${alternative.en} · ${alternative.ko}`)];
      const texts = [
        "Not available through KICC. · KICC에서 지원하지 않음.",
        ...instead,
        toDocComment(operation, pages),
        `\`${method} ${path}\``,
      ];
      return { name: methodOf(operation.name), isReadonly: true, type: "never", docs: [texts.join("\n\n")] };
    });
}

function groupOf(name: string): string | undefined {
  return name.includes(".") ? name.split(".")[0] : undefined;
}

function methodOf(name: string): string {
  return name.split(".").at(-1) ?? name;
}

function toInterfaceName(group: string): string {
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
