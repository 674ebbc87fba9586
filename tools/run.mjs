// Runs every script of package.json from nothing but Node: installs what is missing, then does the task's steps in order.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".kicc-kit-installed");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const generate = ["node", "tools/typescript.mjs", "tools/codegen/src/cli.ts"];
const build = ["turbo", "run", "build", "--output-logs=errors-only", "--no-update-notifier"];

/** Steps of a task. The last step takes the caller's arguments and owns stdout; those before it report on stderr. */
const tasks = {
  start: [generate, build, ["node", "examples/first-payment/dist/main.mjs"]],
  test: [generate, build, ["tsc", "-p", "tsconfig.json"], ["vitest", "run"]],
  build: [generate, build],
  generate: [generate],
  lint: [["biome", "check", "."]],
  format: [["biome", "check", "--write", "."]],
  bench: [generate, build, installIn("tools/bench/peers"), main("tools/bench")],
  "check:openapi": [generate, installIn("tools/openapi-check"), main("tools/openapi-check")],
  "test:agree": [main("tools/agree")],
  "test:faults": [generate, build, main("tools/faults")],
  "test:runtimes": [generate, build, installIn("tools/runtimes"), main("tools/runtimes")],
  release: [installIn("tools/release"), main("tools/release")],
  "docs:check": [generate, build, docs("check")],
  "docs:diff": [docs("diff")],
  "docs:facts": [docs("facts")],
  "docs:sync": [generate, build, docs("sync")],
  changeset: [["changeset"]],
};

const [task, ...args] = process.argv.slice(2);
const steps = Object.hasOwn(tasks, task ?? "")
  ? tasks[task]
  : fail(`unknown task ${task}; one of: ${Object.keys(tasks).join(", ")}`, 2);

requireNode(20, 19);
install();
// A tool explains itself without what it needs for its work.
const isQuestion = args.includes("--help") && steps.at(-1).includes("tools/typescript.mjs");
for (const [index, step] of steps.entries()) {
  const isLast = index === steps.length - 1;
  if (isLast || !isQuestion) run(isLast ? [...step, ...args] : step, isLast ? "inherit" : ["ignore", 2, 2]);
}

function main(tool) {
  return ["node", "tools/typescript.mjs", `${tool}/src/main.ts`];
}

function docs(command) {
  return ["node", "tools/typescript.mjs", "tools/docs/src/cli.ts", command];
}

/** For a tool outside the workspace, whose packages are large and seldom needed. */
function installIn(tool) {
  return ["pnpm", "--dir", tool, "install", "--frozen-lockfile", "--prefer-offline"];
}

function requireNode(major, minor) {
  const [runningMajor, runningMinor] = process.versions.node.split(".").map(Number);
  if (runningMajor > major || (runningMajor === major && runningMinor >= minor)) return;
  fail(
    `Node ${major}.${minor} or newer is needed; this is ${process.versions.node}. / Node ${major}.${minor} 이상이 필요합니다.`,
    2,
  );
}

/** Installs unless this very lockfile and these manifests were installed before, so that a warm start costs nothing and needs no network. */
function install() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  run(
    ["npx", "--yes", "--prefer-offline", packageManager, "install", "--frozen-lockfile", "--prefer-offline"],
    ["ignore", 2, 2],
  );
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const folders = [
    "schemas",
    ...["packages", "tools", "examples"].flatMap((parent) =>
      readdirSync(join(root, parent))
        .sort()
        .map((name) => join(parent, name)),
    ),
  ];
  const manifests = [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...folders.map((folder) => join(folder, "package.json")),
  ];
  const hash = createHash("sha256").update(process.version);
  for (const file of manifests)
    if (existsSync(join(root, file))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function run([command, ...rest], stdio) {
  const { status, signal, error } = spawnSync(command, rest, {
    cwd: root,
    stdio,
    shell: process.platform === "win32",
    env: {
      ...process.env,
      PATH: `${binaries}${delimiter}${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
      NPM_CONFIG_UPDATE_NOTIFIER: "false",
    },
  });
  if (error) fail(`${command} could not be started: ${error.message}`, 1);
  if (signal) fail(`${command} was stopped by ${signal}; run the same command again, nothing is half done`, 1);
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message, exitCode) {
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}
