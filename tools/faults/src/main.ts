// `pnpm test:faults`: a million calls over a line that fails, each belief held against the sandbox's ledger. Exit code 1 where they part.
import { randomInt } from "node:crypto";
import { isMainThread } from "node:worker_threads";
import { ASSUMPTION, LIMITS } from "./ledger.ts";
import { Tally } from "./tally.ts";
import { runInThreads, work } from "./threads.ts";

const MILLION = 1_000_000;
const HELP = `Usage: pnpm test:faults [count] [--seed number]

Plays random sequences of charges, refunds, schedules, reads, verifications and resolutions against the sandbox, over a line that
cuts, delays, truncates, repeats, refuses and stays silent. What each caller was told (it happened, it was refused, it is unknown),
and what resolveOutcome said of what was lost, is held against the money that moved, counted at the sandbox. No time is waited.

  count            how many calls, at least; ${MILLION} if left out
  --seed number    in place of a random one: to see a divergence again
  --help           show this

What no client can promise over a line that repeats requests by itself, and is counted:
${Object.keys(LIMITS)
  .map((limit) => `- ${limit}`)
  .join("\n")}
Taken for granted: ${ASSUMPTION}.

Progress goes to stderr; what was called, what failed and how it ended, to stdout.
Exit codes: 0 belief and ledger agree, 1 they do not (the shortest such sequence is shown), 2 unknown argument.`;

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else await work();

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const found = /^(\d+)? ?(?:--seed (\d+))?$/.exec(args.join(" "));
  if (found === null) {
    process.stderr.write(`cannot read the arguments '${args.join(" ")}'\n\n${HELP}\n`);
    return 2;
  }
  const [, count = MILLION, seed = randomInt(2 ** 30)] = found;
  process.stderr.write(`${count} calls, seed ${seed}\n`);
  const tally = new Tally();
  let told = 0;
  const divergence = await runInThreads(import.meta.url, Number(count), Number(seed), tally, () => {
    const percent = Math.min(100, Math.floor((100 * tally.calls) / Number(count)));
    if (percent < told + 5) return;
    told = percent;
    process.stderr.write(`${String(percent).padStart(3)} %\n`);
  });
  process.stdout.write(`${tally}\n`);
  if (divergence === undefined) return 0;
  process.stderr.write(`${divergence.story}\n\nTo see it again: npm run -s test:faults -- --seed ${divergence.seed}\n`);
  return 1;
}
