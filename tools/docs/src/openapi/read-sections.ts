// What a description says of each of its sections as a whole: which route it is, and which way its values go.
import type { SectionFact } from "../facts.ts";
import type { Collected } from "./collected.ts";

/** What an operation leads to is sent; what only answers lead to is received. */
export function sectionsOf({ operations, facts, leads, sectionOf }: Collected): SectionFact[] {
  const sent = new Set(operations.map(({ section }) => section));
  for (const section of sent) for (const name of leads.get(section) ?? []) sent.add(sectionOf(name));
  const others = new Set(facts.map(({ section }) => section));
  for (const { section } of operations) others.delete(section);
  return [
    ...operations,
    ...[...others].map((section) => ({
      section,
      route: null,
      direction: sent.has(section) ? ("sent" as const) : ("received" as const),
      deprecated: false,
    })),
  ];
}
