// Counts what was generated and how it was judged.
import type { Candidate, Kind } from "./candidates.ts";

export interface Count {
  readonly accepted: number;
  readonly refused: number;
}

const KINDS: readonly Kind[] = ["valid", "one mutation", "hostile"];
const NONE: Count = { accepted: 0, refused: 0 };

export class Tally {
  readonly #kinds = new Map<Kind, Count>();
  readonly #shapes = new Map<string, Count>();
  readonly #mutations = new Map<string, Count>();

  add(shape: string, { kind, how }: Candidate, accepted: boolean): void {
    count(this.#kinds, kind, accepted);
    count(this.#shapes, shape, accepted);
    if (kind === "one mutation") count(this.#mutations, how, accepted);
  }

  get total(): number {
    return KINDS.reduce((sum, kind) => sum + this.totalOf(kind), 0);
  }

  get shapes(): ReadonlyMap<string, Count> {
    return this.#shapes;
  }

  get mutations(): ReadonlyMap<string, Count> {
    return this.#mutations;
  }

  totalOf(kind: Kind): number {
    const { accepted, refused } = this.of(kind);
    return accepted + refused;
  }

  of(kind: Kind): Count {
    return this.#kinds.get(kind) ?? NONE;
  }

  perShape(): string {
    return [...this.#shapes].map(([name, one]) => `${name.padEnd(38)} ${line(one, this.total)}`).join("\n");
  }

  toString(): string {
    const kinds = KINDS.map((kind) => `${kind.padEnd(38)} ${line(this.of(kind), this.total)}`);
    const mutations = [...this.#mutations].sort(([a], [b]) => (a < b ? -1 : 1));
    const perShape = [...this.#shapes.values()].map(({ accepted, refused }) => accepted + refused);
    return [
      `${this.total} values, ${Math.min(...perShape)} to ${Math.max(...perShape)} for each of ${perShape.length} shapes`,
      ...kinds,
      ...mutations.map(([name, one]) => `  ${name.padEnd(36)} ${line(one, this.total)}`),
    ].join("\n");
  }
}

function line({ accepted, refused }: Count, total: number): string {
  const share = ((100 * (accepted + refused)) / total).toFixed(1);
  return `${String(accepted + refused).padStart(8)} ${share.padStart(5)} %  accepted ${accepted}, refused ${refused}`;
}

function count<Key>(counts: Map<Key, Count>, key: Key, accepted: boolean): void {
  const before = counts.get(key) ?? NONE;
  counts.set(key, {
    accepted: before.accepted + (accepted ? 1 : 0),
    refused: before.refused + (accepted ? 0 : 1),
  });
}
