// The command itself: what it refuses before it does anything, and that it leaves the tree alone.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createTree } from "./tree.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

test("--help says what happens and what the exit codes mean", () => {
  const { status, stdout } = release(createTree({}), "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("--dry-run");
  expect(stdout).toContain("Exit codes: 0");
});

test("an unknown argument is refused with the usage", () => {
  const { status, stderr } = release(createTree({}), "--dryrun");
  expect(status).toBe(2);
  expect(stderr).toContain("unknown argument --dryrun");
  expect(stderr).toContain("Usage: pnpm release");
});

test("a draft is refused in a rehearsal too, by its place, and nothing is done", () => {
  const root = createTree({ ".changeset/brave-tea.md": "" });
  const file = join(root, "schemas/a/Card.schema.json");
  const schema = JSON.parse(readFileSync(file, "utf8"));
  schema.properties.escrow["x-draft"] = true;
  writeFileSync(file, JSON.stringify(schema));
  expect(release(root, "--dry-run")).toEqual({
    status: 1,
    stdout: "",
    stderr: `not so: no text of a schema is a draft
  schemas/a/Card.schema.json#/properties/escrow
  To mend: read the texts beside each x-draft, mend them, and remove x-draft.

Nothing was done.
`,
  });
});

test("for real, a dirty tree is refused, file by file", () => {
  const root = createTree({ ".changeset/brave-tea.md": "", "notes.txt": "not committed" });
  git(root, "init", "--quiet", "--initial-branch=main");
  const { status, stdout, stderr } = release(root);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("not so: everything is committed");
  expect(stderr).toContain("?? notes.txt");
  expect(stderr).toContain("not so: the remote has every commit");
  expect(stderr).toContain("not so: the registry can be told who built the packages");
});

function release(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(repository, "tools/typescript.mjs"), join(repository, "tools/release/src/main.ts"), ...args],
    { cwd: root, encoding: "utf8", env: { ...process.env, ACTIONS_ID_TOKEN_REQUEST_URL: undefined } },
  );
  return { status, stdout, stderr };
}

function git(root: string, ...args: string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  expect({ status, stderr }).toMatchObject({ status: 0 });
}
