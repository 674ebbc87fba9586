// Running a command: what it says is kept, and whatever it started ends with it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { killRunning, run } from "../../command.ts";
import { temporaryFolder } from "./tree.ts";

const options = { cwd: process.cwd(), env: process.env };

test("gives what was written to stdout", async () => {
  expect(await run(process.execPath, ["-e", 'console.error("aside"); console.log("result")'], options)).toBe(
    "result\n",
  );
});

test("a failure names the command, its exit code, and the end of what it said", async () => {
  const script =
    'for (let n = 1; n <= 100; n++) console.log("line " + n); console.error("reason"); process.exitCode = 3';
  const failure = run(process.execPath, ["-e", script], options);
  for (const part of ["ended with exit code 3:\n", "line 100", "reason"]) await expect(failure).rejects.toThrow(part);
  await expect(failure).rejects.not.toThrow(/line 1\n/);
});

test("a command that is not there is told of by name", async () => {
  await expect(run("no-such-command", [], options)).rejects.toThrow("no-such-command");
});

test("ends what a command started, not the command alone", async () => {
  const file = join(temporaryFolder(), "pid");
  const grandchild = `require("node:fs").writeFileSync(${JSON.stringify(file)}, String(process.pid)); setTimeout(() => {}, 60_000)`;
  const child = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(grandchild)}])`;
  const ended = run(process.execPath, ["-e", child], options).catch((error: Error) => error.message);
  await until(() => existsSync(file) && readFileSync(file, "utf8") !== "");
  killRunning();
  expect(await ended).toContain("SIGKILL");
  await until(() => !isAlive(Number(readFileSync(file, "utf8"))));
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that nobody has waited for yet is as dead as it gets.
    return !/^State:\s+Z/m.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "");
  } catch {
    return false;
  }
}
