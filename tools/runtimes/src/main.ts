// `pnpm test:runtimes`: runs the smoke file on everything that README's table names, and writes that table.
import { join } from "node:path";
import { type Application, makeApplication } from "./application.ts";
import { toolFolder } from "./installed.ts";
import { killAll } from "./program.ts";
import { record } from "./record.ts";
import type { Outcome, Runner } from "./runner.ts";
import { RUNNERS } from "./runners.ts";
import type { Proof } from "./table.ts";

const HELP = `Usage: pnpm test:runtimes [name ...]

Runs one smoke file, unchanged, with the packages as they would be published, on:
${RUNNERS.map(({ name }) => name).join(", ")}.
Prints a line for each. Why one failed goes to stderr. Chromium is taken from the machine; where there is none, root on a
system with apt-get installs Debian's.

  name     only those whose name holds it, such as bun; nothing is written then
  --help   show this

A run in which all passed writes docs/runtimes.json and the tables in README.md and README.ko.md. Nothing goes
over the network but what apt-get fetches.
Exit codes: 0 all ran and passed, 1 one failed or is missing, 2 unknown argument.`;

process.once("exit", killAll);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const unknown = args.find((arg) => !RUNNERS.some((runner) => holds(runner, arg)));
  if (unknown !== undefined) {
    process.stderr.write(`unknown argument ${unknown}\n\n${HELP}\n`);
    return 2;
  }
  const chosen = RUNNERS.filter((runner) => args.length === 0 || args.some((arg) => holds(runner, arg)));
  const application = makeApplication(join(toolFolder, "dist/app"));
  const proofs: Proof[] = [];
  for (const runner of chosen) {
    const outcome = await attempt(runner, application);
    tell(runner, outcome);
    if (outcome.status === "ok") proofs.push({ kind: runner.kind, name: runner.name, version: outcome.version });
  }
  if (proofs.length < chosen.length) {
    process.stderr.write(
      "nothing was written: docs/runtimes.json and the READMEs tell of the last run in which all passed\n",
    );
    return 1;
  }
  if (args.length === 0) record(proofs, RUNNERS);
  return 0;
}

function holds({ name }: Runner, part: string): boolean {
  return name.toLowerCase().includes(part.toLowerCase());
}

async function attempt(runner: Runner, application: Application): Promise<Outcome> {
  const found = runner.find();
  if ("missing" in found) return { status: "missing", reason: found.missing };
  try {
    await runner.run(application);
    return { status: "ok", version: found.version };
  } catch (error) {
    return { status: "failed", version: found.version, reason: error instanceof Error ? error.message : String(error) };
  }
}

function tell({ name }: Runner, outcome: Outcome): void {
  switch (outcome.status) {
    case "ok":
      process.stdout.write(`ok       ${name} (${outcome.version})\n`);
      break;
    case "failed":
      process.stdout.write(`FAILED   ${name} (${outcome.version})\n`);
      process.stderr.write(`${outcome.reason}\n`);
      break;
    case "missing":
      process.stdout.write(`missing  ${name}: ${outcome.reason}\n`);
      break;
    default:
      throw new Error(`unforeseen outcome ${JSON.stringify(outcome satisfies never)}`);
  }
}
