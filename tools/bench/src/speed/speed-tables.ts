// What was timed, as tables: ours beside the fastest peer and its bar, then beside every peer.
import { SPEED } from "../bars.ts";
import { digits, type Table } from "../table.ts";
import type { Measured } from "./measure-row.ts";
import type { RowSpeed, Speed } from "./measure-speed.ts";
import { OUR_GUARD, OURS } from "./ours.ts";
import { ROW_NAMES, ROWS, type Row, type RowName } from "./rows.ts";
import { SHAPES } from "./samples.ts";

export interface Verdict {
  readonly row: RowName;
  readonly shape: RowSpeed["shape"];
  readonly ours: Measured;
  /** The fastest peer, or the one that the row speaks of. */
  readonly peer: Measured;
  readonly bar?: number;
  readonly isOver: boolean;
}

export function verdictsOf({ rows }: Speed): Verdict[] {
  return rows.map(({ row, shape, measured }) => {
    const { against }: Row = ROWS[row];
    const ours = measured.find(({ name }) => name === OURS);
    const peers = measured.filter(({ name }) => (against === undefined ? !isOurs(name) : name === against));
    const [peer] = peers.sort((a, b) => b.ratio - a.ratio);
    if (ours === undefined || peer === undefined) throw new Error(`nobody to hold ours against in ${row} of ${shape}`);
    const bar = SPEED[row]?.[shape];
    return { row, shape, ours, peer, ...(bar !== undefined && { bar }), isOver: bar !== undefined && peer.ratio > bar };
  });
}

export function speedTables(speed: Speed): Table[] {
  const verdicts = verdictsOf(speed);
  return ROW_NAMES.map((row) => verdictTable(row, verdicts));
}

function verdictTable(row: RowName, verdicts: readonly Verdict[]): Table {
  const { title, against }: Row = ROWS[row];
  return {
    title,
    columns: ["", "ours, ns", against ? "peer" : "fastest peer", "ns", "ours / peer", "quartiles", "at most", ""],
    rows: verdicts
      .filter((verdict) => verdict.row === row)
      .map(({ shape, ours, peer, bar, isOver }) => [
        shape,
        digits(ours.nanoseconds),
        peer.name,
        digits(peer.nanoseconds),
        peer.ratio.toFixed(2),
        peer.quartiles.map((ratio) => ratio.toFixed(2)).join("–"),
        bar?.toFixed(2) ?? "–",
        bar === undefined ? "" : isOver ? "OVER" : "ok",
      ]),
  };
}

/** Times of ours first, then how many times slower than ours each peer is. */
export function everyPeerTables({ rows }: Speed): Table[] {
  return ROW_NAMES.map((row) => {
    const ofRow = rows.filter((one) => one.row === row);
    const names = [...new Set(ofRow.flatMap(({ measured }) => measured.map(({ name }) => name)))];
    const cell = (name: string, shape: string, text: (one: Measured) => string) => {
      const one = ofRow.find((speed) => speed.shape === shape)?.measured.find((measured) => measured.name === name);
      return one === undefined ? "–" : text(one);
    };
    const ours = [`${OURS}, ns`, ...SHAPES.map((shape) => cell(OURS, shape, (one) => digits(one.nanoseconds)))];
    const others = names
      .filter((name) => name !== OURS)
      .map((name) => [name, ...SHAPES.map((shape) => cell(name, shape, ({ ratio }) => `${digits(1 / ratio)} ×`))]);
    return {
      title: `${ROWS[row].title}: time as a multiple of ours`,
      columns: ["", ...SHAPES],
      rows: [ours, ...others],
    };
  });
}

export function disagreementTable({ disagreements }: Speed): Table {
  return {
    title: "where a peer answers otherwise than ours",
    columns: ["peer", "shape", "about", "ours"],
    rows: disagreements.map(({ peer, shape, about, oursAccepts, isFatal }) => [
      isFatal ? `${peer} (not timed)` : peer,
      shape,
      about,
      oursAccepts ? "accepts" : "refuses",
    ]),
  };
}

function isOurs(name: string): boolean {
  return name === OURS || name === OUR_GUARD;
}
