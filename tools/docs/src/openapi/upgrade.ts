// The first version of Swagger in the words of the second: operations below `apis`, definitions as `models`.
import type { Json } from "../facts.ts";
import { childrenOf, get, isNode, type JsonNode, listOf, nodeAt, textOf } from "./json-node.ts";
import { DEEPEST } from "./walk-nodes.ts";

export function isFirstVersion(document: JsonNode): boolean {
  const hasLaterVersion =
    (get(document, "swagger") ?? get(document, "openapi") ?? get(document, "paths")) !== undefined;
  return !hasLaterVersion && (get(document, "swaggerVersion") !== undefined || Array.isArray(get(document, "apis")));
}

export function upgraded(document: JsonNode): JsonNode {
  const models = nodeAt(document, "models") ?? {};
  const paths = new Map<string, JsonNode>();
  for (const api of listOf(get(document, "apis")).filter(isNode)) {
    const path = textOf(get(api, "path"));
    const operations = listOf(get(api, "operations"))
      .filter(isNode)
      .map((operation) => [
        textOf(either(operation, "method", "httpMethod")).toLowerCase(),
        operationOf(operation, models),
      ]);
    paths.set(path, { ...paths.get(path), ...Object.fromEntries(operations) });
  }
  const base = textOf(get(document, "basePath"));
  return {
    swagger: "2.0",
    ...(base === "" ? {} : { servers: [{ url: base }] }),
    ...pick(document, ["consumes"]),
    paths: Object.fromEntries(paths),
    definitions: Object.fromEntries(childrenOf(models).map(([name, model]) => [name, modelOf(model, models)])),
  };
}

function operationOf(operation: JsonNode, models: JsonNode): JsonNode {
  const answer = typed(operation, ["type", "responseClass"], models);
  const messages = listOf(get(operation, "responseMessages")).filter(isNode);
  return {
    operationId: textOf(get(operation, "nickname")),
    ...pick(operation, ["summary", "deprecated", "consumes"]),
    description: textOf(get(operation, "notes")),
    parameters: listOf(get(operation, "parameters")).map((parameter) =>
      isNode(parameter) ? parameterOf(parameter, models) : parameter,
    ),
    responses: {
      "200": { description: "", ...(get(answer, "type") === "void" ? {} : { schema: answer }) },
      ...Object.fromEntries(
        messages.map((message) => [String(get(message, "code")), { description: textOf(get(message, "message")) }]),
      ),
    },
  };
}

function parameterOf(parameter: JsonNode, models: JsonNode): JsonNode {
  const place = textOf(get(parameter, "paramType"));
  const schema = typed(parameter, ["type", "dataType"], models);
  const codes = get(parameter, "enum") ?? nodeAt(parameter, "allowableValues")?.values;
  const coded = codes === undefined ? schema : { ...schema, enum: codes };
  const value = get(parameter, "allowMultiple") === true ? { type: "array", items: coded } : coded;
  const isBody = place === "body";
  return {
    ...pick(parameter, ["name", "description", "required", "format"]),
    in: place === "form" ? "formData" : place,
    ...(isBody || get(value, "$ref") !== undefined ? { schema: value } : value),
  };
}

function modelOf(model: Json, models: JsonNode): Json {
  const properties = isNode(model) ? get(model, "properties") : undefined;
  if (!isNode(model) || !isNode(properties)) return model;
  const members = childrenOf(properties).map(([name, member]) => [name, memberOf(member, models)]);
  return { ...model, properties: Object.fromEntries(members) };
}

function memberOf(member: Json, models: JsonNode): Json {
  if (!isNode(member)) return member;
  const { type: _, ...rest } = member;
  return { ...rest, ...typed(member, ["type", "dataType"], models) };
}

const LIST_OF = /^(?:array|list|set)\s*[<[]\s*(.+?)\s*[>\]]$/i;

/** A type may be a word, the name of a model, or a list of either. */
function typed(node: JsonNode, words: readonly string[], models: JsonNode, depth = 0): JsonNode {
  if (depth > DEEPEST) return {};
  const listOfThese = (items: JsonNode) => ({ type: "array", items: typed(items, ["type"], models, depth + 1) });
  const word = textOf(either(node, ...words));
  const items = get(node, "items");
  if (get(node, "$ref") !== undefined) return pick(node, ["$ref"]);
  if (isNode(items)) return listOfThese(items);
  const inner = LIST_OF.exec(word)?.[1];
  if (inner !== undefined) return listOfThese({ type: inner });
  if (get(models, word) !== undefined) return { $ref: `#/definitions/${word}` };
  return word === "" ? {} : { type: word };
}

function either(node: JsonNode, ...words: readonly string[]): Json | undefined {
  return words.map((word) => get(node, word)).find((value) => value !== undefined);
}

function pick(node: JsonNode, words: readonly string[]): JsonNode {
  return Object.fromEntries(
    words.flatMap((word) => {
      const value = get(node, word);
      return value === undefined ? [] : [[word, value] as const];
    }),
  );
}
