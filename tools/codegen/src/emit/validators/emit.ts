// Emits @kicc-kit/validators: one module a shape, and an index of them all.
import type { Dispatch, Model, ObjectShape, Scalar, Shape, UnionShape } from "../../model/model.ts";
import { escapeComment } from "../../prose.ts";
import { type GeneratedFile, header } from "../generated-file.ts";
import { compileChecks } from "./compile.ts";
import { formOfShape } from "./form.ts";
import { formsOfUnion } from "./union-form.ts";

const FOLDER = "packages/validators/src/generated";

export function emitValidators(model: Model): GeneratedFile[] {
  const modules = model.shapes.map((shape) => ({ path: `${FOLDER}/${shape.name}.ts`, text: emitModule(shape, model) }));
  const exports = model.shapes.map(({ name }) => `export { ${name} } from "./${name}.ts";`);
  return [...modules, { path: `${FOLDER}/index.ts`, text: `${header("schemas/")}\n${exports.join("\n")}\n` }];
}

function emitModule(shape: Shape, model: Model): string {
  const body = shape.kind === "union" ? emitUnion(shape, model) : emitSingle(shape, model);
  const imports = [
    `import type { ${shape.name} as Shape } from "@kicc-kit/types";`,
    ...(body.includes("codePointLength") ? ['import { codePointLength } from "../code-points.ts";'] : []),
    ...(shape.kind === "union" ? ['import { checkUnion, mismatch } from "../union.ts";'] : []),
    'import { createValidator, type Validator } from "../validator.ts";',
  ];
  return `${header(shape.file)}\n// @ts-nocheck: the checks are compiled code; what is exported is typed.\n${imports.join("\n")}\n\n${body}\n`;
}

function emitSingle(shape: Exclude<Shape, UnionShape>, model: Model): string {
  return `${compileChecks({ check: formOfShape(shape, model) })}\n\n${declare(shape, "(value) => (check(value) ? [] : check.errors)")}`;
}

/** What all branches share is checked once; the rest by the one branch that the dispatch chooses. */
function emitUnion(shape: UnionShape, model: Model): string {
  const leaves = shape.leaves.map((leaf) => model.shapes.find(({ name }) => name === leaf) as ObjectShape);
  const select = `function select(value) {\n${emitDispatch(shape.dispatch, "  ")}\n}`;
  return `${compileChecks(formsOfUnion(leaves, model))}\n\n${select}\n\n${declare(shape, "(value) => checkUnion(value, shared, select)")}`;
}

function emitDispatch(dispatch: Dispatch, indent: string): string {
  const deeper = `${indent}  `;
  switch (dispatch.kind) {
    case "leaf":
      return `${indent}return ${dispatch.shape};`;
    case "presence":
      return `${indent}if (value.${dispatch.member} !== undefined) {\n${emitDispatch(dispatch.present, deeper)}\n${indent}}\n${emitDispatch(dispatch.absent, indent)}`;
    case "value": {
      const cases = dispatch.cases.map(
        ({ values, next }) =>
          `${values.map((value) => `${deeper}case ${toLiteral(value)}:`).join("\n")}\n${emitDispatch(next, `${deeper}  `)}`,
      );
      const allowed = dispatch.cases.flatMap(({ values }) => values.filter((value) => value !== undefined));
      return `${indent}switch (value.${dispatch.member}) {\n${cases.join("\n")}\n${deeper}default:\n${deeper}  return mismatch("${dispatch.member}", value.${dispatch.member}, ${JSON.stringify(allowed)});\n${indent}}`;
    }
    default:
      throw new Error("unforeseen dispatch", { cause: dispatch });
  }
}

function toLiteral(value: Scalar | undefined): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

function declare({ name, description, descriptionKo }: Shape, check: string): string {
  const doc = [description, "", descriptionKo].map((line) => ` * ${escapeComment(line)}`.trimEnd()).join("\n");
  return `/**\n${doc}\n */\nexport const ${name}: Validator<Shape> = /* @__PURE__ */ createValidator(${check});`;
}
