// Every validator, and the types that they speak in.
export * from "./generated/index.ts";
export type { Issue, IssueCode } from "./issue.ts";
export type { JsonSchemaOptions, JsonSchemaValidator } from "./json-schema.ts";
export type { StandardResult, StandardSchemaV1 } from "./standard-schema.ts";
export { ValidationError } from "./validation-error.ts";
export type { Options, Result, Validator } from "./validator.ts";
