// Facts against our schemas: what a page says that no shape of its section has. What a page leaves out is no finding,
// for pages tell a part of the contract.
import type { Direction, MemberSchema, Model } from "../../../codegen/src/model/model.ts";
import type { ParameterFact } from "../facts.ts";
import { type Change, findingOf } from "./bump.ts";
import { checkExamples, checkRequests, type Validate } from "./check-examples.ts";
import { codesOf } from "./compare-parameter.ts";
import { admitsAll, alternativesOf } from "./compare-types.ts";
import { addedFinding } from "./diff-parameters.ts";
import { type Finding, inOrder } from "./finding.ts";
import { codesIn, type Resolved, resolve, type Shapes, shapesByName, typesIn } from "./resolve.ts";
import { type FollowedPage, type SectionShapes, shapesOfSections } from "./section-shapes.ts";
import { type DescribedFacts, gatherSections } from "./sections.ts";

export function compareWithSchemas(
  facts: DescribedFacts,
  page: FollowedPage,
  model: Model,
  validate: Validate,
): Finding[] {
  const shapes = shapesByName(model);
  const shapesOf = shapesOfSections(page, shapes);
  const findings = [...gatherSections(facts).values()].flatMap(({ title, parameters, whole }) => {
    const known = shapesOf(title);
    const section = known.isListed || !whole ? known : { ...known, direction: whole.direction };
    const isNew = !section.isListed && parameters.size > 0;
    return [
      ...(isNew
        ? findingOf("a section came", section.direction, { path: "", section: title, before: null, after: title })
        : []),
      ...[...parameters.values()].flatMap((fact) => compareOne(fact, section, shapes)),
    ];
  });
  return inOrder([
    ...findings,
    ...checkExamples(facts.examples, shapesOf, shapes, validate),
    ...checkRequests(facts.requests, model, shapes, validate),
  ]);
}

function compareOne(fact: ParameterFact, section: SectionShapes, shapes: Shapes): Finding[] {
  const { path, section: title } = fact;
  const tell: Tell = (change, before, after) =>
    findingOf(change, section.direction, { path, section: title, before, after });
  // A table of codes has no parameters, and a section that speaks of no shape of ours is followed for its title only.
  if (section.roots.length === 0)
    return section.lists.length === 0 ? [] : compareCodes(fact, section.lists.map(referenceTo), shapes, tell);
  const resolved = resolve(shapes, section.roots, path);
  if (resolved.members.length === 0) return resolved.isFree ? [] : addedFinding(fact, title, section.direction);
  return [
    ...compareType(fact, resolved, shapes, tell),
    ...compareRequired(fact, resolved, section.direction, tell),
    ...compareCodes(
      fact,
      resolved.members.map(({ schema }) => schema),
      shapes,
      tell,
    ),
    ...(fact.deprecated && !resolved.members.some(({ deprecated }) => deprecated)
      ? tell("it was deprecated", false, true)
      : []),
  ];
}

type Tell = (change: Change, before: Finding["before"], after: Finding["after"]) => Finding[];

/** Our types may be narrower where a page says "number" and means won: both are numbers, and whole ones are our choice. */
function compareType({ path, type }: ParameterFact, { members }: Resolved, shapes: Shapes, tell: Tell): Finding[] {
  const stated = alternativesOf(type);
  const ours = [...new Set(members.flatMap(({ schema }) => typesIn(shapes, schema)))].sort();
  const admitted = [
    ...ours,
    ...ours.filter((one) => one.includes("integer")).map((one) => one.replace("integer", "number")),
  ];
  // Of the items of a list, the path says that they are such.
  const read = path.endsWith("[]") ? stated.map((one) => `array<${one}>`) : stated;
  if (admitsAll(admitted, read)) return [];
  const change = read.some((one) => admitsAll(admitted, [one])) ? "the type was widened" : "the type became another";
  return tell(change, ours.length === 1 ? (ours[0] ?? null) : ours, type);
}

function compareRequired(
  { path, required }: ParameterFact,
  { members, holders }: Resolved,
  direction: Direction,
  tell: Tell,
): Finding[] {
  // Items of a list are neither.
  if (path.endsWith("[]")) return [];
  // Of an answer we require only what was seen to be always there.
  if (required === true && direction === "sent" && members.every((member) => !member.required))
    return tell("it became required", false, true);
  const [name] = members.map((member) => member.name);
  // Every one of the shapes refuses what the page allows: a branch without it would let it be left out.
  const isRequiredEverywhere = holders.every((holder) =>
    holder.members.some((member) => member.name === name && member.required),
  );
  return required === false && isRequiredEverywhere ? tell("it became optional", true, false) : [];
}

function referenceTo(shape: string): MemberSchema {
  return { kind: "reference", shape };
}

function compareCodes(
  { enum: stated }: ParameterFact,
  schemas: readonly MemberSchema[],
  shapes: Shapes,
  tell: Tell,
): Finding[] {
  const lists = schemas.map((schema) => codesIn(shapes, schema));
  // Where one shape takes any text, no code is missing.
  if (lists.some((list) => list === undefined)) return [];
  const ours = new Set(lists.flatMap((list) => (list ?? []).map(String)));
  const missing = codesOf(stated).filter((code) => !ours.has(code));
  return missing.length === 0 ? [] : tell("a code was added", null, missing);
}
