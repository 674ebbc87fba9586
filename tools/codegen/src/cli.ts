// `pnpm generate`: writes what the schemas say, or with --check tells whether the committed files still say it.
import { findDrafts } from "./drafts.ts";
import { generate } from "./generate.ts";
import { load } from "./load.ts";
import { SchemaError } from "./problem.ts";
import { apply, type Change, diff, isStale } from "./write.ts";

const HELP = `Usage: pnpm generate [--check]

Generates the types, the validators and the client's operations from schemas/.

  --check   write nothing; exit 1 and name the files that are stale
  --help    show this

Exit codes: 0 done (or nothing stale), 1 a schema cannot be taken or files are stale, 2 unknown argument.`;

process.exitCode = await main(process.argv.slice(2), process.cwd());

async function main(args: readonly string[], root: string): Promise<number> {
  const unknown = args.find((arg) => !["--check", "--help"].includes(arg));
  if (unknown !== undefined) return tell(`unknown argument ${unknown}\n\n${HELP}`, 2);
  if (args.includes("--help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  try {
    const files = await generate(root);
    const changes = diff(files, root);
    return args.includes("--check") ? check(changes) : write(changes, files, root);
  } catch (error) {
    if (error instanceof SchemaError)
      return tell(`${error.message}\n\nNothing was written: mend the schema and run \`pnpm generate\` again.`, 1);
    if (isSystemError(error))
      return tell(`${error.message}\n\nThe files are as they were: mend this and run \`pnpm generate\` again.`, 1);
    throw error;
  }
}

/** A full disk, a missing permission, a folder where a file should be. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function check(changes: readonly Change[]): number {
  const stale = changes.filter(isStale);
  if (stale.length === 0) return 0;
  return tell(
    `${list(stale)}\n\n${stale.length} generated file(s) do not match the schemas. To mend: pnpm generate`,
    1,
  );
}

function write(changes: readonly Change[], files: Parameters<typeof apply>[1], root: string): number {
  apply(changes, files, root);
  for (const place of findDrafts(load(root).schemas))
    tell(`draft ${place}: read its texts, then remove x-draft; no release before that`, 0);
  return tell(changes.length === 0 ? "generated files are up to date" : list(changes), 0);
}

function list(changes: readonly Change[]): string {
  return changes.map(({ path, kind }) => `${kind} ${path}`).join("\n");
}

function tell(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}
