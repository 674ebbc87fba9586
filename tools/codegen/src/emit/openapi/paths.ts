// Says each REST operation as an operation of OpenAPI, under its path.
import type { Model, RestOperation } from "../../model/model.ts";
import { toBody, toParameter } from "./request.ts";
import { responseNameOf } from "./responses.ts";
import { annotationsOf, type JsonObject, shapeNamed } from "./schema.ts";

/** The one call that needs no token, as it gives one. */
const WITHOUT_TOKEN = "getToken";

export function toPaths(model: Model): Record<string, JsonObject> {
  const paths: Record<string, JsonObject> = {};
  for (const operation of model.operations)
    for (const route of routesOf(operation.path))
      paths[route.path] = {
        ...paths[route.path],
        [operation.method.toLowerCase()]: toOperation(operation, route, model),
      };
  return paths;
}

/** @returns the first part of a method's name: `payments` of `payments.get`. */
function groupOf({ name }: RestOperation): string | undefined {
  return name.includes(".") ? name.split(".")[0] : undefined;
}

interface Route {
  readonly path: string;
  /** Segments that could be left out, and are there. */
  readonly taken: readonly string[];
}

/** OpenAPI knows no segment that may be left out (`{/member}`), so such a path is two. */
function routesOf(template: string): Route[] {
  const [segment, member] = /\{\/([^}]+)\}/.exec(template) ?? [];
  if (segment === undefined || member === undefined) return [{ path: template, taken: [] }];
  const without = routesOf(template.replace(segment, ""));
  const within = routesOf(template.replace(segment, `/{${member}}`));
  return [...without, ...within.map(({ path, taken }) => ({ path, taken: [member, ...taken] }))];
}

function toOperation(operation: RestOperation, { path, taken }: Route, model: Model): JsonObject {
  const { name, sends, receives, description } = operation;
  const hasBody = operation.method === "POST" || operation.method === "PUT";
  const shape = sends === undefined ? undefined : shapeNamed(sends, model);
  const members = shape?.kind === "object" ? shape.members : [];
  const pathMembers = new Set([...operation.path.matchAll(/\{\/?([^}]*)\}/g)].map(([, member = ""]) => member));
  const parameters = members.flatMap((member) => {
    if (path.includes(`{${member.name}}`)) return [toParameter(member, "path", sends, model)];
    return hasBody || pathMembers.has(member.name) ? [] : [toParameter(member, "query", sends, model)];
  });
  const requestBody = hasBody && shape ? toBody(shape, pathMembers, model) : undefined;
  const group = groupOf(operation);
  return {
    operationId: [...name.split("."), ...taken.flatMap((member) => ["by", ...member.split("_")])].reduce(
      (id, word) => id + capitalize(word),
    ),
    summary: firstSentence(description),
    ...annotationsOf(operation),
    ...(group !== undefined && { tags: [group] }),
    ...(name === WITHOUT_TOKEN && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses: {
      "200": { $ref: `#/components/responses/${responseNameOf(receives)}` },
      // Every call may meet it: a token that expired, or a key that is wrong.
      "401": { $ref: "#/components/responses/Refusal" },
      default: { $ref: "#/components/responses/Refusal" },
    },
  };
}

function capitalize(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

function firstSentence(text: string): string {
  return (text.split(/(?<=\.) /)[0] ?? text).replace(/\.$/, "");
}
