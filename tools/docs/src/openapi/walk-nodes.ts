// Every node of a description with what it is and where it stands, in the order of the file.
import type { Json } from "../facts.ts";
import { below, childrenOf, get, isNode, type JsonNode } from "./json-node.ts";
import { type Kind, METHODS, meantBy, mended } from "./keywords.ts";

/** Deeper than any description is meant to be read. */
export const DEEPEST = 64;

export interface Found {
  readonly kind: Kind;
  readonly pointer: string;
  /** As meant: misspelt words are mended. */
  readonly node: JsonNode;
  readonly written: JsonNode;
  /** The name below `paths`, where it stands under one. */
  readonly path: string | undefined;
  readonly depth: number;
}

/** What stands where a node belongs and is none. */
export interface Stray {
  readonly kind: Kind;
  readonly pointer: string;
  readonly value: Json;
}

interface Place {
  readonly at: readonly string[];
  readonly kind: Kind;
  readonly each?: true;
}

const SCHEMAS: readonly Place[] = [
  { at: ["properties"], kind: "schema", each: true },
  { at: ["items"], kind: "schema" },
  { at: ["additionalProperties"], kind: "schema" },
  { at: ["allOf"], kind: "schema", each: true },
  { at: ["oneOf"], kind: "schema", each: true },
  { at: ["anyOf"], kind: "schema", each: true },
  { at: ["x-portone-per-pg"], kind: "gateway", each: true },
];

const PLACES: Readonly<Record<Kind, readonly Place[]>> = {
  document: [
    { at: ["paths"], kind: "path", each: true },
    { at: ["webhooks"], kind: "path", each: true },
    { at: ["definitions"], kind: "definition", each: true },
    { at: ["parameters"], kind: "parameter", each: true },
    { at: ["responses"], kind: "answer", each: true },
    { at: ["components", "schemas"], kind: "definition", each: true },
    { at: ["components", "parameters"], kind: "parameter", each: true },
    { at: ["components", "requestBodies"], kind: "body", each: true },
    { at: ["components", "responses"], kind: "answer", each: true },
  ],
  path: [
    { at: ["parameters"], kind: "parameter", each: true },
    ...METHODS.map((method): Place => ({ at: [method], kind: "operation" })),
  ],
  operation: [
    { at: ["parameters"], kind: "parameter", each: true },
    { at: ["requestBody"], kind: "body" },
    { at: ["responses"], kind: "answer", each: true },
    { at: ["x-portone-per-pg"], kind: "gateway", each: true },
  ],
  parameter: [...SCHEMAS, { at: ["schema"], kind: "schema" }, { at: ["content"], kind: "media", each: true }],
  body: [{ at: ["content"], kind: "media", each: true }],
  media: [{ at: ["schema"], kind: "schema" }],
  answer: [
    { at: ["schema"], kind: "schema" },
    { at: ["content"], kind: "media", each: true },
  ],
  definition: SCHEMAS,
  schema: SCHEMAS,
  gateway: [],
};

export function walkNodes(document: JsonNode): { readonly found: Found[]; readonly stray: Stray[] } {
  const found: Found[] = [];
  const stray: Stray[] = [];
  const open: Found[] = [
    { kind: "document", pointer: "", node: mended(document, "document"), written: document, path: undefined, depth: 0 },
  ];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    found.push(here);
    if (here.depth >= DEEPEST) continue;
    const inner: Found[] = [];
    for (const { kind, pointer, value, name } of childrenIn(here)) {
      if (!isNode(value)) stray.push({ kind, pointer, value });
      else {
        const path = kind === "path" ? name : here.path;
        inner.push({ kind, pointer, node: mended(value, kind), written: value, path, depth: here.depth + 1 });
      }
    }
    for (const one of inner.reverse()) open.push(one);
  }
  return { found, stray };
}

function childrenIn({ kind, node, written, pointer }: Found) {
  return PLACES[kind].flatMap(({ at, kind: inner, each }) => {
    let value: Json | undefined = node;
    let here = pointer;
    for (const member of at) {
      value = isNode(value) ? get(value, member) : undefined;
      here = below(here, at.length === 1 ? writtenAs(member, written, kind) : member);
    }
    if (value === undefined) return [];
    if (!each) return [{ kind: inner, pointer: here, value, name: at.at(-1) ?? "" }];
    return childrenOf(value)
      .filter(([name]) => !(name.startsWith("x-") && (inner === "path" || inner === "answer")))
      .map(([name, child]) => ({ kind: inner, pointer: below(here, name), value: child, name }));
  });
}

function writtenAs(member: string, written: JsonNode, kind: Kind): string {
  if (get(written, member) !== undefined) return member;
  return Object.keys(written).find((word) => meantBy(word, kind) === member) ?? member;
}
