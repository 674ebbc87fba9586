// `pnpm docs:facts`: what a page says, in JSON.
import { type Line, readLine } from "../arguments.ts";
import { EXIT } from "../exit-codes.ts";
import { DIALECTS, type PageReading, readText, saysAnything } from "../reading.ts";
import type { World } from "../world.ts";

export const FACTS_HELP = `Usage: pnpm docs:facts <file> [--dialect ${DIALECTS.join("|")}]

Reads a page of documentation and prints what it says as one JSON object: facts, examples, requests, support, and the
blocks that no rule understood. The dialect is recognised from the content unless it is given.

  --dialect  read it as this dialect
  --help     show this

Exit codes: 0 done, 2 wrong usage, 4 nothing in the page is understood, 5 the file cannot be had.`;

export async function runFacts(args: readonly string[], world: World): Promise<number> {
  const line = readLine(args, { values: { "--dialect": DIALECTS }, positional: [1, 1, "a file"] });
  if (typeof line === "string") return world.refuse(line, FACTS_HELP);
  const [file = ""] = line.positional;
  const reading = readText(await world.read(file), dialectOf(line));
  const { facts, examples, requests, support, unclaimed, cuts, faults } = reading;
  world.print({ facts, examples, requests, support, unclaimed });
  for (const { pointer, fault } of faults) world.tell(`fault ${pointer}: ${fault}`);
  for (const at of cuts) world.tell(`cut from line ${at} on: a text addressed to machines`);
  if (saysAnything(reading)) return EXIT.NOTHING_FOUND;
  world.tell(`nothing in ${file} is understood`);
  return EXIT.LAYOUT_CHANGED;
}

function dialectOf({ values }: Line): PageReading["dialect"] | undefined {
  return DIALECTS.find((dialect) => dialect === values.get("--dialect"));
}
