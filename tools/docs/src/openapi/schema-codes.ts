// The codes that a schema admits, with what they stand for.
import type { Code, Json } from "../facts.ts";
import { narrowed, oursAmong } from "./gateway.ts";
import { childrenOf, get, isNode, type JsonNode, listOf, textOf } from "./json-node.ts";
import { mended } from "./keywords.ts";
import { plainText } from "./plain-text.ts";
import type { References } from "./references.ts";
import { DEEPEST } from "./walk-nodes.ts";

type Codes = readonly Code[] | null;

const LABELS = ["label", "title", "x-portone-title", "name", "description"];

/** Codes of a value, or of the items of a list; null where any value will do. */
export function codesReader(references: References): (schema: JsonNode) => Codes {
  const known = new WeakMap<JsonNode, Codes>();

  const read = (schema: JsonNode, depth: number): Codes => {
    const before = known.get(schema);
    if (before !== undefined) return before;
    if (depth > DEEPEST) return null;
    known.set(schema, null);
    const meant = mended(schema, "parameter");
    const here = narrowed(meant) ?? meant;
    const ask = (inner: Json | undefined) => (isNode(inner) ? read(inner, depth + 1) : null);
    const codes = ownCodes(here) ?? inheritedCodes(here, ask, references);
    known.set(schema, codes);
    return codes;
  };
  return (schema) => read(schema, 0);
}

function ownCodes(schema: JsonNode): Codes {
  const codes = new Map<string, string | null>();
  const constant = get(schema, "const");
  for (const value of listOf(get(schema, "enum"))) if (isScalar(value)) codes.set(String(value).trim(), null);
  if (constant !== undefined && isScalar(constant))
    codes.set(String(constant).trim(), plainText(textOf(get(schema, "title"))) || null);
  const inOrder = [...codes.keys()];
  for (const texts of ["x-enum-descriptions", "x-enumDescriptions"].map((word) => get(schema, word)))
    for (const [place, text] of childrenOf(texts)) {
      const code = Array.isArray(texts) ? inOrder[Number(place)] : place.trim();
      if (code !== undefined && codes.has(code)) codes.set(code, labelOf(text));
    }
  const labels = get(schema, "x-portone-enum");
  for (const [name, entry] of childrenOf(labels)) {
    const [code, label] = Array.isArray(labels) ? readItem(entry) : ([name.trim(), labelOf(entry)] as const);
    if (isNode(entry) && narrowed(mended(entry, "schema")) === undefined) codes.delete(code);
    else if (code !== "") codes.set(code, label);
  }
  return codes.size === 0 ? null : [...codes].map(([code, label]) => ({ code, label }));
}

function inheritedCodes(schema: JsonNode, ask: (inner: Json | undefined) => Codes, references: References): Codes {
  const reference = get(schema, "$ref");
  const target = reference === undefined ? undefined : references.follow(reference, "schema");
  if (target?.outcome === "found") return ask(target.node);
  const part = oursAmong(get(schema, "allOf"))
    .map(ask)
    .find((codes) => codes !== null);
  if (part !== undefined) return part;
  const either = [...oursAmong(get(schema, "oneOf")), ...oursAmong(get(schema, "anyOf"))].filter(
    (branch) => !(isNode(branch) && textOf(get(branch, "type")) === "null"),
  );
  const codes = either.map(ask);
  // One branch without codes lets every value in.
  if (codes.length > 0) return codes.every((one) => one !== null) ? codes.flatMap((one) => one ?? []) : null;
  return ask(get(schema, "schema")) ?? ask(get(schema, "items"));
}

function isScalar(value: Json): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function readItem(entry: Json): [string, string | null] {
  if (isScalar(entry)) return [String(entry).trim(), null];
  if (!isNode(entry)) return ["", null];
  return [String(get(entry, "code") ?? get(entry, "value") ?? "").trim(), labelOf(entry)];
}

function labelOf(entry: Json): string | null {
  const text = isNode(entry) ? LABELS.map((word) => textOf(get(entry, word))).find((one) => one !== "") : textOf(entry);
  return plainText(text ?? "") || null;
}
