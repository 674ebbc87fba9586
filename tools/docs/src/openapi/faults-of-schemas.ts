// Faults of what describes a value: definitions, the schemas inside them, parameters.
import type { Json } from "../facts.ts";
import { about, type FaultRule } from "./fault-rule.ts";
import { gatewaysIn, narrowed } from "./gateway.ts";
import { below, childrenOf, get, isNode, type JsonNode, listOf, textOf, truthOf } from "./json-node.ts";
import { KEYWORDS, type Kind, meantBy } from "./keywords.ts";
import { layerOf } from "./layers.ts";
import { declaredTypes, typeOfValue } from "./schema-types.ts";
import { DEEPEST } from "./walk-nodes.ts";

const NUMERIC = [
  ...["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "maxLength", "minLength"],
  ...["maxItems", "minItems", "maxProperties", "minProperties"],
];
const TRUTHS = [
  "required",
  "deprecated",
  "nullable",
  "x-nullable",
  "x-deprecated",
  "readOnly",
  "writeOnly",
  "uniqueItems",
];
const JSON_TYPES = new Set(["string", "integer", "number", "boolean", "object", "array", "null", "file"]);
const SAYS_TYPE = ["type", "$ref", "allOf", "oneOf", "anyOf", "enum", "const", "schema", "content"];

const ANY = about(...(Object.keys(KEYWORDS) as Kind[]));
const VALUES = about("definition", "schema", "parameter");
const SCHEMAS = about("definition", "schema");

export const SCHEMA_FAULTS: Readonly<Record<string, FaultRule>> = {
  "a misspelt word": {
    about: ANY,
    find: ({ kind, written, pointer }) =>
      Object.keys(written)
        .filter((word) => meantBy(word, kind) !== undefined)
        .map((word) => below(pointer, word)),
  },
  "a number as text": {
    about: VALUES,
    find: ({ node, pointer }) => {
      const words = isNumber(node) ? [...NUMERIC, "default"] : NUMERIC;
      return words.filter((word) => isNumberText(get(node, word))).map((word) => below(pointer, word));
    },
  },
  "a yes or no as text": {
    about: VALUES,
    find: ({ node, pointer }) => {
      const words = declaredTypes(get(node, "type")).includes("boolean") ? [...TRUTHS, "default"] : TRUTHS;
      return words
        .filter((word) => typeof get(node, word) === "string" && truthOf(get(node, word)) !== undefined)
        .map((word) => below(pointer, word));
    },
  },
  "a default that does not fit the type": {
    about: VALUES,
    find: ({ node, pointer }) => (fits(node) ? [] : [below(pointer, "default")]),
  },
  "a required name that is no member": {
    about: SCHEMAS,
    find: ({ node, pointer, depth }, { references }) => {
      const names = listOf(get(node, "required"));
      if (names.length === 0 || depth === 0 || narrowed(node) === undefined) return [];
      const { members, whole } = layerOf(node, references, true);
      // A part of an `allOf` may name members of the other parts.
      if (!whole || /\/allOf\/\d+$/.test(pointer)) return [];
      return names.flatMap((name, index) =>
        typeof name === "string" && members.has(name.trim()) ? [] : [`${pointer}/required/${index}`],
      );
    },
  },
  "a required member with a default": {
    about: SCHEMAS,
    find: ({ node, pointer }) => {
      const required = new Set(listOf(get(node, "required")));
      return childrenOf(get(node, "properties"))
        .filter(([name, member]) => required.has(name) && isNode(member) && get(member, "default") !== undefined)
        .map(([name]) => `${below(below(pointer, "properties"), name)}/default`);
    },
  },
  "required that is no list of names": {
    about: SCHEMAS,
    find: ({ node, pointer }) => {
      const required = get(node, "required");
      return required === undefined || Array.isArray(required) ? [] : [below(pointer, "required")];
    },
  },
  "no type": {
    about: VALUES,
    find: ({ node, pointer }) => (SAYS_TYPE.some((word) => get(node, word) !== undefined) ? [] : [pointer]),
  },
  "a type that is none": {
    about: VALUES,
    find: ({ node, pointer }) => {
      const types = get(node, "type");
      const words: readonly Json[] =
        types === undefined ? [] : Array.isArray(types) ? (types as readonly Json[]) : [types];
      return words.some((word) => typeof word !== "string" || !JSON_TYPES.has(word)) ? [below(pointer, "type")] : [];
    },
  },
  "an array without items": {
    about: VALUES,
    find: ({ node, pointer }) =>
      declaredTypes(get(node, "type")).includes("array") && get(node, "items") === undefined ? [pointer] : [],
  },
  "codes that are no list": {
    about: VALUES,
    find: ({ node, pointer }) => {
      const codes = get(node, "enum");
      return codes === undefined || Array.isArray(codes) ? [] : [below(pointer, "enum")];
    },
  },
  "a code twice": {
    about: VALUES,
    find: ({ node, pointer }) => {
      const codes = listOf(get(node, "enum")).filter((code) => typeof code !== "object");
      return new Set(codes).size === codes.length ? [] : [below(pointer, "enum")];
    },
  },
  "a reference to nothing": {
    about: ANY,
    find: ({ kind, node, pointer }, { references }) => unfollowed(node, kind, pointer, references, "nothing"),
  },
  "a reference out of the file": {
    about: ANY,
    find: ({ kind, node, pointer }, { references }) => unfollowed(node, kind, pointer, references, "elsewhere"),
  },
  "a reference without end": {
    about: ANY,
    find: ({ kind, node, pointer }, { references }) => unfollowed(node, kind, pointer, references, "endless"),
  },
  "a reference that is no pointer": {
    about: ANY,
    find: ({ kind, node, pointer }, { references }) => {
      const reference = get(node, "$ref");
      if (reference === undefined || textOf(reference).startsWith("#")) return [];
      return references.follow(reference, kind).outcome === "found" ? [below(pointer, "$ref")] : [];
    },
  },
  "a definition that nothing refers to": {
    about: about("definition"),
    find: ({ pointer }, { referred, references }) => {
      const name = [...pointer.split("/")].pop()?.replaceAll("~1", "/").replaceAll("~0", "~") ?? "";
      return referred.has(name) || !references.definitions.has(name) ? [] : [pointer];
    },
  },
  "a list of gateways that is none": {
    about: ANY,
    find: ({ node, pointer }) => {
      const list = get(node, "x-portone-supported-pgs");
      return list === undefined || Array.isArray(list) ? [] : [below(pointer, "x-portone-supported-pgs")];
    },
  },
  "a gateway in capitals": {
    about: ANY,
    find: ({ node, pointer }) => [
      ...(gatewaysIn(get(node, "x-portone-supported-pgs")) ?? [])
        .filter(isInCapitals)
        .map(() => below(pointer, "x-portone-supported-pgs")),
      ...Object.keys(get(node, "x-portone-per-pg") ?? {})
        .filter(isInCapitals)
        .map((name) => below(below(pointer, "x-portone-per-pg"), name)),
    ],
  },
  "nested too deep": {
    about: ANY,
    find: ({ depth, pointer }) => (depth === DEEPEST ? [pointer] : []),
  },
};

function isInCapitals(name: string): boolean {
  return name !== name.toLowerCase();
}

function isNumber(node: JsonNode): boolean {
  return declaredTypes(get(node, "type")).some((type) => type === "integer" || type === "number");
}

function isNumberText(value: Json | undefined): boolean {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}

/** A number or a yes as text is another fault. */
function fits(node: JsonNode): boolean {
  const value = get(node, "default");
  const types = declaredTypes(get(node, "type")).map((type) => type.replace(/<.*/, ""));
  if (value === undefined || value === null || types.length === 0) return true;
  if ((isNumber(node) && isNumberText(value)) || (types.includes("boolean") && truthOf(value) !== undefined))
    return true;
  const type = typeOfValue(value);
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function unfollowed(
  node: JsonNode,
  kind: Kind,
  pointer: string,
  references: Parameters<FaultRule["find"]>[1]["references"],
  outcome: "nothing" | "elsewhere" | "endless",
): string[] {
  const reference = get(node, "$ref");
  if (reference === undefined) return [];
  return references.follow(reference, kind).outcome === outcome ? [below(pointer, "$ref")] : [];
}
