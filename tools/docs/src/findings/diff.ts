// Facts against facts: what changed between two readings of a page, whatever its dialect, order and layout were.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { ParameterFact } from "../facts.ts";
import type { PageReading } from "../reading.ts";
import { canonical } from "./canonical.ts";
import { codesOf, isRequired } from "./compare-parameter.ts";
import { alternativesOf } from "./compare-types.ts";
import { diffExamples, diffSupport } from "./diff-examples.ts";
import { addedFinding, diffParameters, removedFinding } from "./diff-parameters.ts";
import { diffProse } from "./diff-prose.ts";
import { diffTitle, diffWhole } from "./diff-sections.ts";
import { type Finding, inOrder } from "./finding.ts";
import { pairSections, routeOf } from "./pair-sections.ts";
import { partsOf } from "./parameter-tree.ts";
import { sectionKey } from "./section-key.ts";
import { type DescribedFacts, gatherSections, nothing, type SectionFacts } from "./sections.ts";

/** A parameter that went or came, with what the telling needs. */
interface Passage {
  readonly fact: ParameterFact;
  readonly section: string;
  readonly direction: Direction;
  /** Whether the whole section went or came with it. */
  readonly isWithSection: boolean;
  /** What one operation takes is nothing that another could have from it. */
  readonly isOfOperation: boolean;
  /** Whether the section is new to a description: then the parameter is asked of nobody who was there before. */
  readonly isOfNew: boolean;
}

/** With its blocks, where they are known: a section whose heading is left did not go, though it holds no facts. */
export type ComparedFacts = DescribedFacts & Partial<Pick<PageReading, "blocks" | "dialect" | "prose">>;

export function diffFacts(
  old: ComparedFacts,
  now: ComparedFacts,
  directionOf: (section: string) => Direction,
): Finding[] {
  const findings: Finding[] = [];
  const removed: Passage[] = [];
  const added: Passage[] = [];
  const [olds, news] = [gatherSections(old), gatherSections(now)];
  const isOtherDialect = old.dialect !== now.dialect;
  const isTranslated = old.prose !== undefined && now.prose !== undefined && old.prose.writing !== now.prose.writing;
  for (const pair of pairSections(withEmptied(olds, news, old), withEmptied(news, olds, now))) {
    const section = (pair.now ?? pair.old)?.title ?? "";
    const direction = (pair.now?.whole ?? pair.old?.whole)?.direction ?? directionOf(section);
    findings.push(...diffTitle(pair, direction), ...diffWhole(pair, direction));
    const passage = (fact: ParameterFact, isWithSection: boolean): Passage => ({
      fact,
      section,
      direction,
      isWithSection,
      isOfOperation: routeOf(pair.now ?? pair.old) !== undefined,
      isOfNew: pair.old === undefined && pair.now?.whole !== undefined,
    });
    if (pair.old && pair.now) {
      const parameters = diffParameters(pair.old, pair.now, direction, isOtherDialect);
      findings.push(...parameters.findings);
      removed.push(...parameters.removed.map((fact) => passage(fact, false)));
      added.push(...parameters.added.map((fact) => passage(fact, false)));
      findings.push(
        ...diffExamples(pair.old, pair.now, direction, parameters.renames, isTranslated),
        ...diffSupport(pair.old, pair.now, direction, isOtherDialect),
      );
    }
    if (!pair.now) removed.push(...parametersOf(pair.old).map((fact) => passage(fact, true)));
    if (!pair.old) added.push(...parametersOf(pair.now).map((fact) => passage(fact, true)));
  }
  const isAnywhere = ({ isOfOperation }: Passage): boolean => !isOfOperation;
  const moved = findMoves(removed.filter(isAnywhere), added.filter(isAnywhere));
  const stays = (passage: Passage): boolean => !moved.has(passage);
  for (const { fact, section, direction } of removed.filter(stays))
    findings.push(...removedFinding(fact, section, direction));
  for (const { fact, section, direction, isOfNew } of added.filter(stays))
    findings.push(...addedFinding(fact, section, direction, isOfNew));
  const told = new Set([...findings, ...moved].map(({ section }) => sectionKey(section)));
  return inOrder([...findings, ...diffProse(old, now, directionOf, (section) => told.has(sectionKey(section)))]);
}

/** A section that has facts on the other page, and on this one its heading only. */
function withEmptied(
  sections: ReadonlyMap<string, SectionFacts>,
  others: ReadonlyMap<string, SectionFacts>,
  { blocks = {} }: ComparedFacts,
): Map<string, SectionFacts> {
  const emptied = Object.keys(blocks)
    .map((title) => [sectionKey(title), { ...nothing(), title }] as const)
    .filter(([key]) => others.has(key) && !sections.has(key));
  return new Map([...sections, ...emptied]);
}

function parametersOf(section: SectionFacts | undefined): ParameterFact[] {
  return [...(section?.parameters.values() ?? [])];
}

/** What went with its section and came elsewhere, or came with a new one, the same in all it says: no more than a new division. */
function findMoves(removed: readonly Passage[], added: readonly Passage[]): Set<Passage> {
  const waiting = { withSection: new Map<string, Passage[]>(), alone: new Map<string, Passage[]>() };
  for (const passage of added) {
    const queue = passage.isWithSection ? waiting.withSection : waiting.alone;
    const key = identityOf(passage);
    const queued = queue.get(key);
    if (queued) queued.push(passage);
    else queue.set(key, [passage]);
  }
  return new Set(
    removed.flatMap((passage) => {
      const key = identityOf(passage);
      const target =
        waiting.withSection.get(key)?.pop() ?? (passage.isWithSection ? waiting.alone.get(key)?.pop() : undefined);
      return target ? [passage, target] : [];
    }),
  );
}

function identityOf({ fact, direction }: Passage): string {
  const types = [...alternativesOf(fact.type)].sort();
  const { path, required, enum: codes, deprecated } = fact;
  return canonical([direction, partsOf(path), types, isRequired(required), codesOf(codes), deprecated]);
}
