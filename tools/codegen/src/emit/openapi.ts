// Emits the OpenAPI 3.1 document of the REST calls and of what PortOne posts to the shop.
import type { JsonFile } from "../load.ts";
import type { Model } from "../model/model.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { toDocument } from "./openapi/document.ts";

/** The version is that of the package which publishes the document. */
export function emitOpenapi(model: Model, manifest: JsonFile): GeneratedFile[] {
  const { version } = manifest.json as { readonly version?: string };
  const document = toDocument(model, version ?? "0.0.0");
  return [{ path: "schemas/generated/openapi.json", text: `${JSON.stringify(document, null, 2)}\n` }];
}
