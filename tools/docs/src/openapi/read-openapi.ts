// An OpenAPI description, narrowed to one gateway, as facts; and what is wrong with it.
import type { Facts, SectionFact } from "../facts.ts";
import { collectedFrom, leave } from "./collected.ts";
import { type Fault, findFaults } from "./faults.ts";
import { get } from "./json-node.ts";
import { mended } from "./keywords.ts";
import { operationsOf } from "./operations.ts";
import { parseDescription } from "./parse-description.ts";
import { definitionSections, readDefinitions } from "./read-definitions.ts";
import { readOperation } from "./read-operation.ts";
import { sectionsOf } from "./read-sections.ts";
import { referencesOf } from "./references.ts";

export interface OpenapiFacts extends Facts {
  readonly sections: readonly SectionFact[];
  readonly faults: readonly Fault[];
  /** How many things each rule read. */
  readonly claimed: Readonly<Record<string, number>>;
}

/** @throws DescriptionError where the text is no description */
export function readOpenapi(text: string): OpenapiFacts {
  const { document: written, mends } = parseDescription(text);
  const document = mended(written, "document");
  const references = referencesOf(document);
  const { operations, strays } = operationsOf(document, references);
  const sections = definitionSections(
    references.definitions.keys(),
    operations.map(({ section }) => section),
  );
  const collected = collectedFrom(references, (name) => sections.get(name) ?? name);
  for (const operation of operations) readOperation(operation, document, collected);
  readDefinitions(collected);
  for (const place of strays) leave(collected, place, "stands where an operation belongs, and is no object");
  if (get(document, "webhooks") !== undefined) leave(collected, "webhooks", "calls from the gateway are not read");
  const { facts, examples, requests, support, unclaimed, claimed } = collected;
  const faults = [...mends.map((fault) => ({ pointer: "", fault })), ...findFaults(written, references)];
  const said = { facts, examples, requests, support, unclaimed };
  return { ...said, sections: sectionsOf(collected), faults, claimed: Object.fromEntries(claimed) };
}
