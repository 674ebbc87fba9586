// What a refusal is: what comes back, and what that rests on.

export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

export interface RefusalRow extends Refusal {
  /** Of status and code. documented: an official page says so. observed: seen on the wire. inferred: our choice. */
  readonly strength: "documented" | "observed" | "inferred";
  /** ours: no source knows the gateway's text, so never compare with it. */
  readonly text: "observed" | "ours";
}
