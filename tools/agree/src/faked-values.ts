// Values that fit a shape, made by json-schema-faker from its published schema.
import fc, { type Arbitrary } from "fast-check";
import { createGeneratorSync } from "json-schema-faker";
import type { Shape } from "../../codegen/src/model/model.ts";
import type { RawFile } from "../../codegen/src/model/raw.ts";

type FakedSchema = Parameters<ReturnType<typeof createGeneratorSync>["generate"]>[0];

/** It gives up below a depth: what does not fit then is for the caller to leave out. */
export function fakedValues({ file }: Shape, files: readonly RawFile[]): Arbitrary<unknown> {
  const byAddress = new Map(files.map(({ schema }) => [schema.$id, schema as FakedSchema]));
  const own = files.find(({ path }) => path === file)?.schema;
  if (own === undefined) throw new Error(`no schema ${file}`);
  const refResolver = (ref: string): FakedSchema => {
    const schema = byAddress.get(new URL(ref, own.$id).href);
    if (schema === undefined) throw new Error(`${file} refers to ${ref}, which is no schema`);
    return schema;
  };
  return fc.nat().map((seed) => createGeneratorSync({ seed, refResolver, maxDepth: 8 }).generate(own as FakedSchema));
}
