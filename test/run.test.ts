// The entry to every script: it refuses what it does not know, and keeps stdout for the task itself.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

test("an unknown task is refused with the list of those that exist", () => {
  const { status, stdout, stderr } = run("deploy");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("unknown task deploy; one of: start, test, build, generate");
});

test("arguments reach the task, and stdout holds what the task says and nothing else", () => {
  const { status, stdout } = run("generate", "--help");
  expect(status).toBe(0);
  expect(stdout.split("\n")[0]).toBe("Usage: pnpm generate [--check]");
});

test("the exit code is the task's own", () => {
  expect(run("generate", "--no-such-argument").status).toBe(2);
});

test("every script of package.json goes through it, so that each works with only Node", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  for (const [name, command] of Object.entries(scripts)) expect(command).toBe(`node tools/run.mjs ${name}`);
});

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ["tools/run.mjs", ...args], { cwd: root, encoding: "utf8" });
}
