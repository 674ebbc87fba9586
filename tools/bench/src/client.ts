// What a call of the client costs beyond its answer, which comes at once: the processor's time, and memory that it leaves behind.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { CLIENT } from "./bars.ts";
import type { Figure } from "./figure.ts";
import { medianOf } from "./speed/statistics.ts";

const program = fileURLToPath(new URL("../../../packages/client/test/many-calls.ts", import.meta.url));
const RUNS = 5;
const CALLS = 20_000;

export async function measureClient(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "kicc-kit-client-"));
  try {
    const path = join(folder, "many-calls.mjs");
    await build({ entryPoints: [program], outfile: path, bundle: true, minify: true, format: "esm", platform: "node" });
    const args = ["--expose-gc", path, "10000", String(CALLS)];
    const runs = Array.from({ length: RUNS }, () =>
      JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })),
    );
    const kept = medianOf(runs.map(({ grown }) => Math.max(0, grown))) / 1000 / (CALLS / 10_000);
    return [
      {
        name: "a call of the client that is answered at once, processor time",
        value: medianOf(runs.map(({ microseconds }) => microseconds)),
        budget: CLIENT.microseconds,
        unit: "µs",
      },
      { name: "heap after 10,000 calls of the client, grown by", value: kept, budget: CLIENT.keptKb, unit: "kB" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
