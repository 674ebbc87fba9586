// `pnpm check:openapi`: whether the tools that people use take openapi.json as it is. No network but the loopback.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkMock } from "./mock.ts";
import type { Outcome } from "./outcome.ts";
import { TOOLS, type Tool } from "./tools.ts";

const HELP = `Usage: pnpm check:openapi

Runs redocly, openapi-typescript, @hey-api/openapi-ts, orval and prism on schemas/generated/openapi.json, compiles what the
generators wrote, and prints a line for each. What a tool that failed said goes to stderr.

Exit codes: 0 every tool takes the document, 1 one does not, 2 unknown argument.`;

const folder = fileURLToPath(new URL("../", import.meta.url));
const env = {
  ...process.env,
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  DO_NOT_TRACK: "1",
  SCARF_ANALYTICS: "false",
};

const args = process.argv.slice(2);
if (args.includes("--help")) process.stdout.write(`${HELP}\n`);
else if (args.length > 0) {
  process.stderr.write(`unknown argument ${args[0]}\n\n${HELP}\n`);
  process.exitCode = 2;
} else process.exitCode = await main();

async function main(): Promise<number> {
  for (const name of ["openapi-typescript", "hey-api", "orval"]) {
    rmSync(join(folder, "dist", name), { recursive: true, force: true });
    mkdirSync(join(folder, "dist", name), { recursive: true });
  }
  let failures = 0;
  for (const check of [...TOOLS.map((tool) => () => run(tool)), () => checkMock(folder, env)]) {
    const { name, exitCode, output } = await check();
    process.stdout.write(`${exitCode === 0 ? "ok    " : "FAILED"}  ${name} (exit code ${exitCode})\n`);
    if (exitCode === 0) continue;
    failures += 1;
    process.stderr.write(`${output}\n`);
  }
  return failures === 0 ? 0 : 1;
}

function run({ name, steps }: Tool): Outcome {
  for (const [command = "", ...rest] of steps) {
    const { status, error, stdout, stderr } = spawnSync(join(folder, "node_modules/.bin", command), rest, {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
      env,
    });
    if (status !== 0) return { name, exitCode: status ?? 1, output: error?.message ?? `${stdout}${stderr}` };
  }
  return { name, exitCode: 0, output: "" };
}
