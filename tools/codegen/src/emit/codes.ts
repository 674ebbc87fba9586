// Emits @kicc-kit/schemas/codes: every list of codes as data, with its names, for both module systems.
import type { Model, ScalarShape } from "../model/model.ts";
import { escapeComment } from "../prose.ts";
import { type GeneratedFile, header } from "./generated-file.ts";

const FOLDER = "schemas/generated";

export function emitCodes({ shapes }: Model): GeneratedFile[] {
  const lists = shapes.filter((shape): shape is ScalarShape => shape.kind === "scalar" && shape.names.length > 0);
  const declarations = `${header("schemas/codes/")}\n\n${[...lists.map(declare), IS_KNOWN_TYPE].join("\n\n")}\n`;
  return [
    {
      path: `${FOLDER}/codes.mjs`,
      text: module(lists, (name, value) => `export const ${name} = ${value};`, `export ${IS_KNOWN}`),
    },
    {
      path: `${FOLDER}/codes.cjs`,
      text: module(lists, (name, value) => `exports.${name} = ${value};`, `exports.isKnown = ${IS_KNOWN};`),
    },
    { path: `${FOLDER}/codes.d.mts`, text: declarations },
    { path: `${FOLDER}/codes.d.cts`, text: declarations },
  ];
}

function module(
  lists: readonly ScalarShape[],
  assign: (name: string, value: string) => string,
  isKnown: string,
): string {
  return `${header("schemas/codes/")}\n${[...lists.map((list) => assign(list.name, rowsOf(list))), isKnown].join("\n")}\n`;
}

function rowsOf({ names }: ScalarShape): string {
  return `[\n${names.map((row) => `  ${JSON.stringify(row)},`).join("\n")}\n]`;
}

function declare({ name, names, description, descriptionKo }: ScalarShape): string {
  const rows = names.map(
    ({ code }) => `  { readonly code: ${JSON.stringify(code)}; readonly en: string; readonly ko: string },`,
  );
  const doc = `/**\n * ${escapeComment(description)}\n *\n * ${escapeComment(descriptionKo)}\n */`;
  return `${doc}\nexport declare const ${name}: readonly [\n${rows.join("\n")}\n];\n/** A code that this list holds; the gateway may send others. */\nexport type ${name} = (typeof ${name})[number]["code"];`;
}

const IS_KNOWN = "function isKnown(list, value) {\n  return list.some(({ code }) => code === value);\n}";

const IS_KNOWN_TYPE = `/**
 * Whether a list holds a value: \`isKnown(PaymentStatus, payment.status)\`. The gateway may send codes that are newer than the list.
 */
export declare function isKnown<List extends readonly { readonly code: string }[]>(list: List, value: unknown): value is List[number]["code"];`;
