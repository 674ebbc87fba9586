// Sections that sources.json does not follow. One that tells nothing new is entered; what is new in one is for a person to place: it may be a new way to pay.
import type { Finding } from "../findings/finding.ts";
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

/** @returns what a person has to do; undefined where nothing is left to do. */
export function patchNewSection(finding: Finding, section: NewSection): string | undefined {
  const { draft, page, findings } = section;
  switch (finding.kind) {
    case "section-added": {
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
    case "section-removed":
    case "example-changed":
    case "prose-only":
      return undefined;
    case "param-added":
    case "param-removed":
    case "param-renamed":
    case "type-changed":
    case "required-changed":
    case "enum-added":
    case "enum-removed":
    case "deprecated":
      return isKnown(finding, section)
        ? undefined
        : "schemas/sources.json does not follow its section, so nothing says which shape it belongs to: enter the section first";
    default:
      throw new Error(`unforeseen finding: ${JSON.stringify(finding.kind satisfies never)}`);
  }
}

/** Nothing new to the schemas, wherever on the page they have it from. */
function isKnown({ kind, path }: Finding, { draft, shapes }: NewSection): boolean {
  switch (kind) {
    case "section-added":
    case "section-removed":
    case "example-changed":
    case "prose-only":
      return true;
    case "param-added":
      return placesOf(draft, objectFilesIn(draft, filesOfShapes(draft, shapes)), path).length > 0;
    case "param-removed":
    case "param-renamed":
    case "type-changed":
    case "required-changed":
    case "enum-added":
    case "enum-removed":
    case "deprecated":
      return false;
    default:
      throw new Error(`unforeseen finding: ${JSON.stringify(kind satisfies never)}`);
  }
}
