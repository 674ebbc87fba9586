// A release in history: one commit and one tag, on the remote together or not at all.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { record } from "../src/record.ts";
import { temporaryFolder } from "./tree.ts";

test("the version is committed, tagged and pushed", async () => {
  const { clone, remote } = createRepository();
  await record(clone, "1.2.0", process.env);
  expect(git(remote, "log", "--format=%s", "main")).toBe("Release 1.2.0\nbegin");
  expect(git(remote, "show", "main:steps.txt")).toBe("changeset version\ngenerate");
  expect(git(remote, "rev-parse", "v1.2.0^{commit}")).toBe(git(remote, "rev-parse", "main"));
});

test("where main has moved meanwhile, neither commit nor tag gets there", async () => {
  const { clone, remote, another } = createRepository();
  git(another, "commit", "--quiet", "--allow-empty", "--message", "meanwhile");
  git(another, "push", "--quiet", "origin", "main");
  await expect(record(clone, "1.2.0", process.env)).rejects.toThrow(/rejected/);
  expect(git(remote, "log", "--format=%s", "main")).toBe("meanwhile\nbegin");
  expect(git(remote, "tag")).toBe("");
});

/** A remote with two clones, in which every script of tools/run.mjs only writes down that it ran. */
function createRepository() {
  const folder = temporaryFolder();
  const [remote, clone, another] = [join(folder, "remote.git"), join(folder, "clone"), join(folder, "another")];
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", remote);
  git(folder, "clone", "--quiet", remote, clone);
  configure(clone);
  mkdirSync(join(clone, "tools"));
  writeFileSync(
    join(clone, "tools/run.mjs"),
    'import { appendFileSync } from "node:fs";\nappendFileSync("steps.txt", process.argv.slice(2).join(" ") + "\\n");\n',
  );
  git(clone, "add", "--all");
  git(clone, "commit", "--quiet", "--message", "begin");
  git(clone, "push", "--quiet", "origin", "HEAD:main");
  git(folder, "clone", "--quiet", remote, another);
  configure(another);
  return { remote, clone, another };
}

function configure(clone: string): void {
  git(clone, "config", "user.name", "Test");
  git(clone, "config", "user.email", "test@example.com");
}

function git(folder: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}
