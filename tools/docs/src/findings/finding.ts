// One thing in which two readings of the documentation, or a page and the schemas, do not agree; with its semver bump.
import type { Json } from "../facts.ts";
import { canonical } from "./canonical.ts";

export const FINDING_KINDS = [
  "param-added",
  "param-removed",
  "param-renamed",
  "type-changed",
  "required-changed",
  "enum-added",
  "enum-removed",
  "deprecated",
  "example-changed",
  "section-added",
  "section-removed",
  "prose-only",
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** From the lightest to the gravest. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** Of the parameter; of a renamed one, the old name. "" speaks of the whole section. */
  readonly path: string;
  /** Its title on the page that is newer, or on the only page that has it. */
  readonly section: string;
  /** null where there was nothing, or the page was silent. */
  readonly before: Json;
  readonly after: Json;
  readonly bump: Bump;
}

/** The gravest bump of all; of nothing, "none". */
export function gravestBump(findings: readonly Pick<Finding, "bump">[]): Bump {
  return findings.reduce<Bump>(
    (gravest, { bump }) => (BUMPS.indexOf(bump) > BUMPS.indexOf(gravest) ? bump : gravest),
    "none",
  );
}

/** By section, path and kind: the same for every order in which they were found. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.section, b.section) ||
      compare(a.path, b.path) ||
      FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
      compare(canonical([a.before, a.after]), canonical([b.before, b.after])),
  );
}

/** By code units: the same in every locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
