// The members of a schema as facts: of a body, of a definition, of an object inside.
import type { ParameterFact } from "../facts.ts";
import { type Collected, claim, isObjectSchema, leave } from "./collected.ts";
import { narrowed } from "./gateway.ts";
import { get, isNode, type JsonNode, textOf, truthOf } from "./json-node.ts";
import { mended } from "./keywords.ts";
import { layerOf } from "./layers.ts";
import { isDeprecated } from "./plain-text.ts";
import { typeFact } from "./schema-types.ts";
import { withToldCodes } from "./told-codes.ts";
import { DEEPEST } from "./walk-nodes.ts";

export interface At {
  readonly section: string;
  /** Empty for what stands in the section itself. */
  readonly path: string;
  readonly depth: number;
  /** Definitions without members of their own that were opened on the way. */
  readonly opened: Set<string>;
}

export function startOf(section: string): At {
  return { section, path: "", depth: 0, opened: new Set() };
}

/** @param spread whether the members of a definition that is referred to stand here, or in a section of its own */
export function readSchema(schema: JsonNode, at: At, spread: boolean, collected: Collected): void {
  const { section, path, depth } = at;
  if (depth > DEEPEST) {
    leave(collected, section, `\`${path}\` is nested deeper than ${DEEPEST}`);
    return;
  }
  const layer = layerOf(schema, collected.references, spread);
  if (!layer.whole) leave(collected, section, `\`${path}\` rests on what is not there, or has no end`);
  for (const definition of layer.definitions) want(definition, at, collected);
  for (const [name, member] of layer.members) {
    const inner = { ...at, path: path === "" ? name : `${path}.${name}`, depth: depth + 1 };
    if (isNode(member)) readMember(member, layer.required.has(name), inner, collected);
    else leave(collected, section, `\`${inner.path}\` is described by no object`);
  }
  for (const [word, step] of [
    ["items", "[]"],
    ["additionalProperties", path === "" ? "*" : ".*"],
    ["schema", ""],
  ] as const) {
    const inner = get(schema, word);
    if (isNode(inner))
      readSchema(mended(inner, "schema"), { ...at, path: `${path}${step}`, depth: depth + 1 }, false, collected);
  }
}

export function readMember(written: JsonNode, required: boolean, at: At, collected: Collected): void {
  const { section, path } = at;
  const schema = narrowed(mended(written, "parameter"));
  if (schema === undefined || isOfOthers(schema, collected)) {
    claim(collected, "member without the gateway");
    collected.support.push({ section, status: "not supported", subject: path });
    return;
  }
  // A name in the path and again in the body is one parameter to who calls.
  if (collected.placed.has(`${section}\n${path}`)) {
    claim(collected, "member once more");
    return;
  }
  collected.placed.add(`${section}\n${path}`);
  claim(collected, "member");
  collected.facts.push(factOf(schema, required, at, collected));
  readSchema(schema, { ...at, opened: new Set() }, false, collected);
}

/** What it refers to may be what our gateway has no use for. */
function isOfOthers(schema: JsonNode, { references }: Collected): boolean {
  const reference = get(schema, "$ref");
  const target = reference === undefined ? undefined : references.follow(reference, "schema");
  return target?.outcome === "found" && narrowed(target.node) === undefined;
}

function factOf(
  schema: JsonNode,
  required: boolean,
  { section, path }: At,
  { typesOf, codesOf }: Collected,
): ParameterFact {
  return {
    path,
    type: typeFact(typesOf(schema)),
    required: truthOf(get(schema, "required")) ?? required,
    enum: withToldCodes(codesOf(schema), textOf(get(schema, "description")), typesOf(schema)),
    deprecated: isDeprecated(schema),
    section,
  };
}

function want(name: string, at: At, collected: Collected): void {
  const definition = collected.references.definitions.get(name);
  if (definition === undefined || at.opened.has(name)) return;
  if (isObjectSchema(definition, collected)) {
    collected.wanted.add(name);
    const led = collected.leads.get(at.section) ?? new Set();
    collected.leads.set(at.section, led.add(name));
    return;
  }
  at.opened.add(name);
  readSchema(definition, { ...at, depth: at.depth + 1 }, false, collected);
}
