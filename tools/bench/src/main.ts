// `pnpm bench`: our figures beside the peers' and beside what they may be at most. Exit code 1 when one is over.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../../codegen/src/load.ts";
import { readModel } from "../../codegen/src/read-model.ts";
import { measureClient } from "./client.ts";
import { coldStartFigures, coldStartTable, measureColdStarts } from "./cold-start.ts";
import { format, isWithin } from "./figure.ts";
import { writePeers } from "./peers/write.ts";
import { reportOf } from "./report.ts";
import { measureScale } from "./scale.ts";
import { measurePeerSizes, measureSizes } from "./sizes.ts";
import { measureSpeed } from "./speed/measure-speed.ts";
import { SHAPES } from "./speed/samples.ts";
import { disagreementTable, everyPeerTables, speedTables, verdictsOf } from "./speed/speed-tables.ts";
import { toText } from "./table.ts";
import { measureTimes } from "./times.ts";
import { measureTypes } from "./types.ts";

const HELP = `Usage: pnpm bench [--json] [--report]

Holds our validators against thirteen others, on four shapes: how fast they answer, how large they are, how soon they are ready.
Then our own budgets: how long generating and \`npm start\` take, how large a bundled client is and what a call costs, what our types cost the compiler.

All peers check the same (their schemas are made from ours), and only those that agree with ours on every sample are timed. Each
row runs in a process of its own, in 31 rounds over all candidates in shuffled order; a ratio is taken inside each round, and the
median of these is shown. There, times are of the processor, so other work on the machine matters little; ratios can be compared
between machines, nanoseconds cannot. The peers are installed in tools/bench/peers at the first run. It takes about three minutes.

  --json     everything as JSON, in place of tables
  --report   write docs/bench.md, too
  --help     show this

Exit codes: 0 everything is within its budget, 1 something is not, 2 unknown argument.`;

const root = fileURLToPath(new URL("../../../", import.meta.url));
const args = process.argv.slice(2);
const unknown = args.find((arg) => !["--json", "--report", "--help"].includes(arg));

if (unknown !== undefined) {
  process.stderr.write(`unknown argument ${unknown}\n\n${HELP}\n`);
  process.exitCode = 2;
} else if (args.includes("--help")) process.stdout.write(`${HELP}\n`);
else process.exitCode = await main();

async function main(): Promise<number> {
  const isJson = args.includes("--json");
  const print = (text: string) => isJson || process.stdout.write(`${text}\n`);
  tell("writing the peers' schemas");
  await writePeers(SHAPES, readModel(load(root)));
  const speed = measureSpeed(root);
  const verdicts = verdictsOf(speed);
  const details = [...everyPeerTables(speed), disagreementTable(speed)];
  const speeds = speedTables(speed);
  for (const table of [...details, ...speeds]) print(`${toText(table)}\n`);
  tell("sizes");
  const [sizes, peerSizes] = [await measureSizes(), await measurePeerSizes()];
  const coldStarts = await measureColdStarts(root);
  const others = [peerSizes, coldStartTable(coldStarts)];
  for (const table of others) print(`${toText(table)}\n`);
  tell("calls of the client, generating, starting, compiling");
  const ours = [...(await measureClient()), ...measureTimes(), ...measureScale(), ...measureTypes()];
  const figures = [...sizes, ...coldStartFigures(coldStarts), ...ours];
  for (const figure of figures) print(format(figure));
  if (isJson)
    process.stdout.write(`${JSON.stringify({ verdicts, ...speed, peerSizes, coldStarts, figures }, undefined, 2)}\n`);
  if (args.includes("--report"))
    writeFileSync(join(root, "docs/bench.md"), reportOf([...speeds, ...others], figures, details));
  return figures.every(isWithin) && !verdicts.some(({ isOver }) => isOver) ? 0 : 1;
}

function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}
