// `pnpm docs:facts`, `docs:check`, `docs:diff` and `docs:sync`: what pages of documentation say, what changed in them, and the schemas in step with it.
import { SchemaError } from "../../codegen/src/problem.ts";
import { killRunning } from "../../command.ts";
import { CHECK_HELP, runCheck } from "./commands/check.ts";
import { DIFF_HELP, runDiff } from "./commands/diff.ts";
import { FACTS_HELP, runFacts } from "./commands/facts.ts";
import { runSync, SYNC_HELP } from "./commands/sync.ts";
import { EXIT } from "./exit-codes.ts";
import { WaiverError } from "./findings/waivers.ts";
import { DescriptionError } from "./openapi/description-error.ts";
import { finishApplying } from "./sync/apply.ts";
import { NotReachable, theWorld, type World } from "./world.ts";

interface Command {
  readonly help: string;
  readonly run: (args: readonly string[], world: World) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  facts: { help: FACTS_HELP, run: runFacts },
  check: { help: CHECK_HELP, run: runCheck },
  diff: { help: DIFF_HELP, run: runDiff },
  sync: { help: SYNC_HELP, run: runSync },
};

/** What stops a command for a reason that its reader can mend. */
const REFUSALS = [
  [NotReachable, EXIT.NOT_REACHABLE],
  [DescriptionError, EXIT.LAYOUT_CHANGED],
  [WaiverError, EXIT.WRONG_USAGE],
  [SchemaError, EXIT.WRONG_USAGE],
] as const;

for (const [signal, exitCode] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => {
    killRunning();
    process.exit(exitCode);
  });

// Whoever reads along may have seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), theWorld);

async function main([name = "", ...args]: readonly string[], world: World): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    return world.refuse(`unknown command ${name}`, `One of: ${Object.keys(COMMANDS).join(", ")}`);
  if (args.includes("--help")) {
    world.write(`${command.help}\n`);
    return EXIT.NOTHING_FOUND;
  }
  if (finishApplying(process.cwd())) world.tell("an interrupted docs:sync was finished");
  try {
    return await command.run(args, world);
  } catch (error) {
    const known = REFUSALS.find(([kind]) => error instanceof kind);
    if (known === undefined) throw error;
    world.tell((error as Error).message);
    return known[1];
  }
}
