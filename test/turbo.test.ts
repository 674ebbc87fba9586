// Generated validators are ignored by git; turbo must see them all the same, or a changed schema would be served yesterday's build.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

test("a change in a git-ignored generated file changes the hash of the build", () => {
  const file = `${root}packages/validators/src/generated/WebhookBody.ts`;
  const text = readFileSync(file, "utf8");
  onTestFinished(() => writeFileSync(file, text));
  const before = hashOfBuild();
  writeFileSync(file, `${text}\n`);
  expect(hashOfBuild()).not.toBe(before);
  writeFileSync(file, text);
  expect(hashOfBuild()).toBe(before);
});

function hashOfBuild(): string {
  const { stdout } = spawnSync("turbo", ["run", "build", "--filter=@kicc-kit/validators", "--dry-run=json"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
  const { tasks } = JSON.parse(stdout) as { tasks: { taskId: string; hash: string }[] };
  return tasks.find(({ taskId }) => taskId === "@kicc-kit/validators#build")?.hash ?? "no such task";
}
