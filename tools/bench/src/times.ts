// Times whole processes: what a person waits for.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export function measureTimes(): Figure[] {
  return [
    {
      name: "generate, its own process",
      value: median(["tools/typescript.mjs", "tools/codegen/src/cli.ts"], 5),
      budget: 2,
      unit: "s",
    },
    { name: "npm start, everything up to date", value: median(["tools/run.mjs", "start"], 3), budget: 15, unit: "s" },
  ];
}

/** Seconds of a whole process, after one that is not counted. @throws Error if it fails. */
export function median(args: readonly string[], runs: number, cwd = root): number {
  const times = Array.from({ length: runs + 1 }, () => time(args, cwd)).slice(1);
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

function time(args: readonly string[], cwd: string): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: "ignore" });
  if (status !== 0) throw new Error(`${args.join(" ")} exited with ${status}`);
  return (performance.now() - start) / 1000;
}
