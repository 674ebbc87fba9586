// What is timed: which function, on which samples, and whom ours is held against.
import type { Candidate } from "../peers/peer.ts";
import type { Samples } from "./samples.ts";

export interface Row {
  readonly title: string;
  readonly run: keyof Candidate;
  readonly samples: keyof Samples;
  /** The one peer that the bar speaks of; without one, whichever is fastest. */
  readonly against?: string;
}

export const ROWS = {
  isValid: { title: "is, valid", run: "is", samples: "valid" },
  isWrongType: { title: "is, one wrong type deep inside", run: "is", samples: "wrongType" },
  isMissingKey: { title: "is, a missing key", run: "is", samples: "missingKey" },
  safeParse: { title: "safeParse, valid", run: "safeParse", samples: "valid" },
  allErrors: {
    title: "all errors, first message read",
    run: "all",
    samples: "wrongType",
    against: "ajv standalone, allErrors",
  },
} as const satisfies Readonly<Record<string, Row>>;

export type RowName = keyof typeof ROWS;
export const ROW_NAMES = Object.keys(ROWS) as RowName[];
