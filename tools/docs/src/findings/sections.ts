// Gathers the facts of a page by section, one parameter a path, whatever order and however often the page gave them.
import type { Code, Facts, Json, ParameterFact, RequestFact, SectionFact, SupportFact } from "../facts.ts";
import { alternativesOf } from "./compare-types.ts";
import { partsOf } from "./parameter-tree.ts";
import { sectionKey } from "./section-key.ts";

export interface SectionFacts {
  readonly title: string;
  /** By path, without the marks of lists. */
  readonly parameters: ReadonlyMap<string, ParameterFact>;
  readonly examples: readonly Json[];
  readonly requests: readonly Omit<RequestFact, "section">[];
  readonly support: readonly SupportFact[];
  /** What a description says of it as a whole; a page says nothing of the kind. */
  readonly whole: SectionFact | undefined;
}

/** Facts of a page, or of a description with what it says of its sections. */
export type DescribedFacts = Facts & { readonly sections?: readonly SectionFact[] };

interface Gathered {
  title: string;
  parameters: Map<string, ParameterFact>;
  examples: Json[];
  requests: Omit<RequestFact, "section">[];
  support: SupportFact[];
  whole: SectionFact | undefined;
}

export function gatherSections({
  facts,
  examples,
  requests,
  support,
  sections: wholes,
}: DescribedFacts): Map<string, SectionFacts> {
  const sections = new Map<string, Gathered>();
  const keys = new Map<string, string>();
  const at = (title: string): Gathered => {
    const key = keys.get(title) ?? sectionKey(title);
    keys.set(title, key);
    const section = sections.get(key) ?? { title, ...nothing() };
    sections.set(key, section);
    // Of two spellings one is shown, always the same.
    if (title < section.title) section.title = title;
    return section;
  };
  for (const fact of facts) {
    const { parameters } = at(fact.section);
    const name = partsOf(fact.path).join(".");
    const earlier = parameters.get(name);
    parameters.set(name, earlier ? merge(earlier, fact) : fact);
  }
  for (const { section, value } of examples) at(section).examples.push(value);
  for (const { section, method, url, headers, body } of requests)
    at(section).requests.push({ method, url, headers, body });
  for (const whole of wholes ?? []) at(whole.section).whole = whole;
  // What a description has for other gateways only is as if it were not there.
  if (!wholes) for (const statement of support) at(statement.section).support.push(statement);
  return sections;
}

/** Of a section of which nothing is said. */
export function nothing(): Omit<Gathered, "title"> {
  return { parameters: new Map(), examples: [], requests: [], support: [], whole: undefined };
}

/** Two entries for one path: together they say what either says, and neither comes first. */
function merge(a: ParameterFact, b: ParameterFact): ParameterFact {
  const types = [...new Set([...alternativesOf(a.type), ...alternativesOf(b.type)])].sort();
  const marks = [a.required, b.required].filter((mark) => mark !== null);
  return {
    path: [a.path, b.path].sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0] ?? a.path,
    type: types.length > 1 ? types : (types[0] ?? null),
    // Required here and optional there is optional.
    required: marks.length === 0 ? null : marks.every(Boolean),
    enum: mergeCodes(a.enum, b.enum),
    deprecated: a.deprecated && b.deprecated,
    section: a.section,
  };
}

function mergeCodes(a: ParameterFact["enum"], b: ParameterFact["enum"]): readonly Code[] | null {
  if (a === null || b === null) return a ?? b;
  return [...new Map([...a, ...b].map((code) => [code.code, code])).values()];
}
