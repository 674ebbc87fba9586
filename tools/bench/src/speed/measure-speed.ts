// Asks a process for each shape who agrees, then one for each row how fast those are.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PEERS } from "../peers/peers.ts";
import type { Disagreement } from "./candidates.ts";
import type { Measured } from "./measure-row.ts";
import { ROW_NAMES, ROWS, type RowName } from "./rows.ts";
import { type SampledShape, SHAPES } from "./samples.ts";

export interface RowSpeed {
  readonly shape: SampledShape;
  readonly row: RowName;
  readonly measured: readonly Measured[];
}

export interface Speed {
  readonly disagreements: readonly (Disagreement & { readonly shape: SampledShape })[];
  readonly rows: readonly RowSpeed[];
}

export function measureSpeed(root: string): Speed {
  const generated = join(root, "packages/validators/dist/generated");
  const ask = <Answer>(shape: SampledShape, question: string, peers: readonly string[]): Answer => {
    const tool = ["tools/typescript.mjs", "tools/bench/src/candidates-process.ts"];
    const output = execFileSync(process.execPath, [...tool, shape, question, root, generated, ...peers], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    return JSON.parse(output);
  };
  const all = PEERS.map(({ name }) => name);
  const speeds = SHAPES.map((shape) => {
    const disagreements = ask<Disagreement[]>(shape, "agreement", all);
    const agreeing = all.filter((name) => !disagreements.some(({ peer, isFatal }) => isFatal && peer === name));
    const rows = ROW_NAMES.map((row): RowSpeed => {
      process.stderr.write(`${shape}: ${ROWS[row].title}\n`);
      return { shape, row, measured: ask<Measured[]>(shape, row, agreeing) };
    });
    return { disagreements: disagreements.map((one) => ({ ...one, shape })), rows };
  });
  return {
    disagreements: speeds.flatMap(({ disagreements }) => disagreements),
    rows: speeds.flatMap(({ rows }) => rows),
  };
}
