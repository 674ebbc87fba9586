// What is wrong with a description: every node is asked every rule that is about nodes of its kind.

import type { Json } from "../facts.ts";
import { type FaultRule, surroundingsOf } from "./fault-rule.ts";
import { OPERATION_FAULTS } from "./faults-of-operations.ts";
import { SCHEMA_FAULTS } from "./faults-of-schemas.ts";
import type { JsonNode } from "./json-node.ts";
import type { Kind } from "./keywords.ts";
import type { References } from "./references.ts";
import { walkNodes } from "./walk-nodes.ts";

export interface Fault {
  /** JSON pointer to what is wrong. */
  readonly pointer: string;
  /** The name of the rule that says so. */
  readonly fault: string;
}

export const FAULTS: Readonly<Record<string, FaultRule>> = { ...SCHEMA_FAULTS, ...OPERATION_FAULTS };
export const NO_OBJECT = "no object where one belongs";

/** A schema may be a plain yes or no, and what a gateway has of its own a text. */
function isAllowed(kind: Kind, value: Json): boolean {
  return kind === "gateway" || (kind === "schema" && typeof value === "boolean");
}

/** Faults in the order of the file. */
export function findFaults(document: JsonNode, references: References): Fault[] {
  const { found, stray } = walkNodes(document);
  const around = surroundingsOf(found, references);
  const rules = Object.entries(FAULTS);
  return [
    ...found.flatMap((here) =>
      rules.flatMap(([fault, { about, find }]) =>
        about.has(here.kind) ? find(here, around).map((pointer) => ({ pointer, fault })) : [],
      ),
    ),
    ...stray.filter(({ kind, value }) => !isAllowed(kind, value)).map(({ pointer }) => ({ pointer, fault: NO_OBJECT })),
  ];
}
