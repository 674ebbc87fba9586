// What tests of findings start from: facts with as little said as a test needs.
import type { Facts, ParameterFact } from "../src/facts.ts";
import type { Finding } from "../src/findings/finding.ts";

export const SECTION = "Payment request";

export function parameter(path: string, said: Partial<ParameterFact> = {}): ParameterFact {
  return { path, type: "string", required: false, enum: null, deprecated: false, section: SECTION, ...said };
}

export function codes(...names: readonly string[]): ParameterFact["enum"] {
  return names.map((code) => ({ code, label: `what ${code} is called` }));
}

export function facts(parameters: readonly ParameterFact[], more: Partial<Facts> = {}): Facts {
  return { facts: parameters, examples: [], requests: [], support: [], unclaimed: [], ...more };
}

/** `kind path bump`: most tests need no more of a finding. */
export function brief({ kind, path, bump }: Finding): string {
  return `${kind} ${path} ${bump}`;
}
