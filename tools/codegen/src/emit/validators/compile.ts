// Compiles validator schemas to source text that needs no library, no require and no eval.
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { ValidatorSchema } from "./form.ts";
import { addKeywords } from "./keywords.ts";

/** @returns statements that declare one function for each name: `name(value)` is true or leaves its findings in `name.errors`. */
export function compileChecks(schemas: Readonly<Record<string, ValidatorSchema>>): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    strictNumbers: true,
    messages: false,
    // The schema is ours, made a moment ago: checking it against a meta-schema would take longer than compiling it.
    meta: false,
    validateSchema: false,
    code: { source: true, esm: true },
  });
  addKeywords(ajv);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema }, name);
  const code = standaloneCode.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
  const text = rewrites.reduce(
    (current, [pattern, replacement]) => current.replace(pattern, replacement),
    inlineTypes(code, schemas),
  );
  const leftOver = /\brequire\(|\beval\(|new Function/.exec(text);
  if (leftOver) throw new Error(`the compiled validator would need '${leftOver[0]}'`);
  return text;
}

/** Where a member has several types the compiler keeps the whole schema for their list; the list alone is enough. */
function inlineTypes(code: string, schemas: Readonly<Record<string, ValidatorSchema>>): string {
  const declared = Object.fromEntries(Object.values(schemas).map((schema) => [JSON.stringify(schema), schema]));
  const names = new Map(
    [...code.matchAll(/const (schema\d+) = (\{.*?\});(?=function|const)/g)].flatMap(([, name, text]) =>
      name && text && declared[text] ? [[name, declared[text]] as const] : [],
    ),
  );
  return code.replace(/(schema\d+)((?:\.\w+)*)\.type(?=\})/g, (expression, name: string, path: string) => {
    const owner = path
      .split(".")
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], names.get(name));
    const type = (owner as ValidatorSchema | undefined)?.type;
    return type === undefined ? expression : JSON.stringify(type);
  });
}

const rewrites: readonly (readonly [RegExp, string])[] = [
  [/^"use strict";/, ""],
  [/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, "const $1 = codePointLength;"],
  [/\/\*# sourceURL="[^"]*" \*\/;?/g, ""],
  [/schemaPath:"(?:[^"\\]|\\.)*",/g, ""],
  [/export const /g, "const "],
  [/export default \w+;/g, ""],
];
