// What a patch is given, and what it answers.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { ParameterFact } from "../facts.ts";
import type { Finding } from "../findings/finding.ts";
import type { Node } from "../findings/parameter-tree.ts";
import type { Draft } from "./documents.ts";
import type { ShapeMade, SourceOfFact } from "./draft-member.ts";
import type { Place } from "./places.ts";

export interface PatchContext {
  readonly draft: Draft;
  /** What the section speaks of. */
  readonly shapes: readonly string[];
  readonly direction: Direction;
  readonly source: SourceOfFact;
  /** What the page says now of this parameter; undefined where it is gone. */
  readonly fact: ParameterFact | undefined;
  /** What the page says now at the path, with what it says of its members. */
  nodeAt(names: readonly string[]): Node | undefined;
  /** Names beside it on the page, those before it, in their order. */
  before(names: readonly string[]): readonly string[];
  /** The objects that have the member that the path ends in, or would. */
  objectsAt(path: string): readonly string[];
  placesAt(path: string): readonly Place[];
  /** Grows with each shape that is made. */
  readonly shapesMade: ShapeMade[];
}

/** @returns what a person has to do instead; undefined where nothing is left to do. */
export type Patch = (finding: Finding, context: PatchContext) => string | undefined;
