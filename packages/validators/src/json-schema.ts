// Standard JSON Schema v1: a validator that also tells its shape as a JSON Schema, in the draft that is asked for.
import { composeSchema, DRAFTS, type JsonSchema, type Part } from "./compose-schema.ts";
import type { StandardSchemaV1 } from "./standard-schema.ts";
import type { Validator } from "./validator.ts";

export interface JsonSchemaOptions {
  /** Any other than the first two throws. */
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | (string & {});
  /** There are none. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

export interface JsonSchemaValidator<Value> extends Validator<Value> {
  readonly "~standard": StandardSchemaV1<Value>["~standard"] & {
    /**
     * The shape as a JSON Schema that refers to nothing outside itself. Every call makes a new object, which is the caller's to change.
     * Nothing is converted, so what goes in is what comes out.
     */
    readonly jsonSchema: {
      /** @throws Error for a target that is neither draft. */
      readonly input: (options: JsonSchemaOptions) => JsonSchema;
      /** @throws Error for a target that is neither draft. */
      readonly output: (options: JsonSchemaOptions) => JsonSchema;
    };
  };
}

export function withJsonSchema<Value>(validator: Validator<Value>, part: Part): JsonSchemaValidator<Value> {
  const toJsonSchema = ({ target }: JsonSchemaOptions): JsonSchema => {
    const draft = Object.hasOwn(DRAFTS, target) ? DRAFTS[target] : undefined;
    if (draft) return composeSchema(part, draft);
    throw new Error(`no JSON Schema for the target '${target}': ask for one of ${Object.keys(DRAFTS).join(", ")}`);
  };
  return {
    ...validator,
    "~standard": { ...validator["~standard"], jsonSchema: { input: toJsonSchema, output: toJsonSchema } },
  };
}
