// Import and first check in a fresh process, from the packages as installed and as one bundle; and whether it goes without eval.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { COLD_START_MS } from "./bars.ts";
import { bundle } from "./bundle.ts";
import type { Figure } from "./figure.ts";
import { peersFolder } from "./installed.ts";
import { PEERS } from "./peers/peers.ts";
import { modulePath } from "./peers/write.ts";
import { type SampledShape, samplesOf } from "./speed/samples.ts";
import { medianOf } from "./speed/statistics.ts";
import type { Table } from "./table.ts";

const RUNS = 15;
const NO_EVAL = "--disallow-code-generation-from-strings";
/** The others tell nothing more: what takes time is to read and compile the code. */
const SHAPES = ["CardPaymentRequest"] as const;
const starter = fileURLToPath(new URL("../src/start.mjs", import.meta.url));
const generated = fileURLToPath(new URL("../../../packages/validators/dist/generated/", import.meta.url));

interface Start {
  readonly name: string;
  readonly shape: SampledShape;
  /** JSON of what is checked. */
  readonly value: string;
  readonly path: string;
  /** The export that has `is`; empty where that is an export itself. */
  readonly member: string;
}

export interface ColdStart {
  readonly name: string;
  readonly shape: SampledShape;
  readonly installedMs: number;
  readonly bundledMs: number;
  readonly needsEval: boolean;
}

/** In rounds over all, so that no candidate has the machine's bad minute to itself. */
export async function measureColdStarts(root: string): Promise<ColdStart[]> {
  const starts = SHAPES.flatMap((shape): Start[] => {
    const value = JSON.stringify(samplesOf(shape, root).valid[0]);
    return [
      { name: "ours", shape, value, path: join(generated, `${shape}.mjs`), member: shape },
      ...PEERS.map(({ name }) => ({ name, shape, value, path: modulePath(name, shape), member: "" })),
    ];
  });
  const lanes = await Promise.all(
    starts.map(async (start) => ({ start, bundled: await writeBundle(start), times: [] as [number, number][] })),
  );
  for (let round = 0; round < RUNS; round++) {
    process.stderr.write(`cold starts, round ${round + 1} of ${RUNS}\n`);
    for (const { start, bundled, times } of lanes)
      times.push([startOnce(start.path, start), startOnce(bundled, start)]);
  }
  return lanes.map(({ start, bundled, times }) => ({
    name: start.name,
    shape: start.shape,
    installedMs: medianOf(times.map(([installed]) => installed)),
    bundledMs: medianOf(times.map(([, one]) => one)),
    needsEval: spawnSync(process.execPath, [NO_EVAL, ...program(bundled, start)]).status !== 0,
  }));
}

export function coldStartFigures(starts: readonly ColdStart[]): Figure[] {
  return starts
    .filter(({ name }) => name === "ours")
    .flatMap(({ shape, installedMs, bundledMs }): Figure[] => [
      { name: `import and first check, ${shape}, installed`, value: installedMs, budget: COLD_START_MS, unit: "ms" },
      { name: `import and first check, ${shape}, bundled`, value: bundledMs, budget: COLD_START_MS, unit: "ms" },
    ]);
}

export function coldStartTable(starts: readonly ColdStart[]): Table {
  const names = [...new Set(starts.map(({ name }) => name))];
  return {
    title: "import and first check in a fresh process, ms",
    columns: ["", ...SHAPES.flatMap((shape) => [`${shape}: installed`, "bundled"]), "without eval"],
    rows: names.map((name) => {
      const own = starts.filter((start) => start.name === name);
      const times = own.flatMap(({ installedMs, bundledMs }) => [installedMs.toFixed(2), bundledMs.toFixed(2)]);
      return [name, ...times, own.some(({ needsEval }) => needsEval) ? "no" : "yes"];
    }),
  };
}

async function writeBundle({ name, shape, path }: Start): Promise<string> {
  const target = join(peersFolder, "dist/bundled", `${name.replaceAll(/\W+/g, "-")}-${shape}.mjs`);
  mkdirSync(join(peersFolder, "dist/bundled"), { recursive: true });
  writeFileSync(target, await bundle(`export * from ${JSON.stringify(path)};`));
  return target;
}

function startOnce(path: string, start: Start): number {
  return Number(execFileSync(process.execPath, program(path, start), { encoding: "utf8" }));
}

function program(path: string, { member, value }: Start): string[] {
  return [starter, pathToFileURL(path).href, member, value];
}
