// Holds a page's examples and requests against our shapes: whole ones by the project's own rules, partial ones by the
// names of their members.
import type { Direction, Model, RestOperation } from "../../../codegen/src/model/model.ts";
import type { ExampleFact, Json, RequestFact } from "../facts.ts";
import { isObject, type JsonObject } from "../json.ts";
import { findingOf } from "./bump.ts";
import type { Finding } from "./finding.ts";
import { resolve, type Shapes } from "./resolve.ts";
import { matchRoute } from "./route.ts";
import type { SectionShapes } from "./section-shapes.ts";

export interface ExampleIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Judges a value by a shape, as the published validators do. */
export type Validate = (shape: string, value: Json) => readonly ExampleIssue[];

export function checkExamples(
  examples: readonly ExampleFact[],
  shapesOf: (section: string) => SectionShapes,
  shapes: Shapes,
  validate: Validate,
): Finding[] {
  return examples.flatMap(({ section, value, partial }) => {
    const { roots, direction } = shapesOf(section);
    if (roots.length === 0) return [];
    const failure = partial ? unknownMember(value, roots, direction, shapes) : failureOf(value, roots, validate);
    return failure ? tell(failure, section, direction) : [];
  });
}

export function checkRequests(
  requests: readonly RequestFact[],
  model: Model,
  shapes: Shapes,
  validate: Validate,
): Finding[] {
  return requests.flatMap((request) => {
    const route = matchRoute(request, model);
    if (route === undefined) return [];
    const failure =
      route.operation === undefined
        ? { shape: null, path: "", message: `operations.json has no ${request.method} ${route.path}` }
        : requestFailure(request, route.operation, route.variables, shapes, validate);
    return failure ? tell(failure, request.section, "sent") : [];
  });
}

interface Failure {
  /** null where no shape is concerned. */
  readonly shape: string | null;
  readonly path: string;
  readonly message: string;
}

function tell({ path, ...failure }: Failure, section: string, direction: Direction): Finding[] {
  return findingOf("an example changed", direction, { path, section, before: null, after: { path, ...failure } });
}

/** The first issue of the shape that has least to say against it. */
function failureOf(value: Json, roots: readonly string[], validate: Validate): Failure | undefined {
  const judged = roots.map((shape) => ({ shape, issues: validate(shape, value) }));
  const [best] = judged.sort((a, b) => a.issues.length - b.issues.length);
  const [issue] = best?.issues ?? [];
  return best && issue && { shape: best.shape, path: pathOf(issue.path), message: issue.message };
}

function pathOf(path: ExampleIssue["path"]): string {
  return path
    .map((key) => (typeof key === "number" ? "[]" : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

/** All that a call takes is one shape: what stands in the path beside what is sent. */
function requestFailure(
  { body }: RequestFact,
  { sends, argument }: RestOperation,
  variables: JsonObject,
  shapes: Shapes,
  validate: Validate,
): Failure | undefined {
  const shape = sends ?? argument;
  if (shape === undefined) return undefined;
  if (isObject(body)) return failureOf({ ...variables, ...body }, [shape], validate);
  // A query is text throughout, and a body that the page leaves out says nothing.
  return body === null ? unknownMember(variables, [shape], "sent", shapes) : failureOf(body, [shape], validate);
}

/** Only what is sent is closed: an answer may hold members that no shape has. */
function unknownMember(
  value: Json,
  roots: readonly string[],
  direction: Direction,
  shapes: Shapes,
): Failure | undefined {
  if (direction === "received") return undefined;
  for (const path of pathsIn(value, "")) {
    const { members, isFree } = resolve(shapes, roots, path);
    if (members.length === 0 && !isFree)
      return { shape: roots[0] ?? null, path, message: `is a member of none of ${roots.join(", ")}` };
  }
  return undefined;
}

function* pathsIn(value: Json, path: string): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* pathsIn(item, path === "" ? "" : `${path}[]`);
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const here = path === "" ? name : `${path}.${name}`;
      yield here;
      yield* pathsIn(inner, here);
    }
  }
}
