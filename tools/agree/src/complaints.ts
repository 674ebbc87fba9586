// Holds the issues of the error pass against all errors of ajv: each place and rule that one names, the other names too.
import type { Issue, IssueCode } from "@kicc-kit/validators";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { Dispatch } from "../../codegen/src/model/model.ts";

/** What ajv may call what we call so. */
const KEYWORDS: Readonly<Record<IssueCode, readonly string[]>> = {
  type: ["type", "const", "enum"],
  required: ["required"],
  enum: ["enum", "const"],
  minimum: ["minimum"],
  exclusiveMinimum: ["exclusiveMinimum"],
  maximum: ["maximum"],
  minLength: ["minLength"],
  maxLength: ["maxLength"],
  pattern: ["pattern"],
  minItems: ["minItems"],
  maxItems: ["maxItems"],
  unknown: ["additionalProperties", "unevaluatedProperties"],
  forbidden: ["additionalProperties", "unevaluatedProperties", "false schema"],
  unreadable: [],
};
/** More issues than this are not told. */
const MOST = 100;

/**
 * The relation, for the errors of the schema that is meant (of a union: of the branch that the dispatch chooses):
 * each issue has an error of its kind at its place, and each error has an issue at its place or, where a member has
 * alternatives of which ajv tells all, below it.
 * @returns what does not fit, or undefined
 */
export function misfit(
  issues: readonly Issue[],
  errors: readonly ErrorObject[],
  isWholeShape: boolean,
): string | undefined {
  const places = issues.map(({ path }) => pointerOf(path));
  const found = errors.map((error) => `${placeOf(error)} ${error.keyword}`);
  const foundPlaces = new Set(found);
  for (const [index, { code }] of issues.entries())
    if (!KEYWORDS[code].some((keyword) => foundPlaces.has(`${places[index]} ${keyword}`)))
      return `the issue '${code}' at '${places[index]}' is no error of ajv; its errors: ${found.join(", ")}`;
  if (!isWholeShape || issues.length === MOST) return undefined;
  for (const error of errors) {
    const place = placeOf(error);
    if (!places.some((one) => one === place || one.startsWith(`${place}/`)))
      return `ajv's '${error.keyword}' at '${place}' is no issue; the issues: ${places.join(", ")}`;
  }
  return undefined;
}

/** @returns the branch that is meant, or undefined where a member has none of the constants that tell them apart */
export function branchOf(value: unknown, dispatch: Dispatch): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  switch (dispatch.kind) {
    case "leaf":
      return dispatch.shape;
    case "presence":
      return branchOf(value, memberOf(value, dispatch.member) === undefined ? dispatch.absent : dispatch.present);
    case "value": {
      const member = memberOf(value, dispatch.member);
      const next = dispatch.cases.find(({ values }) => values.some((one) => one === member))?.next;
      return next && branchOf(value, next);
    }
    default:
      throw new Error("unforeseen dispatch", { cause: dispatch });
  }
}

function memberOf(value: object, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** ajv speaks of the object where a member is missing or too many; the place is that member's. */
function placeOf({ instancePath, params }: ErrorObject): string {
  const name = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return name === undefined ? instancePath : `${instancePath}${pointerOf([name])}`;
}

function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
