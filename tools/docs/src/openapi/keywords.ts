// The words that each kind of node may hold. A word that is one of them but for a slip is read as that one.
import { get, type JsonNode } from "./json-node.ts";

export type Kind =
  | "document"
  | "path"
  | "operation"
  | "parameter"
  | "body"
  | "media"
  | "answer"
  | "definition"
  | "schema"
  | "gateway";

const VENDOR = [
  "x-portone-supported-pgs",
  "x-portone-unsupported-pgs",
  "x-portone-per-pg",
  "x-portone-enum",
  "x-deprecated",
  "x-example",
  "x-examples",
];
const SCHEMA = [
  ...[
    "$ref",
    "type",
    "format",
    "title",
    "description",
    "default",
    "enum",
    "const",
    "example",
    "examples",
    "deprecated",
  ],
  ...["properties", "required", "items", "additionalProperties", "patternProperties", "propertyNames", "prefixItems"],
  ...[
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "if",
    "then",
    "else",
    "discriminator",
    "xml",
    "externalDocs",
    "readOnly",
    "writeOnly",
  ],
  ...["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "maxLength", "minLength", "pattern"],
  ...["maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "contains", "nullable", "x-nullable"],
  ...VENDOR,
];
const PARAMETER = [
  "name",
  "in",
  "schema",
  "content",
  "style",
  "explode",
  "allowReserved",
  "allowEmptyValue",
  "collectionFormat",
];

export const METHODS: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export const KEYWORDS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  document: new Set([
    ...["swagger", "openapi", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions"],
    ...["parameters", "responses", "securityDefinitions", "security", "tags", "externalDocs", "servers", "components"],
    ...["webhooks", "jsonSchemaDialect"],
  ]),
  path: new Set(["$ref", "summary", "description", "servers", "parameters", "x-portone-supported-pgs", ...METHODS]),
  operation: new Set([
    ...["tags", "summary", "description", "externalDocs", "operationId", "consumes", "produces", "parameters"],
    ...["requestBody", "responses", "callbacks", "schemes", "deprecated", "security", "servers", ...VENDOR],
  ]),
  parameter: new Set([...SCHEMA, ...PARAMETER]),
  body: new Set(["$ref", "description", "content", "required"]),
  media: new Set(["schema", "example", "examples", "encoding", "x-example", "x-examples"]),
  answer: new Set([
    "$ref",
    "description",
    "schema",
    "headers",
    "content",
    "links",
    "examples",
    "example",
    "x-example",
    "x-examples",
  ]),
  definition: new Set(SCHEMA),
  schema: new Set(SCHEMA),
  gateway: new Set([...SCHEMA, "unsupported", "supported"]),
};

/** Shorter words are too near to each other. */
const SHORTEST = 4;

/** @returns undefined where the word is known, or none that is meant. */
export function meantBy(word: string, kind: Kind): string | undefined {
  if (KEYWORDS[kind].has(word) || word.length < SHORTEST) return undefined;
  for (const keyword of KEYWORDS[kind]) if (keyword.length >= SHORTEST && isOneSlip(word, keyword)) return keyword;
  return undefined;
}

/** The node with its misspelt words as they are meant, where the right word is not there too. */
export function mended(node: JsonNode, kind: Kind): JsonNode {
  const slips = Object.keys(node).flatMap((word) => {
    const meant = meantBy(word, kind);
    return meant === undefined || get(node, meant) !== undefined ? [] : [[word, meant] as const];
  });
  if (slips.length === 0) return node;
  const names = new Map(slips);
  return Object.fromEntries(Object.entries(node).map(([word, value]) => [names.get(word) ?? word, value]));
}

/** One letter too many, too few, another, or two exchanged; or only the case. */
function isOneSlip(word: string, keyword: string): boolean {
  if (Math.abs(word.length - keyword.length) > 1) return false;
  if (word.toLowerCase() === keyword.toLowerCase()) return true;
  let start = 0;
  while (start < word.length && word[start] === keyword[start]) start += 1;
  const rest = word.slice(start);
  const wanted = keyword.slice(start);
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
