// One call that was made: what its caller was told, and what became of it at the gateway.
import type { LostCall, Outcome } from "@kicc-kit/client";
import type { FaultName } from "../../../packages/client/test/line.ts";
import type { Money } from "./gateway.ts";
import type { Call } from "./steps.ts";

/** What the caller may believe: `nothing` where the call is none that moves money. */
export type Belief = "happened" | "refused" | "unknown" | "nothing";

export interface Made {
  readonly call: Call;
  /** What it asks about, of a call that resolves. */
  readonly asked?: Made;
  /** Still to come, request by request. */
  readonly faults: { readonly call: FaultName[]; readonly token: FaultName[] };
  /** What the line did to it. */
  readonly met: { readonly call: FaultName[]; readonly token: FaultName[] };
  /** Whether only its payment's exact remainder let it through. */
  isChecked: boolean;
  belief: Belief;
  /** What the caller was told moved. */
  amount?: number;
  error?: unknown;
  lost?: LostCall;
  /** What moved for it, counted at the gateway. */
  readonly moved: Money[];
  readonly verdicts: Outcome["kind"][];
}

export function begin(
  call: Call,
  faults: readonly FaultName[] = [],
  tokenFaults: readonly FaultName[] = [],
  asked?: Made,
): Made {
  return {
    call,
    ...(asked && { asked }),
    faults: { call: [...faults], token: [...tokenFaults] },
    met: { call: [], token: [] },
    isChecked: false,
    belief: "nothing",
    moved: [],
    verdicts: [],
  };
}

export function isMoney({ kind }: Call): boolean {
  return kind === "again" || kind === "retry" || kind === "cancel";
}
