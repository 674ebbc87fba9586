// Emits the client's table: where each method goes, and which names KICC has no operation for.
import { StructureKind } from "ts-morph";
import type { Model, RestOperation, UnsupportedOperation } from "../model/model.ts";
import { type GeneratedFile, header } from "./generated-file.ts";
import { printModule } from "./print.ts";

export function emitOperationsTable({ operations, unsupported }: Model): GeneratedFile {
  return {
    path: "packages/client/src/generated/operations.ts",
    text: printModule([
      header("schemas/operations.json"),
      {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: "../operation.ts",
        namedImports: ["Operation"],
      },
      "\n/** Where each method of the client goes, and what sending it twice would do. */",
      `export const operations = {\n${operations.map(toRow).join("\n")}\n} as const satisfies Record<string, Operation>;`,
      "\n/** What the REST API has and KICC does not, with what to do in its place where there is something. */",
      `export const unsupported: Readonly<Record<string, string>> = {\n${unsupported.map(toRefusal).join("\n")}\n};`,
    ]),
  };
}

function toRow({ name, method, path, effect }: RestOperation): string {
  return `  ${toKey(name)}: { method: "${method}", path: "${path}", effect: "${effect}" },`;
}

function toRefusal({ name, alternative }: UnsupportedOperation): string {
  return `  ${toKey(name)}: ${JSON.stringify(alternative?.en ?? "")},`;
}

function toKey(name: string): string {
  return /^\w+$/.test(name) ? name : JSON.stringify(name);
}
