// From findings to changed files: schemas first, then the examples that no longer fit them.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { Facts, ParameterFact } from "../facts.ts";
import type { Finding } from "../findings/finding.ts";
import { type Documents, draftOf, type JsonObject } from "./documents.ts";
import { mendExamples } from "./examples.ts";
import { objectFiles, placesOf } from "./places.ts";
import { SCHEMA_PATCHES } from "./schema-patches.ts";

/** What sources.json says of one section of the page. */
export interface PatchedSection {
  readonly id: string;
  readonly shapes: readonly string[];
  readonly direction: Direction;
}

export interface Patched {
  /** New contents by path; undefined is a file to be removed. */
  readonly changes: ReadonlyMap<string, JsonObject | undefined>;
  /** Findings for which the schemas have no place. */
  readonly unapplied: readonly Finding[];
}

/** @param sectionOf what a section's title on the page stands for; undefined where sources.json does not follow it */
export function patchSchemas(
  documents: Documents,
  findings: readonly Finding[],
  facts: Facts,
  page: string,
  sectionOf: (title: string) => PatchedSection | undefined,
): Patched {
  const draft = draftOf(documents);
  const unapplied: Finding[] = [];
  for (const finding of findings) {
    const section = sectionOf(finding.section);
    if (section === undefined) {
      unapplied.push(finding);
      continue;
    }
    const roots = objectFiles(draft, section.shapes);
    const path = finding.kind === "param-renamed" ? String(finding.after) : finding.path;
    const siblings = facts.facts.filter((fact) => fact.section === finding.section);
    const places = placesOf(draft, roots, finding.path);
    const count = SCHEMA_PATCHES[finding.kind](finding, {
      draft,
      roots,
      direction: section.direction,
      source: { page, section: section.id },
      fact: siblings.find((fact) => fact.path === path),
      before: namesBefore(siblings, path),
    });
    if (count === 0) unapplied.push(finding);
    else mendExamples(finding, { draft, places: [...places, ...placesOf(draft, roots, path)], facts, path });
  }
  return { changes: draft.changes(), unapplied };
}

/** Names that stand before the path on the page, beside it. */
function namesBefore(siblings: readonly ParameterFact[], path: string): string[] {
  const parent = path.split(".").slice(0, -1).join(".");
  const beside = siblings.filter((fact) => fact.path.split(".").slice(0, -1).join(".") === parent);
  const at = beside.findIndex((fact) => fact.path === path);
  return beside.slice(0, Math.max(at, 0)).map((fact) => fact.path.split(".").at(-1)?.replaceAll("[]", "") ?? "");
}
