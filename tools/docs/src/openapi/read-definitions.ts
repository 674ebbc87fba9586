// The definitions that the operations lead to, each in a section of its own.
import { sectionKey } from "../findings/section-key.ts";
import { type Collected, claim } from "./collected.ts";
import { readExamples } from "./read-examples.ts";
import { readSchema, startOf } from "./read-members.ts";

/** What a definition refers to is wanted too: a set that grows while it is gone through is gone through to its end. */
export function readDefinitions(collected: Collected): void {
  for (const name of collected.wanted) {
    const definition = collected.references.definitions.get(name);
    if (definition === undefined) continue;
    const section = collected.sectionOf(name);
    claim(collected, "definition");
    readSchema(definition, startOf(section), true, collected);
    readExamples(definition, section, collected);
  }
  inFileOrder(collected);
}

function inFileOrder({ references, facts, sectionOf }: Collected): void {
  const places = new Map([...references.definitions.keys()].map((name, place) => [sectionOf(name), place]));
  facts.sort((one, other) => (places.get(one.section) ?? -1) - (places.get(other.section) ?? -1));
}

const SUFFIX = /Annotation$/;

/** The name that a reader knows: without the vendor's suffix, where that leaves it alone of its name. @param operations their sections */
export function definitionSections(names: Iterable<string>, operations: Iterable<string>): Map<string, string> {
  const all = [...names];
  const plain = new Set(all.filter((name) => !SUFFIX.test(name)));
  const taken = new Set([...operations].map(sectionKey));
  return new Map(
    all.map((name) => {
      const short = name.replace(SUFFIX, "");
      const isTaken = short === "" || (short !== name && plain.has(short)) || taken.has(sectionKey(short));
      const section = isTaken ? name : short;
      return [name, taken.has(sectionKey(section)) ? `${section} (definition)` : section];
    }),
  );
}
