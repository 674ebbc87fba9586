// The tasks of the repository that a sync calls, in a workspace too small to need a package manager and a cache: `generate` and `build`.
import { spawnSync } from "node:child_process";

const generate = ["tools/typescript.mjs", "tools/codegen/src/cli.ts"];
const bundle = ["node_modules/esbuild/bin/esbuild", "packages/validators/src/index.ts"];
const options = ["--bundle", "--format=esm", "--platform=neutral", "--log-level=warning"];
const build = [...bundle, ...options, "--outfile=packages/validators/dist/index.mjs"];

const tasks = { generate: [generate], build: [generate, build] };
for (const step of tasks[process.argv[2]]) {
  const { status } = spawnSync(process.execPath, step, { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
