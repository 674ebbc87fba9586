// From findings to changed files: schemas first, then the examples that no longer fit them. What cannot be patched is told, with what to do.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { Facts } from "../facts.ts";
import type { Finding } from "../findings/finding.ts";
import { partsOf, treeOf } from "../findings/parameter-tree.ts";
import { sectionKey } from "../findings/section-key.ts";
import { gatherSections, type SectionFacts } from "../findings/sections.ts";
import { completeExamples, folderOf } from "./complete-examples.ts";
import { adopt, attemptOn, type Changes, type Documents, type Draft, draftOf } from "./documents.ts";
import type { ShapeMade } from "./draft-member.ts";
import { shownAt } from "./example-values.ts";
import { mendExamples } from "./examples.ts";
import { flawIn } from "./flaw.ts";
import { judgeOf } from "./judge.ts";
import { patchNewSection } from "./new-sections.ts";
import type { PatchContext } from "./patch-context.ts";
import { filesOfShapes, holdersOf, namesIn, objectFilesIn, placesOf } from "./places.ts";
import { SCHEMA_PATCHES } from "./schema-patches.ts";
import { startsOf } from "./scope.ts";

/** What sources.json says of one section of the page. */
export interface PatchedSection {
  /** undefined where it does not follow the section, which may speak of every shape of the page then. */
  readonly id: string | undefined;
  readonly shapes: readonly string[];
  readonly direction: Direction;
}

export interface Unapplied {
  readonly finding: Finding;
  /** Why, and what a person has to do instead. */
  readonly reason: string;
}

export interface Patched {
  readonly changes: Changes;
  readonly unapplied: readonly Unapplied[];
  /** Findings that are new to the page, and to the schemas are not. */
  readonly known: readonly Finding[];
}

/** @param sectionOf what a section's title on the page stands for */
export function patchSchemas(
  documents: Documents,
  findings: readonly Finding[],
  facts: Facts,
  page: string,
  sectionOf: (title: string) => PatchedSection,
): Patched {
  const readings = gatherSections(facts);
  const before = draftOf(documents);
  const isKnown = ({ kind, path }: Finding, { shapes }: PatchedSection): boolean =>
    kind === "param-added"
      ? placesOf(before, objectFilesIn(before, filesOfShapes(before, shapes)), path).length > 0
      : ["required-changed", "enum-added", "deprecated"].includes(kind);
  const patch = (checksEach: boolean): Patched & { readonly draft: Draft } => {
    const whole = draftOf(documents);
    const unapplied: Unapplied[] = [];
    const known: Finding[] = [];
    for (const finding of findings) {
      const attempt = attemptOn(whole);
      const section = sectionOf(finding.section);
      const { id } = section;
      const reading = readings.get(sectionKey(finding.section));
      const reason =
        id === undefined
          ? patchNewSection(finding, { draft: attempt, page, shapes: section.shapes, findings })
          : stepsOf(finding)
              .map((step) => patchOne(step, contextOf(attempt, { ...section, id }, reading, page, step), facts))
              .find((refusal) => refusal !== undefined);
      const flaw = reason ?? (checksEach && attempt.changes().size > 0 ? flawIn(attempt) : undefined);
      if (flaw === undefined) {
        if (attempt.changes().size === 0 && isKnown(finding, section)) known.push(finding);
        adopt(whole, attempt.changes());
      } else unapplied.push({ finding, reason: reason ?? `the schemas would not hold together: ${flaw}` });
    }
    return { draft: whole, changes: whole.changes(), unapplied, known };
  };
  const quick = patch(false);
  const patched = quick.changes.size === 0 || flawIn(quick.draft) === undefined ? quick : patch(true);
  completeExamples(patched.draft);
  return { changes: patched.draft.changes(), unapplied: patched.unapplied, known: patched.known };
}

/** What moved to another object comes there, and goes here. */
function stepsOf(finding: Finding): Finding[] {
  const [from, to] = [finding.path, pathNow(finding)].map((path) => namesIn(path).slice(0, -1).join("."));
  if (finding.kind !== "param-renamed" || from === to) return [finding];
  return [
    { ...finding, kind: "param-added", path: pathNow(finding) },
    { ...finding, kind: "param-removed" },
  ];
}

function patchOne(finding: Finding, context: PatchContext, facts: Facts): string | undefined {
  const { draft, shapesMade } = context;
  const path = pathNow(finding);
  const [places, objects] = [context.placesAt(finding.path), context.objectsAt(finding.path)];
  const reason = SCHEMA_PATCHES[finding.kind](finding, context);
  if (reason !== undefined || draft.changes().size === 0) return reason;
  for (const shape of shapesMade) showAsOnPage(draft, shape, finding.section, facts);
  const now = [...places, ...context.placesAt(path)];
  mendExamples(finding, { draft, places: now, objects: [...objects, ...context.objectsAt(path)], facts, path });
  return undefined;
}

/** What the page itself shows of a new shape is its first good example. */
function showAsOnPage(draft: Draft, { file, path }: ShapeMade, section: string, facts: Facts): void {
  const fits = judgeOf(draft);
  const shown = shownAt(facts, section, path)
    .map((value) => (Array.isArray(value) ? (value[0] ?? null) : value))
    .find((value) => fits(value, { file }));
  if (shown !== undefined) draft.write(`${folderOf(file)}/good-as-shown.json`, shown);
}

function contextOf(
  draft: Draft,
  { id, shapes, direction }: PatchedSection & { readonly id: string },
  reading: SectionFacts | undefined,
  page: string,
  finding: Finding,
): PatchContext {
  const parameters = [...(reading?.parameters.values() ?? [])];
  const tree = treeOf(parameters);
  const roots = startsOf(
    draft,
    shapes,
    parameters.map(({ path }) => path),
  );
  const all = objectFilesIn(draft, filesOfShapes(draft, shapes));
  const rootsFor = (path: string) =>
    placesOf(draft, roots, path).length > 0 || placesOf(draft, all, path).length === 0 ? roots : all;
  const nodeAt: PatchContext["nodeAt"] = (names) => {
    let node: ReturnType<PatchContext["nodeAt"]> = tree;
    for (const name of names) node = node?.members.get(name);
    return node;
  };
  return {
    draft,
    shapes,
    direction,
    source: { page, section: id },
    fact: reading?.parameters.get(partsOf(pathNow(finding)).join(".")),
    nodeAt,
    before(names) {
      const beside = [...(nodeAt(names.slice(0, -1))?.members.keys() ?? [])];
      return beside.slice(0, Math.max(beside.indexOf(names.at(-1) ?? ""), 0));
    },
    objectsAt: (path) => holdersOf(draft, rootsFor(path), namesIn(path).slice(0, -1)),
    placesAt: (path) => placesOf(draft, rootsFor(path), path),
    shapesMade: [],
  };
}

function pathNow({ kind, path, after }: Finding): string {
  return kind === "param-renamed" ? String(after) : path;
}
