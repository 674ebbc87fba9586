// Writes a member of a schema from what a page says of it, and a shape of its own where it has members.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { ParameterFact } from "../facts.ts";
import { factsBelow, type Node, partsOf } from "../findings/parameter-tree.ts";
import type { Draft, JsonObject } from "./documents.ts";
import { memberTexts, shapeTexts } from "./draft-text.ts";
import { schemaAround, schemaOfType, withCodes } from "./draft-type.ts";
import { isMemberName, shapeNameFor } from "./names.ts";
import { listInSection } from "./section-entries.ts";

export interface SourceOfFact {
  readonly page: string;
  readonly section: string;
}

export interface Drafting {
  readonly draft: Draft;
  readonly direction: Direction;
  readonly source: SourceOfFact;
  /** Folder under schemas/ in which new shapes go. */
  readonly folder: string;
  /** Grows with each shape that is made. */
  readonly shapesMade: ShapeMade[];
}

export interface ShapeMade {
  readonly file: string;
  /** Where the page has it. */
  readonly path: string;
}

/** @throws NoNameLeft */
export function draftMember(node: Node, drafting: Drafting): JsonObject {
  const { direction, source } = drafting;
  const fact = node.fact;
  const type = typeOf(node);
  const codes = codesOf(node);
  const schema = schemaOf(node, drafting);
  return {
    // A list that the gateway may extend is open in an answer: there the codes stand in the text alone.
    ...(direction === "sent"
      ? withCodes(codes.length > 0 && type === null ? { type: "string" } : schema, codes)
      : schema),
    ...memberTexts(type, fact?.required ?? null, codes),
    "x-source": [{ ...source, strength: "documented" }],
    "x-draft": true,
    ...(fact?.deprecated ? { deprecated: true } : {}),
  };
}

/** The type alone, with a new shape where the page gives the member members of its own. */
export function schemaOf(node: Node, drafting: Drafting): JsonObject {
  const type = typeOf(node);
  if (membersOf(node).length === 0) return schemaOfType(type);
  return schemaAround({ $ref: createShape(node, drafting) }, type, isList(node));
}

export function membersOf(node: Node): Node[] {
  return [...node.members.values()].filter(({ last }) => isMemberName(last));
}

/** A list is one by its type, or by `[]` behind its name on the page. */
export function isList(node: Node): boolean {
  const type = [node.fact?.type ?? []].flat();
  if (type.length > 0) return type.some((one) => one.startsWith("array"));
  const depth = partsOf(node.path).length - 1;
  return factsBelow(node).some(({ path }) => path.split(".")[depth]?.endsWith("[]"));
}

function typeOf(node: Node): ParameterFact["type"] {
  if (node.fact !== undefined && node.fact.type !== null) return node.fact.type;
  const items = node.members.get("[]")?.fact;
  if (items) return [items.type ?? "string"].flat().map((type) => `array<${type}>`);
  if (membersOf(node).length === 0) return null;
  return isList(node) ? "array<object>" : "object";
}

export function codesOf(node: Node): string[] {
  const codes = node.fact?.enum ?? node.members.get("[]")?.fact?.enum ?? [];
  return [...new Set(codes.map(({ code }) => code))].filter((code) => code !== "");
}

export class NoNameLeft extends Error {
  override readonly name = "NoNameLeft";
}

/** @returns the reference to it. @throws NoNameLeft */
function createShape(node: Node, drafting: Drafting): string {
  const { draft, direction, source, folder } = drafting;
  const path = partsOf(node.path).filter((part) => part !== "[]");
  const isTaken = (name: string) =>
    draft.paths.some((file) => file.toLowerCase().endsWith(`/${name.toLowerCase()}.schema.json`));
  const written = factsBelow(node)[0]?.path.split(".") ?? [];
  const marked = path.map((part, at) => {
    const isOfList = at === path.length - 1 ? isList(node) : written[at]?.endsWith("[]");
    return isOfList ? `${part}[]` : part;
  });
  const known = knownShape(node, marked, drafting);
  if (known !== undefined) return known;
  const name = shapeNameFor(marked, isTaken);
  if (name === undefined) throw new NoNameLeft(`every name for a shape of \`${path.join(".")}\` is taken`);
  const file = `schemas/${folder}/${name}.schema.json`;
  const head = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://kicc-kit.github.io/${file}`,
    title: name,
    ...shapeTexts(path, isList(node)),
    "x-source": [{ ...source, strength: "documented" }],
    "x-draft": true,
    type: "object",
  };
  // Its name is taken before its members look for theirs.
  draft.write(file, head);
  const members = membersOf(node);
  const required = direction === "sent" ? members.filter(({ fact }) => fact?.required === true) : [];
  draft.write(file, {
    ...head,
    properties: Object.fromEntries(members.map((member) => [member.last, draftMember(member, drafting)])),
    ...(required.length > 0 ? { required: required.map(({ last }) => last) } : {}),
    additionalProperties: direction === "received",
  });
  listInSection(draft, source, name);
  drafting.shapesMade.push({ file, path: node.path });
  return `../${folder}/${name}.schema.json`;
}

/** Another section had the very same object: one shape is enough, and rests on both. */
function knownShape(node: Node, path: readonly string[], drafting: Drafting): string | undefined {
  const { draft, direction, source, folder } = drafting;
  const name = shapeNameFor(path, () => false);
  const file = `schemas/${folder}/${name}.schema.json`;
  const json = draft.read(file);
  const names = membersOf(node).map(({ last }) => last);
  const isSame =
    json?.["x-draft"] === true &&
    json.additionalProperties === (direction === "received") &&
    Object.keys(json.properties ?? {})
      .sort()
      .join() === names.sort().join();
  if (!isSame || name === undefined) return undefined;
  const entry = { ...source, strength: "documented" };
  const sources = Array.isArray(json["x-source"]) ? json["x-source"] : [];
  if (!sources.some((one) => JSON.stringify(one) === JSON.stringify(entry)))
    draft.change(file)["x-source"] = [...sources, entry];
  listInSection(draft, source, name);
  return `../${folder}/${name}.schema.json`;
}
