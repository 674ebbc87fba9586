// Emits @kicc-kit/validators: of each shape its check, its guard, its rules and its validator, of what is received its strip; an index of the validators, and which of them knows the answer of an operation.
import type { Model, Shape } from "../../model/model.ts";
import { escapeComment } from "../../prose.ts";
import { type GeneratedFile, header } from "../generated-file.ts";
import { checkOfObject, checkOfValue } from "./check.ts";
import {
  branchCheckOf,
  checkOf,
  emitObjectCheck,
  emitScalarCheck,
  emitUnionCheck,
  sharedCheckOf,
} from "./check-code.ts";
import { emitObjectRules, emitScalarRules, emitUnionRules } from "./rules.ts";
import { checkOfUnion } from "./union-check.ts";

const UNTYPED = "// @ts-nocheck: code for machines.";
const FOLDER = "packages/validators/src/generated";

export function emitValidators(model: Model): GeneratedFile[] {
  const files = model.shapes.flatMap((shape): GeneratedFile[] => {
    const { check, rules } = emitShape(shape, model);
    return [
      { path: `${FOLDER}/checks/${shape.name}.ts`, text: checkModule(shape, check) },
      { path: `${FOLDER}/guards/${shape.name}.ts`, text: guardModule(shape) },
      { path: `${FOLDER}/rules/${shape.name}.ts`, text: rulesModule(shape, rules) },
      { path: `${FOLDER}/${shape.name}.ts`, text: validatorModule(shape) },
      ...(isStripped(shape) ? [{ path: `${FOLDER}/strip/${shape.name}.ts`, text: stripModule(shape) }] : []),
    ];
  });
  const exports = model.shapes.map(({ name }) => `export { ${name} } from "./${name}.ts";`);
  return [
    ...files,
    { path: `${FOLDER}/index.ts`, text: `${header("schemas/")}\n${exports.join("\n")}\n` },
    { path: `${FOLDER}/answers/answers.ts`, text: answersModule(model) },
  ];
}

function answersModule({ operations }: Model): string {
  const envelopes = [...new Set(operations.map(({ receives }) => receives))].sort();
  return `${header("schemas/operations.json")}
import type { Validator } from "../../validator.ts";
${envelopes.map((name) => `import { ${name} } from "../${name}.ts";`).join("\n")}

/** The envelope that each operation is answered with. */
export const answers: Readonly<Record<string, Validator<unknown>>> = {
${operations.map(({ name, receives }) => `  ${JSON.stringify(name)}: ${receives},`).join("\n")}
};
`;
}

function emitShape(shape: Shape, model: Model): { check: string; rules: string } {
  switch (shape.kind) {
    case "object": {
      const check = checkOfObject(shape, model);
      return { check: emitObjectCheck(shape.name, check), rules: emitObjectRules(shape.name, check) };
    }
    case "union": {
      const check = checkOfUnion(shape, model);
      const { name, dispatch } = shape;
      return { check: emitUnionCheck(name, check, dispatch), rules: emitUnionRules(name, check, dispatch) };
    }
    case "scalar": {
      const check = checkOfValue(shape.schema, shape.direction, model);
      return { check: emitScalarCheck(shape.name, check), rules: emitScalarRules(shape.name, check) };
    }
    default:
      throw new Error("unforeseen shape", { cause: shape });
  }
}

function checkModule(shape: Shape, text: string): string {
  const others = namesIn(text, /(?<![.\w])check([A-Z]\w*)\(/g).filter((name) => name !== shape.name);
  const imports = [
    ...importsOf(text, ["hasAtLeast", "hasAtMost"], "../../code-points.ts"),
    ...(text.includes("giveUp") ? ['import { giveUp } from "../../give-up.ts";'] : []),
    ...importsOf(text, ["isObject"], "../../is-object.ts"),
    ...others.map((name) => `import { ${checkOf(name)} } from "./${name}.ts";`),
  ];
  return `${header(shape.file)}\n${UNTYPED}\n${imports.join("\n")}\n\n${text}\n`;
}

function guardModule(shape: Shape): string {
  const { name, file } = shape;
  return `${header(file)}
import type { ${name} as Shape } from "@kicc-kit/types";
import { ${checkOf(name)} } from "../checks/${name}.ts";

${docOf(shape)}
export function is${name}(value: unknown): value is Shape {
  try {
    return ${checkOf(name)}(value);
  } catch {
    return false;
  }
}
`;
}

function rulesModule(shape: Shape, text: string): string {
  const others = namesIn(text, /\brulesOf(\w+)/g).filter((name) => name !== shape.name);
  const checks = shape.kind === "union" ? [sharedCheckOf(shape.name), ...shape.leaves.map(branchCheckOf)].sort() : [];
  const imports = [
    `import type { ${shape.kind === "scalar" ? "ScalarShapeRules" : "ObjectShapeRules"} } from "../../rules.ts";`,
    `import { ${[...checks, checkOf(shape.name)].join(", ")} } from "../checks/${shape.name}.ts";`,
    ...others.map((name) => `import { rulesOf${name} } from "./${name}.ts";`),
  ];
  return `${header(shape.file)}\n${UNTYPED}\n${imports.join("\n")}\n\n${text}\n`;
}

/** What is sent is closed, so it has nothing to lose. */
function isStripped({ direction, kind }: Shape): boolean {
  return direction === "received" && kind !== "scalar";
}

function stripModule({ name, file }: Shape): string {
  return `${header(file)}
import type { ${name} as Shape } from "@kicc-kit/types";
import { strip } from "../../strip.ts";
import { rulesOf${name} } from "../rules/${name}.ts";

/**
 * A new ${name} with the members that the schema knows, at every depth; the given one stays as it is.
 *
 * 스키마에 있는 항목만 남긴 새 ${name}. 받은 값은 바꾸지 않음.
 */
export function strip${name}(value: Shape): Shape {
  return strip(value, rulesOf${name});
}
`;
}

function validatorModule(shape: Shape): string {
  const { name, file } = shape;
  return `${header(file)}
import type { ${name} as Shape } from "@kicc-kit/types";
import { createValidator, type Validator } from "../validator.ts";
import { rulesOf${name} } from "./rules/${name}.ts";

${docOf(shape)}
export const ${name}: Validator<Shape> = /* @__PURE__ */ createValidator(rulesOf${name});
`;
}

function importsOf(text: string, names: readonly string[], from: string): string[] {
  const used = names.filter((name) => text.includes(`${name}(`));
  return used.length === 0 ? [] : [`import { ${used.join(", ")} } from "${from}";`];
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ""))].sort();
}

function docOf({ description, descriptionKo }: Shape): string {
  const doc = [description, "", descriptionKo].map((line) => ` * ${escapeComment(line)}`.trimEnd()).join("\n");
  return `/**\n${doc}\n */`;
}
