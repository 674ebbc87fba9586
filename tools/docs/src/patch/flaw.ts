// Whether the generator would still take the schemas: what it would refuse is not patched.

import { SchemaError } from "../../../codegen/src/problem.ts";
import { readModel } from "../../../codegen/src/read-model.ts";
import type { Draft } from "./documents.ts";
import { isSchema } from "./places.ts";

/** @returns what the generator would say first; undefined where it takes all. */
export function flawIn(draft: Draft): string | undefined {
  const file = (path: string) => ({ path, json: draft.read(path) });
  const paths = [...draft.paths].sort();
  try {
    readModel({
      dialect: file("schemas/dialect.json"),
      pages: file("schemas/sources.json"),
      operations: file("schemas/operations.json"),
      schemas: paths.filter(isSchema).map(file),
      examples: paths.filter((path) => /^schemas\/examples\/.*\/good-[^/]*\.json$/.test(path)).map(file),
    });
    return undefined;
  } catch (error) {
    if (error instanceof SchemaError) return error.message.split("\n")[0];
    throw error;
  }
}
