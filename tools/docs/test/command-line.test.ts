// The commands as processes: what they print, and what their exit codes say.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const page = (name: string) => `tools/docs/test/pages/${name}/page.txt`;

describe("docs:facts", () => {
  test("prints what a page says, and tells what it cut", () => {
    const { status, stdout, stderr } = docs("facts", page("agent-foot"));
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual(["facts", "examples", "requests", "support", "unclaimed"]);
    expect(JSON.parse(stdout).facts).toMatchObject([
      { path: "amount", type: "integer", required: true, section: "Window" },
    ]);
    expect(stderr).toBe("cut from line 13 on: a text addressed to machines\n");
  });

  test.each([
    ["nothing in it is understood", 4, [written("Only words.")]],
    ["no such file", 5, ["no-such-page.md"]],
    ["no file", 2, []],
    ["a dialect that is none", 2, [page("agent-foot"), "--dialect", "html"]],
    ["one file too many", 2, [page("agent-foot"), "another"]],
    ["an unknown option", 2, [page("agent-foot"), "--yaml"]],
  ])("%s: exit code %i", (_, want, args) => {
    const { status, stderr } = docs("facts", ...args);
    expect(status).toBe(want);
    expect(stderr).not.toBe("");
  });
});

describe("docs:diff", () => {
  test("another dialect, layout and language is no change", () => {
    expect(docs("diff", page("one-order-gitbook"), page("one-order-mdx"))).toEqual({
      status: 0,
      stdout: "nothing is found\n",
      stderr: "",
    });
  });

  test.each([
    [
      "an optional parameter more",
      1,
      "minor",
      (text: string) => text.replace("| amount", "| memo | string | text | |\n| amount"),
    ],
    ["a parameter less", 3, "major", (text: string) => text.replace(/\| notice_url.*\n/, "")],
    ["nothing left that is understood", 4, "major", () => "Only words."],
  ])("%s: exit code %i", (_, want, bump, change) => {
    const old = page("one-order-markdown");
    const { status, stdout } = docs("diff", old, written(change(readFileSync(join(root, old), "utf8"))), "--json");
    expect(status).toBe(want);
    expect(JSON.parse(stdout)).toMatchObject({ bump, changes: expect.any(Array), unclaimed: [] });
  });
});

test.each(["facts", "diff", "check", "sync"])("docs:%s --help says what the exit codes mean", (command) => {
  const { status, stdout } = docs(command, "--help");
  expect(status).toBe(0);
  expect(stdout).toContain(`Usage: pnpm docs:${command}`);
  expect(stdout).toMatch(/Exit codes: 0 /);
});

test("whoever reads along may stop reading, as head does", async () => {
  const args = ["tools/typescript.mjs", "tools/docs/src/cli.ts", "facts", page("gitbook-damage")];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  expect(await once(child, "close")).toEqual([0, null]);
  expect(stderr).not.toContain("EPIPE");
});

function docs(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["tools/typescript.mjs", "tools/docs/src/cli.ts", ...args],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

function written(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "kicc-kit-page-"));
  folders.push(folder);
  writeFileSync(join(folder, "page.md"), text);
  return join(folder, "page.md");
}
