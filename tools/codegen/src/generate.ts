// The pipeline, one statement a phase: from schema files to the text of every generated file. Pure but for the reading.
import { emitClientInterface } from "./emit/client-interface.ts";
import { emitCodes } from "./emit/codes.ts";
import type { GeneratedFile } from "./emit/generated-file.ts";
import { emitJsonSchemas } from "./emit/json-schema/emit.ts";
import { emitManifest } from "./emit/manifest.ts";
import { emitOpenapi } from "./emit/openapi.ts";
import { emitOperationsTable } from "./emit/operations-table.ts";
import { emitReference } from "./emit/reference/emit.ts";
import { emitSchemaModules } from "./emit/schema-modules.ts";
import { emitTypes } from "./emit/types.ts";
import { emitValidators } from "./emit/validators/emit.ts";
import { load } from "./load.ts";
import { readModel } from "./read-model.ts";

/** @throws SchemaError with every problem of the first phase that found any; nothing has been written then. */
export async function generate(root: string): Promise<GeneratedFile[]> {
  const sources = load(root);
  const model = readModel(sources);
  const types = await emitTypes(model);
  const validators = emitValidators(model);
  const jsonSchemas = emitJsonSchemas(model);
  const client = [emitOperationsTable(model), emitClientInterface(model)];
  const codes = emitCodes(model);
  const modules = emitSchemaModules(sources.schemas);
  const openapi = emitOpenapi(model, sources.manifest);
  const reference = emitReference(model, sources.snippets);
  const manifest = emitManifest(model, sources.manifest);
  return [
    ...types,
    ...validators,
    ...jsonSchemas,
    ...client,
    ...codes,
    ...modules,
    ...openapi,
    ...reference,
    ...manifest,
  ];
}
