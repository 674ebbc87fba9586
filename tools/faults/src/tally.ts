// Counts what was called, what the line did, what was believed of it and how that was found out.
import type { Outcome } from "@kicc-kit/client";
import { ASSUMPTION, LIMITS } from "./ledger.ts";
import { isMoney, type Made } from "./made.ts";

export type Tables = ReadonlyMap<string, ReadonlyMap<string, number>>;

export class Tally {
  /** Of the client's methods, those that read beside a sequence left out. */
  calls = 0;
  readonly #tables = new Map<string, Map<string, number>>();

  add({ call, met, belief }: Made): void {
    this.calls += 1;
    this.#count("calls", call.kind);
    for (const fault of [...met.call, ...met.token]) this.#count("what the line did", fault);
    if (isMoney(call)) this.#count("what callers were told", `${call.kind} ${belief}`);
  }

  resolve(when: "at some time" | "at last", outcome: Outcome, how?: string): void {
    const of =
      outcome.kind === "still-unknown" ? outcome.reason.replace(/:.*/, "").replace(/ month-\d| plan-\d/, "") : how;
    this.#count(`what was lost, resolved ${when}`, of === undefined ? outcome.kind : `${outcome.kind}: ${of}`);
  }

  limit(made: Made): void {
    const { moved, belief } = made;
    const isMore = moved.length > 1;
    const isFalse = belief === "refused" && moved.length > 0;
    const [twice, told] = Object.keys(LIMITS);
    if (isMore) this.#count("beyond what a client can promise", twice ?? "");
    if (isFalse) this.#count("beyond what a client can promise", told ?? "");
  }

  /** What came too late for the assumption. */
  lose(): void {
    this.#count("taken for granted", ASSUMPTION);
  }

  /** Of another thread. */
  merge(calls: number, tables: Tables): void {
    this.calls += calls;
    for (const [title, counts] of tables) for (const [name, count] of counts) this.#count(title, name, count);
  }

  get tables(): Tables {
    return this.#tables;
  }

  of(table: string): ReadonlyMap<string, number> {
    return this.#tables.get(table) ?? new Map();
  }

  toString(): string {
    return [...this.#tables]
      .map(([title, counts]) => {
        const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
        const total = rows.reduce((sum, [, count]) => sum + count, 0);
        return [`${title}: ${total}`, ...rows.map(([name, count]) => line(name, count, total))].join("\n");
      })
      .join("\n\n");
  }

  #count(title: string, name: string, count = 1): void {
    const table = this.#tables.get(title) ?? new Map<string, number>();
    this.#tables.set(title, table.set(name, (table.get(name) ?? 0) + count));
  }
}

function line(name: string, count: number, total: number): string {
  return `  ${name.padEnd(80)} ${String(count).padStart(8)} ${((100 * count) / total).toFixed(1).padStart(5)} %`;
}
