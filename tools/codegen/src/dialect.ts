// Holds every schema file against dialect.json, the closed list of keywords.
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { closestMatch } from "leven";
import type { JsonFile } from "./load.ts";
import { type Problem, pointerTo } from "./problem.ts";

export function checkDialect(dialect: JsonFile, schemas: readonly JsonFile[]): Problem[] {
  return compileDialect(dialect)(schemas);
}

/** Compiling costs more than checking: for those who check again and again. */
export function compileDialect(dialect: JsonFile): (schemas: readonly JsonFile[]) => Problem[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, formats: { regex: isRegex } });
  const isInDialect = ajv.compile(dialect.json as object);
  return (schemas) =>
    schemas.flatMap(({ path, json }) => {
      if (isInDialect(json)) return [];
      return (isInDialect.errors ?? []).filter(isTelling).map((error) => toProblem(path, error, dialect));
    });
}

function toProblem(file: string, error: ErrorObject, dialect: JsonFile): Problem {
  const at = error.instancePath;
  if (error.keyword === "additionalProperties") {
    const keyword = String(error.params.additionalProperty);
    const near = closestMatch(keyword, keywordsOf(dialect), { maxDistance: 2 });
    const hint = near === undefined ? "" : `; did you mean '${near}'?`;
    return {
      file,
      pointer: pointerTo(at, keyword),
      reason: `unknown keyword '${keyword}'${hint} The allowed ones are listed in ${dialect.path}`,
    };
  }
  const allowed = error.params.allowedValues ?? error.params.allowedValue;
  return {
    file,
    pointer: at,
    reason: `${error.message}${allowed === undefined ? "" : `: ${JSON.stringify(allowed)}`}`,
  };
}

/** anyOf only repeats what its branches said. */
function isTelling({ keyword }: ErrorObject): boolean {
  return keyword !== "anyOf" && keyword !== "propertyNames";
}

function keywordsOf(dialect: JsonFile): string[] {
  const { $defs } = dialect.json as { $defs: { schema: { properties: object } } };
  return Object.keys($defs.schema.properties);
}

function isRegex(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
