// Shapes that nothing leads to any more go, with their examples: no exchange would ever carry them.
import { pathOfRef } from "../../../codegen/src/model/raw.ts";
import { type Draft, isObject } from "./documents.ts";
import { isSchema } from "./places.ts";
import { unlist } from "./section-entries.ts";

export function removeOrphans(draft: Draft): void {
  for (let gone = orphansIn(draft); gone.length > 0; gone = orphansIn(draft)) {
    for (const file of gone) {
      const shape = file.replace(/^.*\//, "").replace(".schema.json", "");
      draft.remove(file);
      for (const example of draft.paths.filter((path) => path.startsWith(`schemas/examples/${shape}/`)))
        draft.remove(example);
      unlist(draft, shape);
    }
  }
}

function orphansIn(draft: Draft): string[] {
  const files = draft.paths.filter(isSchema);
  const referred = new Set(files.flatMap((file) => refsIn(draft.read(file))));
  const { operations } = draft.read("schemas/operations.json") ?? {};
  const named = new Set(isObject(operations) ? Object.values(operations).flatMap(textsOf) : []);
  return files.filter((file) => {
    const shape = file.replace(/^.*\//, "").replace(".schema.json", "");
    return !referred.has(file) && !named.has(shape);
  });
}

function refsIn(json: unknown): string[] {
  if (typeof json !== "object" || json === null) return [];
  const own = "$ref" in json && typeof json.$ref === "string" ? [pathOfRef(json.$ref)] : [];
  return [...own, ...Object.values(json).flatMap(refsIn)];
}

/** What an exchange sends, receives and takes. */
function textsOf(operation: unknown): string[] {
  return typeof operation === "object" && operation !== null
    ? Object.values(operation).filter((value) => typeof value === "string")
    : [];
}
