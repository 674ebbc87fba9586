// Types and validators agree: each good example compiles as its type, each bad one does not, wherever TypeScript can say so.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { IssueCode, Validator } from "../src/index.ts";
import * as validators from "../src/index.ts";
import { compile, TYPES } from "./compile.ts";

interface Example {
  readonly shape: string;
  readonly file: string;
  readonly value: unknown;
  readonly issue?: { readonly path: readonly (string | number)[]; readonly code: IssueCode };
}

/** Limits of length and size, and patterns: a type has no word for them. */
const BEYOND_TYPES = new Set<IssueCode>([
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
]);
/** "Object literal may only specify known properties": what an answer that has grown looks like, written as a literal. */
const EXCESS_PROPERTY = new Set([2353, 2561]);

const folder = fileURLToPath(new URL("../../../schemas/examples/", import.meta.url));
const examples = readdirSync(folder).flatMap((shape) =>
  readdirSync(`${folder}${shape}`).map((file) => readExample(shape, file)),
);
const diagnostics = compile(
  examples.map(
    ({ shape, value }) =>
      `import type { ${shape} } from "${TYPES}";\nexport const value: ${shape} = ${JSON.stringify(value)};\n`,
  ),
);
const judged = examples.map((example, index) => ({
  ...example,
  title: `${example.shape}/${example.file}`,
  found: diagnostics[index] ?? [],
}));

describe("good examples compile", () => {
  test.each(judged.filter(({ issue }) => issue === undefined))("$title", ({ found }) => {
    const errors = found.filter(({ code }) => !EXCESS_PROPERTY.has(code));
    expect(errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });
});

describe("bad examples do not", () => {
  test.each(judged.filter((example) => example.issue !== undefined && isSayable(example)))("$title", ({ found }) => {
    expect(found).not.toEqual([]);
  });
});

function isSayable({ shape, value, issue }: Example): boolean {
  if (issue === undefined || BEYOND_TYPES.has(issue.code)) return false;
  const isOpenList =
    issue.code === "enum" &&
    (validators as unknown as Record<string, Validator<unknown>>)[shape]?.is(value, { unknown: "allow" });
  const wrong = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
  const isFraction = issue.code === "type" && typeof wrong === "number";
  return !isOpenList && !isFraction;
}

function readExample(shape: string, file: string): Example {
  const json = JSON.parse(readFileSync(`${folder}${shape}/${file}`, "utf8"));
  return file.startsWith("good-")
    ? { shape, file, value: json }
    : { shape, file, value: json.value, issue: json.issue };
}
