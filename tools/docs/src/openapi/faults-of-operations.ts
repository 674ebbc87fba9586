// Faults of operations, their parameters and their answers, and of the description as a whole.
import { about, type FaultRule } from "./fault-rule.ts";
import { below, childrenOf, get, isNode, type JsonNode, textOf, truthOf } from "./json-node.ts";
import { METHODS } from "./keywords.ts";
import { layerOf, standsForWhole } from "./layers.ts";
import { declaredTypes } from "./schema-types.ts";

const PARAMETER = about("parameter");
const OPERATION = about("operation");
const DOCUMENT = about("document");

export const OPERATION_FAULTS: Readonly<Record<string, FaultRule>> = {
  "no version": {
    about: DOCUMENT,
    find: ({ node, pointer }) => (textOf(get(node, "swagger")) + textOf(get(node, "openapi")) === "" ? [pointer] : []),
  },
  "no word on authorisation": {
    about: DOCUMENT,
    find: ({ node, pointer }) => {
      const components = get(node, "components");
      const schemes = isNode(components) ? get(components, "securitySchemes") : undefined;
      return (get(node, "securityDefinitions") ?? get(node, "security") ?? schemes) === undefined ? [pointer] : [];
    },
  },
  "an operation without an id": {
    about: OPERATION,
    find: ({ node, pointer }) => (textOf(get(node, "operationId")) === "" ? [pointer] : []),
  },
  "one id for two operations": {
    about: OPERATION,
    find: ({ node, pointer }, { ids }) =>
      (ids.get(textOf(get(node, "operationId"))) ?? 0) > 1 ? [below(pointer, "operationId")] : [],
  },
  "no answers": {
    about: OPERATION,
    find: ({ node, pointer }) => (childrenOf(get(node, "responses")).length === 0 ? [pointer] : []),
  },
  "consumes where nothing is sent": {
    about: OPERATION,
    find: ({ node, pointer }) =>
      /\/(?:get|head)$/.test(pointer) && get(node, "consumes") !== undefined ? [below(pointer, "consumes")] : [],
  },
  "a parameter twice": {
    about: about("operation", "path"),
    find: ({ node, pointer }) => {
      const before = new Set<string>();
      return parametersIn(node).flatMap(([index, parameter]) => {
        const place = placeOf(parameter);
        const isAgain = place !== "" && before.has(place);
        before.add(place);
        return isAgain ? [`${pointer}/parameters/${index}`] : [];
      });
    },
  },
  "a segment that no parameter describes": {
    about: about("path"),
    find: ({ node, pointer, path = "" }) => {
      const shared = namesInPath(node);
      return METHODS.flatMap((method) => {
        const operation = get(node, method);
        if (!isNode(operation) || [...parametersIn(node), ...parametersIn(operation)].some(isReference)) return [];
        const described = new Set([...shared, ...namesInPath(operation)]);
        return segmentsOf(path).some((name) => !described.has(name)) ? [below(pointer, method)] : [];
      });
    },
  },
  "a path parameter that the path does not name": {
    about: PARAMETER,
    find: ({ node, pointer, path }) =>
      path !== undefined && textOf(get(node, "in")) === "path" && !segmentsOf(path).includes(textOf(get(node, "name")))
        ? [below(pointer, "name")]
        : [],
  },
  "a path parameter that is not required": {
    about: PARAMETER,
    find: ({ node, pointer }) =>
      textOf(get(node, "in")) === "path" && truthOf(get(node, "required")) !== true ? [pointer] : [],
  },
  "a parameter without a name": {
    about: PARAMETER,
    find: ({ node, pointer }) => (get(node, "$ref") === undefined && textOf(get(node, "name")) === "" ? [pointer] : []),
  },
  "a parameter without a place": {
    about: PARAMETER,
    find: ({ node, pointer }) => (get(node, "$ref") === undefined && textOf(get(node, "in")) === "" ? [pointer] : []),
  },
  "form data with a schema": {
    about: PARAMETER,
    find: ({ node, pointer }) =>
      isForm(node)
        ? ["schema", "$ref"].filter((word) => get(node, word) !== undefined).map((word) => below(pointer, word))
        : [],
  },
  "form data that holds objects": {
    about: PARAMETER,
    find: ({ node, pointer }) => {
      if (!isForm(node)) return [];
      const items = get(node, "items");
      const inItems = isNode(items) && (get(items, "$ref") ?? get(items, "properties")) !== undefined;
      return declaredTypes(get(node, "type")).includes("object") || inItems ? [pointer] : [];
    },
  },
  "a schema beside a type": {
    about: PARAMETER,
    find: ({ node, pointer }) =>
      get(node, "schema") !== undefined && get(node, "type") !== undefined ? [below(pointer, "schema")] : [],
  },
  "an answer whose members stand for whole answers": {
    about: about("answer", "media"),
    find: ({ node, pointer }, { references }) => {
      const schema = get(node, "schema");
      return isNode(schema) && standsForWhole(layerOf(schema, references, false).members, references)
        ? [below(pointer, "schema")]
        : [];
    },
  },
};

function parametersIn(node: JsonNode): [string, JsonNode][] {
  return childrenOf(get(node, "parameters")).filter((entry): entry is [string, JsonNode] => isNode(entry[1]));
}

function placeOf(parameter: JsonNode): string {
  const name = textOf(get(parameter, "name"));
  return name === "" ? "" : `${textOf(get(parameter, "in"))} ${name}`;
}

function isReference([, parameter]: [string, JsonNode]): boolean {
  return get(parameter, "$ref") !== undefined;
}

function isForm(node: JsonNode): boolean {
  return textOf(get(node, "in")).toLowerCase() === "formdata";
}

function namesInPath(node: JsonNode): string[] {
  return parametersIn(node)
    .filter(([, parameter]) => textOf(get(parameter, "in")) === "path")
    .map(([, parameter]) => textOf(get(parameter, "name")));
}

function segmentsOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name.trim());
}
