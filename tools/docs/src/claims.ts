// Who understood which block: every block of a page is claimed by a named rule, or listed as not understood.
import type { ExampleFact, NamedCodes, RequestFact, SupportFact, Unclaimed } from "./facts.ts";
import type { Block } from "./page.ts";
import type { Draft } from "./rules/draft.ts";

/** Where the walk is. */
export interface Scope {
  /** The innermost tab's title; outside tabs the nearest heading that names something. */
  readonly section: string;
  readonly inTab: boolean;
}

export interface Claim {
  /** How many of the blocks are claimed, from the one that was asked about. */
  readonly taken: number;
  /** Parameters that belong beside each other. */
  readonly drafts?: readonly Draft[];
  /** The parameter that they are said to be members of. */
  readonly under?: string | undefined;
  readonly codes?: NamedCodes;
  readonly examples?: readonly Omit<ExampleFact, "section">[];
  readonly requests?: readonly Omit<RequestFact, "section">[];
  readonly support?: readonly Omit<SupportFact, "section">[];
  readonly unclaimed?: readonly Omit<Unclaimed, "section">[];
  /** Blocks inside those claimed, that are yet to be asked about. */
  readonly inside?: readonly Block[];
  /** Whether these blocks are no part of what the page says to people. */
  readonly cut?: boolean;
  /** The section from here on, or inside. */
  readonly scope?: Scope;
}

export type Rule = (blocks: readonly Block[], index: number, scope: Scope) => Claim | undefined;
