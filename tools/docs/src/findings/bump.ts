// How grave each kind of change is, by the direction of the shape that it concerns: the one place that says so.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { Bump, Finding, FindingKind } from "./finding.ts";

interface Entry extends Readonly<Record<Direction, Bump>> {
  readonly kind: FindingKind;
  readonly why: string;
}

/** "none" is no finding at all. */
export const CHANGES = {
  "an optional parameter came": {
    kind: "param-added",
    sent: "minor",
    received: "minor",
    why: "what was sent is still taken, and what is received is open",
  },
  "a required parameter came": {
    kind: "param-added",
    sent: "major",
    received: "minor",
    why: "what was sent without it is refused; an answer only holds more",
  },
  "a parameter came with what it belongs to": {
    kind: "param-added",
    sent: "minor",
    received: "minor",
    why: "nobody calls a new operation without it yet, nor fills a new object",
  },
  "a parameter went": {
    kind: "param-removed",
    sent: "major",
    received: "major",
    why: "whoever sends it is refused, whoever reads it finds nothing",
  },
  "a parameter was renamed": {
    kind: "param-renamed",
    sent: "major",
    received: "major",
    why: "under its old name it is gone",
  },
  "the type was narrowed": {
    kind: "type-changed",
    sent: "major",
    received: "minor",
    why: "a value that was taken is refused; an answer only promises more",
  },
  "the type was widened": {
    kind: "type-changed",
    sent: "minor",
    received: "major",
    why: "what was sent is still taken; an answer holds what no reader expects, null among it",
  },
  "the type became another": {
    kind: "type-changed",
    sent: "major",
    received: "major",
    why: "neither the old values nor the old readers fit",
  },
  "a type was named, or no longer": {
    kind: "type-changed",
    sent: "none",
    received: "none",
    why: "silence contradicts nothing, and what is named now is held against the schemas",
  },
  "an operation moved": {
    kind: "param-renamed",
    sent: "major",
    received: "major",
    why: "whoever calls its old method or path is refused",
  },
  "it became required": {
    kind: "required-changed",
    sent: "major",
    received: "minor",
    why: "what was sent without it is refused, from a page that had no marks too: silence let it be left out",
  },
  "it became optional": {
    kind: "required-changed",
    sent: "minor",
    received: "major",
    why: "whoever sends it may go on; whoever reads it may find nothing",
  },
  "a code was added": {
    kind: "enum-added",
    sent: "minor",
    received: "minor",
    why: "one more may be sent; lists that are received are open, so no reader breaks. So too where none was listed before",
  },
  "a code was removed": {
    kind: "enum-removed",
    sent: "major",
    received: "minor",
    why: "whoever sends it is refused; an open list that is received only loses a name, and its reader a case",
  },
  "codes are no longer listed": {
    kind: "enum-removed",
    sent: "patch",
    received: "patch",
    why: "a page that falls silent takes no code back, yet somebody should look where the list went",
  },
  "it was deprecated": {
    kind: "deprecated",
    sent: "minor",
    received: "minor",
    why: "it still works, and editors strike it through",
  },
  "it is no longer deprecated": {
    kind: "deprecated",
    sent: "patch",
    received: "patch",
    why: "nothing that worked changes",
  },
  "an example changed": {
    kind: "example-changed",
    sent: "patch",
    received: "patch",
    why: "it shows, and rules nothing",
  },
  "a section came": {
    kind: "section-added",
    sent: "patch",
    received: "patch",
    why: "its parameters are told one by one",
  },
  "a section went": {
    kind: "section-removed",
    sent: "patch",
    received: "patch",
    why: "its parameters are told one by one",
  },
  "a statement changed": { kind: "prose-only", sent: "patch", received: "patch", why: "prose is for people to judge" },
} as const satisfies Readonly<Record<string, Entry>>;

export type Change = keyof typeof CHANGES;

/** @returns nothing where the table calls the change none. */
export function findingOf(
  change: Change,
  direction: Direction,
  where: Pick<Finding, "path" | "section" | "before" | "after">,
): Finding[] {
  const { kind, [direction]: bump } = CHANGES[change] as Entry;
  return bump === "none" ? [] : [{ kind, ...where, bump }];
}
