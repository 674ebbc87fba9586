// `pnpm release`: rehearses the whole release in a copy, then, unless told to stop there, writes it into history and publishes those very bytes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { killRunning } from "../../command.ts";
import { publishAll } from "./publish.ts";
import { record } from "./record.ts";
import { findRefusals } from "./refusals.ts";
import { rehearse } from "./rehearse.ts";
import { readState } from "./state.ts";
import { createStep } from "./step.ts";

const HELP = `Usage: pnpm release [--dry-run]

Releases all published packages with one new version.

In a copy of the tree: changesets are turned into a version and changelogs, everything is built and tested, packed (twice, to the same
bytes), published to a registry on the loopback, and installed from it by npm, pnpm and yarn. Only when all of that has gone well is the
release committed, tagged, pushed and published, with provenance. A release that was interrupted is finished by the same command.

  --dry-run   stop after the rehearsal; the tree stays as it is. A change is made up in the copy if none waits
  --help      show this

Exit codes: 0 done (or nothing to release), 1 refused or failed, 2 unknown argument.`;

const root = process.cwd();
const tool = fileURLToPath(new URL("../", import.meta.url));

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => !["--dry-run", "--help"].includes(arg));
  if (unknown !== undefined) return tell(`unknown argument ${unknown}\n\n${HELP}`, 2);
  if (args.includes("--help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const work = mkdtempSync(join(tmpdir(), "kicc-kit-release-"));
  process.once("exit", () => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
  for (const [signal, exitCode] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(signal, () => {
      killRunning();
      process.exit(exitCode);
    });
  try {
    return await release(work, args.includes("--dry-run"));
  } catch (error) {
    return tell(`${error instanceof Error ? error.message : error}\n\nNothing more was done after this.`, 1);
  }
}

async function release(work: string, isRehearsal: boolean): Promise<number> {
  const state = readState(root, process.env);
  const refusals = findRefusals(state);
  const binding = refusals.filter(({ onlyForReal }) => !(isRehearsal && onlyForReal));
  if (binding.length > 0) return tell(`${binding.map(({ text }) => text).join("\n")}\n\nNothing was done.`, 1);

  const step = createStep(process.stdout);
  const packed = await rehearse({ root, tool, work, makeUpChange: isRehearsal, step, env: process.env });
  const version = packed[0]?.version ?? "";
  if (isRehearsal) {
    for (const { rule } of refusals)
      process.stdout.write(`note  a real release would be refused: it is not so that ${rule}\n`);
    return 0;
  }
  if (state.changesets.length > 0)
    await step(`version ${version} is committed, tagged and pushed`, () => record(root, version, process.env));
  await step(
    `version ${version} is published, with provenance`,
    () => publishAll(packed, { env: process.env, provenance: true }),
    ({ added, alreadyThere }) => `${added.length} new, ${alreadyThere.length} already there`,
  );
  return 0;
}

function tell(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}
