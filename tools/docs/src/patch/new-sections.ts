// Sections that sources.json does not follow. One that tells nothing new is entered; what is new in one is for a person to place: it may be a new way to pay.
import type { Finding, FindingKind } from "../findings/finding.ts";
import { sectionKey } from "../findings/section-key.ts";
import type { Draft } from "./documents.ts";
import { filesOfShapes, objectFilesIn, placesOf } from "./places.ts";
import { entryFor, followSection } from "./section-entries.ts";

export interface NewSection {
  readonly draft: Draft;
  readonly page: string;
  /** All that the page speaks of elsewhere. */
  readonly shapes: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a finding asks of the schemas, where nothing says which shape its section speaks of. */
const ASKS: Readonly<Record<FindingKind, "nothing" | "a member" | "a decision">> = {
  "section-added": "nothing",
  "section-removed": "nothing",
  "example-changed": "nothing",
  "prose-only": "nothing",
  "param-added": "a member",
  "param-removed": "a decision",
  "param-renamed": "a decision",
  "type-changed": "a decision",
  "required-changed": "a decision",
  "enum-added": "a decision",
  "enum-removed": "a decision",
  deprecated: "a decision",
};

/** @returns what a person has to do; undefined where nothing is left to do. */
export function patchNewSection(finding: Finding, section: NewSection): string | undefined {
  if (finding.kind === "section-added") return enter(finding, section);
  return isKnown(finding, section)
    ? undefined
    : "schemas/sources.json does not follow its section, so nothing says which shape it belongs to: enter the section first";
}

function enter(finding: Finding, section: NewSection): string | undefined {
  const { draft, page, findings } = section;
  const entry = entryFor(draft, page, finding.section);
  if (entry === undefined) return "its title cannot stand in schemas/sources.json: enter the section there by hand";
  const open = findings.filter(
    (other) => sectionKey(other.section) === sectionKey(finding.section) && !isKnown(other, section),
  );
  if (open.length > 0)
    return `schemas/sources.json does not follow it, and ${open.length} thing(s) in it are new, so nothing says which shape they belong to. Enter ${JSON.stringify({ ...entry, shapes: [] })} there under the page ${page}, name in \`shapes\` what it speaks of and the section in the x-source of these, and run docs:sync again. Is it a new way to pay: CONTRIBUTING.md, "A new way to pay"`;
  followSection(draft, page, entry);
  return undefined;
}

/** A member that the schemas have is nothing new, wherever on the page they have it from. */
function isKnown({ kind, path }: Finding, { draft, shapes }: NewSection): boolean {
  if (ASKS[kind] !== "a member") return ASKS[kind] === "nothing";
  return placesOf(draft, objectFilesIn(draft, filesOfShapes(draft, shapes)), path).length > 0;
}
