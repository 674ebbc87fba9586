// What has been found so far, and what the readers share.
import type { Code, ExampleFact, ParameterFact, RequestFact, SectionFact, SupportFact, Unclaimed } from "../facts.ts";
import type { JsonNode } from "./json-node.ts";
import type { References } from "./references.ts";
import { codesReader } from "./schema-codes.ts";
import { typesReader } from "./schema-types.ts";

export interface Collected {
  readonly references: References;
  readonly typesOf: (schema: JsonNode) => ReadonlySet<string>;
  readonly codesOf: (schema: JsonNode) => readonly Code[] | null;
  readonly facts: ParameterFact[];
  readonly examples: ExampleFact[];
  readonly requests: RequestFact[];
  /** The operations among the sections. */
  readonly operations: SectionFact[];
  readonly support: SupportFact[];
  readonly unclaimed: Unclaimed[];
  readonly claimed: Map<string, number>;
  /** Section and path of every fact. */
  readonly placed: Set<string>;
  /** Definitions whose members are to have a section, by name. */
  readonly wanted: Set<string>;
  /** Which of them each section leads to. */
  readonly leads: Map<string, Set<string>>;
  readonly sectionOf: (definition: string) => string;
}

export function collectedFrom(references: References, sectionOf: Collected["sectionOf"]): Collected {
  return {
    references,
    typesOf: typesReader(references),
    codesOf: codesReader(references),
    facts: [],
    examples: [],
    requests: [],
    operations: [],
    support: [],
    unclaimed: [],
    claimed: new Map(),
    placed: new Set(),
    wanted: new Set(),
    leads: new Map(),
    sectionOf,
  };
}

export function claim(collected: Collected, rule: string): void {
  collected.claimed.set(rule, (collected.claimed.get(rule) ?? 0) + 1);
}

/** The text may be a single line: what has no line has its place in the reason. */
export function leave(collected: Collected, section: string, reason: string): void {
  collected.unclaimed.push({ section, line: 1, reason });
}

/** A definition that holds members; one of a text or a number is said where it is referred to. */
export function isObjectSchema(schema: JsonNode, { typesOf }: Collected): boolean {
  const types = typesOf(schema);
  return types.has("object") || types.size === 0;
}
