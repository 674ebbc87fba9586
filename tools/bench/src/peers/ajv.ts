// ajv, compiled at run time and ahead of time.
import { load } from "../installed.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import type { Peer } from "./peer.ts";
import type { Tree } from "./tree.ts";

const OPTIONS = { strict: false, validateFormats: false };

export const ajv: Peer = {
  name: "ajv",
  emit: (tree) => `import { Ajv2020 } from "ajv/dist/2020.js";
const schema = ${JSON.stringify(jsonSchemaOf(tree))};
const first = new Ajv2020(${JSON.stringify(OPTIONS)}).compile(schema);
let every;
export const is = (value) => first(value);
export const safeParse = (value) => first(value);
export const all = (value) => {
  every ??= new Ajv2020(${JSON.stringify({ ...OPTIONS, allErrors: true })}).compile(schema);
  return every(value) ? "" : every.errors[0].message;
};
`,
};

export const ajvStandalone: Peer = {
  name: "ajv standalone",
  emit: (tree) => `${standalone(tree, { allErrors: false })}
const validate = module.exports;
export const is = (value) => validate(value);
export const safeParse = (value) => validate(value);
`,
};

export const ajvStandaloneAllErrors: Peer = {
  name: "ajv standalone, allErrors",
  emit: (tree) => `${standalone(tree, { allErrors: true })}
const validate = module.exports;
export const is = (value) => validate(value);
export const safeParse = (value) => validate(value);
export const all = (value) => validate(value) ? "" : validate.errors[0].message;
`,
};

/** As CommonJS, with the one function that it takes from ajv imported at the top. */
function standalone(tree: Tree, options: object): string {
  const { Ajv2020 } = load("ajv/dist/2020.js");
  const { default: standaloneCode } = load("ajv/dist/standalone");
  const instance = new Ajv2020({ ...OPTIONS, ...options, code: { source: true } });
  const code: string = standaloneCode(instance, instance.compile(jsonSchemaOf(tree)));
  return `import ucs2length from "ajv/dist/runtime/ucs2length.js";
import equal from "ajv/dist/runtime/equal.js";
const module = {};
${code
  .replace(/module\.exports\.default = \w+;/, "")
  .replaceAll(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, "$1.default")}`;
}
