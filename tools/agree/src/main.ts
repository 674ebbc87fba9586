// `pnpm test:agree`: shows a million generated values to ours, to ajv and to @cfworker/json-schema. Exit code 1 when they do not agree.
import { randomInt } from "node:crypto";
import { fileURLToPath } from "node:url";
import { DECISIONS } from "./oracles.ts";
import { FIXED_SEED, prepare, run } from "./run.ts";
import { Tally } from "./tally.ts";

const MILLION = 1_000_000;
const HELP = `Usage: pnpm test:agree [count] [--seed number]

Generates values for every shape, evenly, and asks all that judge them: guard, validator (both of unknown: "refuse" and
"allow"), ajv and @cfworker/json-schema with the published schemas. Half of the values are the same in each run, half come
from a random seed. Of what is refused, each issue is held against ajv's errors.

  count            how many values, at least one a shape and seed; ${MILLION} if left out
  --seed number    in place of the random seed: to see a disagreement again
  --help           show this

Where ours differs by decision from what a schema says:
${Object.entries(DECISIONS)
  .map(([decision, how]) => `- ${decision}: ${how}`)
  .join("\n")}

Progress goes to stderr; what was generated, and how it was judged, to stdout.
Exit codes: 0 all agree, 1 they do not (the smallest such value is shown), 2 unknown argument.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const numbers = readArguments(args);
  if (numbers === undefined) {
    process.stderr.write(`cannot read the arguments '${args.join(" ")}'\n\n${HELP}\n`);
    return 2;
  }
  const { count, seed } = numbers;
  process.stderr.write(`${count} values, half of them with seed ${FIXED_SEED}, half with seed ${seed}\n`);
  const trial = await prepare(fileURLToPath(new URL("../../../", import.meta.url)));
  const tally = new Tally();
  const disagreement = run(trial, count, seed, tally, (shape, done) => {
    process.stderr.write(`${String(Math.floor(100 * done)).padStart(3)} %  ${shape}\n`);
  });
  process.stdout.write(`${tally.perShape()}\n\n${tally}\n`);
  if (disagreement === undefined) return 0;
  process.stderr.write(`${disagreement}\n\nTo see it again: npm run -s test:agree -- ${count} --seed ${seed}\n`);
  return 1;
}

function readArguments(args: readonly string[]): { count: number; seed: number } | undefined {
  const found = /^(\d+)? ?(?:--seed (\d+))?$/.exec(args.join(" "));
  if (found === null) return undefined;
  const [, count = MILLION, seed = randomInt(2 ** 31)] = found;
  return { count: Number(count), seed: Number(seed) };
}
