// `pnpm bench`: our figures beside their budgets. Exit code 1 when one is over; times are the median of several whole processes.
import type { Figure } from "./figure.ts";
import { measureScale } from "./scale.ts";
import { measureSizes } from "./sizes.ts";
import { measureTimes } from "./times.ts";
import { measureTypes } from "./types.ts";

const HELP = `Usage: pnpm bench

Prints how long generating and \`npm start\` take, and how large a bundled validator, client or checkout is (minified,
gzip -9), beside the budget of each.

Exit codes: 0 every figure is within its budget, 1 one is not, 2 unknown argument.`;

const args = process.argv.slice(2);
if (args.includes("--help")) process.stdout.write(`${HELP}\n`);
else if (args.length > 0) {
  process.stderr.write(`unknown argument ${args[0]}\n\n${HELP}\n`);
  process.exitCode = 2;
} else {
  const figures = [...(await measureSizes()), ...measureTimes(), ...measureScale(), ...measureTypes()];
  for (const figure of figures) process.stdout.write(`${format(figure)}\n`);
  process.exitCode = figures.every(isWithin) ? 0 : 1;
}

function format(figure: Figure): string {
  const { name, value, budget, unit } = figure;
  return `${isWithin(figure) ? "ok  " : "OVER"}  ${name.padEnd(52)} ${value.toFixed(2).padStart(7)} ${unit.padEnd(2)}  (budget ${budget} ${unit})`;
}

function isWithin({ value, budget }: Figure): boolean {
  return value <= budget;
}
