// Emits the `exports` of @kicc-kit/schemas: every shape under its name, wherever its file lies.
import type { JsonFile } from "../load.ts";
import type { Model } from "../model/model.ts";
import type { GeneratedFile } from "./generated-file.ts";

const DOCUMENTS = ["dialect", "left-out", "operations", "package", "sources"];

/** The manifest is written by hand but for this one member. */
export function emitManifest({ shapes }: Model, { path, json }: JsonFile): GeneratedFile[] {
  const exports = Object.fromEntries([
    ...DOCUMENTS.map((name) => [`./${name}.json`, `./${name}.json`]),
    ...shapes.map(({ name, file }) => [`./${name}.json`, file.replace("schemas/", "./")]),
    [
      "./codes",
      {
        import: { types: "./generated/codes.d.mts", default: "./generated/codes.mjs" },
        require: { types: "./generated/codes.d.cts", default: "./generated/codes.cjs" },
      },
    ],
    ["./openapi.json", "./generated/openapi.json"],
    // The address of a $ref or an $id, without its host.
    ["./*.schema.json", "./*.schema.json"],
  ]);
  return [{ path, text: `${JSON.stringify({ ...(json as object), exports }, null, 2)}\n` }];
}
