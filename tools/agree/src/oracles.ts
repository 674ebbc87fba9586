// The validators that ours is held against: ajv and @cfworker/json-schema, each reading the published schemas by itself.
import { dereference, type Schema, validate } from "@cfworker/json-schema";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Model, Shape } from "../../codegen/src/model/model.ts";
import type { RawFile } from "../../codegen/src/model/raw.ts";
import { relaxed, withForbidden } from "./adapted-schemas.ts";
import { isJson } from "./json.ts";

export type Mode = "refuse" | "allow";

export interface Oracle {
  /** All of ajv's errors; none where it accepts. Reading a value that throws is refused, as ours does: there is one error then, without a place. */
  readonly errors: (value: unknown) => readonly ErrorObject[] | "threw";
  /** @returns undefined for what is no JSON: this one judges nothing else */
  readonly second: (value: unknown) => boolean | undefined;
}

/** Where ours differs by decision from what the schema says, and how the oracle is asked then. */
export const DECISIONS = {
  "a list that may grow never refuses an answer":
    "JSON Schema can say so only where the list is referred to (anyOf with any string); alone, as an answer, it is judged as with unknown: allow",
  "a sibling's member without a value is not there":
    "ajv counts keys where it looks for unknown ones, so these are made known to it, and forbidden; JSON has no such members",
  "reading a value that throws makes the answer no": "ajv lets the exception through, which counts as its no",
  'unknown: "allow"': "the schemas are asked without what closes them",
  "only JSON is shown to @cfworker/json-schema":
    "undefined, NaN, holes, getters and inherited members are a program's: it throws on them, or looks only at own ones",
} as const;

export function createOracles(files: readonly RawFile[], model: Model): Map<string, Record<Mode, Oracle>> {
  const asPublished = read(files);
  const siblingsNamed = withForbidden(files, model);
  const named = read(siblingsNamed);
  const opened = read(relaxed(siblingsNamed));
  return new Map(
    model.shapes.map((shape) => {
      const allow = opened(shape);
      const siblings = siblingsOf(shape, model);
      const [published, lenient] = [asPublished(shape), named(shape)];
      const errors = (value: unknown) => (hasValueless(value, siblings) ? lenient : published).errors(value);
      return [shape.name, { refuse: isGrowingAnswer(shape) ? allow : { ...published, errors }, allow }];
    }),
  );
}

function isGrowingAnswer(shape: Shape): boolean {
  return shape.kind === "scalar" && shape.schema.open && shape.direction === "received";
}

function siblingsOf(shape: Shape, model: Model): readonly string[] {
  const leaves = shape.kind === "union" ? shape.leaves : [shape.name];
  return model.shapes.flatMap((leaf) =>
    leaf.kind === "object" && leaves.includes(leaf.name) ? leaf.forbidden.map(({ name }) => name) : [],
  );
}

function hasValueless(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  return names.some((name) => isValueless(value as Readonly<Record<string, unknown>>, name));
}

function isValueless(value: Readonly<Record<string, unknown>>, name: string): boolean {
  try {
    return name in value && value[name] === undefined;
  } catch {
    return false;
  }
}

function read(files: readonly RawFile[]): (shape: Shape) => Oracle {
  const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true });
  const lookup: Record<string, Schema | boolean> = {};
  for (const { schema } of files) {
    ajv.addSchema(schema);
    dereference(structuredClone(schema) as Schema, lookup);
  }
  return ({ file }) => {
    const address = files.find(({ path }) => path === file)?.schema.$id ?? "";
    const first = ajv.getSchema(address);
    const second = lookup[address];
    if (first === undefined || second === undefined) throw new Error(`no oracle for ${file}`);
    return {
      errors(value) {
        try {
          return first(value) ? [] : (first.errors ?? []);
        } catch {
          return "threw";
        }
      },
      second: (value) => (isJson(value) ? validate(value, second, "2020-12", lookup).valid : undefined),
    };
  };
}
