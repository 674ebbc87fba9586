// Emits what @kicc-kit/schemas exports: every shape under its name, wherever its file lies, as JSON and as a module.
import type { JsonFile } from "../load.ts";
import type { Model } from "../model/model.ts";
import type { GeneratedFile } from "./generated-file.ts";

const DOCUMENTS = ["dialect", "left-out", "operations", "package", "sources"];

/** The manifest is written by hand but for these two members. */
export function emitManifest({ shapes }: Model, { path, json }: JsonFile): GeneratedFile[] {
  const documents: [string, string][] = [
    ...DOCUMENTS.map((name): [string, string] => [`${name}.json`, `./${name}.json`]),
    ...shapes.map(({ name, file }): [string, string] => [`${name}.json`, file.replace("schemas/", "./")]),
    ["openapi.json", "./generated/openapi.json"],
  ];
  const exports = Object.fromEntries([
    [".", inBothSystems("./generated/modules/index")],
    ...documents.map(([name, file]) => [`./${name}`, file]),
    ["./codes", inBothSystems("./generated/codes")],
    ["./*", inBothSystems("./generated/modules/*")],
    // The address of a $ref or an $id, without its host.
    ["./*.schema.json", "./*.schema.json"],
  ]);
  // The same for `moduleResolution: node10`, which reads no exports.
  const typesVersions = {
    "*": {
      ...Object.fromEntries(documents.map(([name, file]) => [name, [file]])),
      // The root's own declarations, which the last line would send elsewhere.
      "generated/*": ["./generated/*"],
      codes: ["./generated/codes.d.cts"],
      "*": ["./generated/modules/*.d.cts"],
    },
  };
  return [{ path, text: `${JSON.stringify({ ...(json as object), typesVersions, exports }, null, 2)}\n` }];
}

function inBothSystems(stem: string): object {
  return {
    import: { types: `${stem}.d.mts`, default: `${stem}.mjs` },
    require: { types: `${stem}.d.cts`, default: `${stem}.cjs` },
  };
}
