// The JSON types of the values that a schema admits.
import type { Json } from "../facts.ts";
import { readType } from "../types.ts";
import { narrowed, oursAmong } from "./gateway.ts";
import { get, isNode, type JsonNode, listOf, textOf, truthOf } from "./json-node.ts";
import { mended } from "./keywords.ts";
import type { References } from "./references.ts";
import { DEEPEST } from "./walk-nodes.ts";

type Types = ReadonlySet<string>;
type Ask = (inner: Json | undefined) => Types;

const ORDER = ["string", "integer", "number", "boolean", "object", "array", "null"];
const BRANCHES = ["allOf", "oneOf", "anyOf"];
const NONE: Types = new Set();

/** The answers are kept: a schema is asked once, however many others lead to it, itself included. */
export function typesReader(references: References): (schema: JsonNode) => Types {
  const known = new WeakMap<JsonNode, Types>();

  const read = (schema: JsonNode, depth: number): Types => {
    const before = known.get(schema);
    if (before !== undefined) return before;
    if (depth > DEEPEST) return NONE;
    known.set(schema, NONE);
    const meant = mended(schema, "parameter");
    const types = typesIn(
      narrowed(meant) ?? meant,
      (inner) => (isNode(inner) ? read(inner, depth + 1) : NONE),
      (reference) => {
        const target = references.follow(reference, "schema");
        if (target.outcome !== "found") return NONE;
        const inner = read(target.node, depth + 1);
        return inner.size === 0 && target.definition !== undefined ? new Set(["object"]) : inner;
      },
    );
    known.set(schema, types);
    return types;
  };
  return (schema) => read(schema, 0);
}

/** As a fact has it: one type, several, or null where the schema says nothing. */
export function typeFact(types: Types): string | string[] | null {
  const sorted = [...types].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return sorted.length > 1 ? sorted : (sorted[0] ?? null);
}

function rank(type: string): number {
  return ORDER.indexOf(type.replace(/<.*/, ""));
}

function typesIn(schema: JsonNode, ask: Ask, askReference: (reference: Json) => Types): Set<string> {
  const types = new Set<string>();
  const add = (more: Iterable<string>) => {
    for (const type of more) types.add(type);
  };
  const reference = get(schema, "$ref");
  if (reference !== undefined) add(askReference(reference));
  add(declaredTypes(get(schema, "type")));
  const beside = get(schema, "schema");
  add(isNode(beside) ? ask(beside) : declaredTypes(beside));
  if ([...types].every((type) => type === "null")) add(impliedTypes(schema, ask));
  if (types.delete("array")) add(arrayTypes(schema, ask));
  if (truthOf(get(schema, "x-nullable")) === true || truthOf(get(schema, "nullable")) === true) types.add("null");
  if (listOf(get(schema, "enum")).includes(null)) types.add("null");
  return types;
}

export function declaredTypes(type: Json | undefined): string[] {
  const words = Array.isArray(type) ? (type as readonly Json[]) : [type];
  return words.flatMap((word) => {
    if (word === null) return ["null"];
    const text = textOf(word);
    if (ORDER.includes(text)) return [text];
    return text.toLowerCase() === "file" ? ["string"] : [readType(text) ?? []].flat();
  });
}

/** What a schema without a type says by its other members. */
function impliedTypes(schema: JsonNode, ask: Ask): string[] {
  if (get(schema, "items") !== undefined) return ["array"];
  if (isNode(get(schema, "properties"))) return ["object"];
  const branches = BRANCHES.flatMap((word) => oursAmong(get(schema, word)).flatMap((branch) => [...ask(branch)]));
  if (branches.length > 0) return branches;
  const constant = get(schema, "const");
  const codes = constant === undefined ? listOf(get(schema, "enum")) : [constant];
  if (codes.length > 0) return codes.map(typeOfValue);
  return get(schema, "additionalProperties") === undefined ? [] : ["object"];
}

function arrayTypes(schema: JsonNode, ask: Ask): string[] {
  const items = get(schema, "items");
  const types = isNode(items) ? [...ask(items)] : declaredTypes(items);
  const known = types.filter((type) => type !== "null");
  return known.length === 0 ? ["array"] : known.map((type) => `array<${type}>`);
}

export function typeOfValue(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : typeof value;
}
