// A peer: how a shape is written for it, as a module of its own that can be timed, weighed and started.
import type { Tree } from "./tree.ts";

/**
 * What each module exports. `safeParse` tells whether the value was accepted, as the peer's own way of parsing says;
 * `all` collects every error and gives the first message.
 */
export interface Candidate {
  readonly is: (value: unknown) => boolean;
  readonly safeParse?: (value: unknown) => boolean;
  readonly all?: (value: unknown) => string;
}

export interface Peer {
  /** As it stands in the tables. */
  readonly name: string;
  /** @returns the text of an ES module that exports a `Candidate`. */
  readonly emit: (tree: Tree) => string | Promise<string>;
}
