// Reads the good examples of each shape: schemas/examples/<Shape>/good-<name>.json.
import type { JsonFile } from "../load.ts";
import type { Example } from "./model.ts";

/** @returns the examples of a shape under its name, in the order of their names. */
export function readExamples(files: readonly JsonFile[]): Map<string, readonly Example[]> {
  const examples = new Map<string, readonly Example[]>();
  for (const { path, json } of files) {
    const [, , shape = "", file = ""] = path.split("/");
    const name = file.replace(/^good-|\.json$/g, "");
    examples.set(shape, [...(examples.get(shape) ?? []), { name, value: json }]);
  }
  return examples;
}
