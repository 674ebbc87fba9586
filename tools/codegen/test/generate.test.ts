// Generating: the same bytes everywhere, stale files named, strays removed, an interruption harmless.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { apply, diff } from "../src/write.ts";
import { createProject, edit, snapshot } from "./project.ts";

test("two runs are byte-equal, in another time zone and language too", () => {
  const [here, there] = [createProject(), createProject()];
  runCli(here, []);
  runCli(there, [], { TZ: "Asia/Seoul", LANG: "ko_KR.UTF-8", LC_ALL: "ko_KR.UTF-8" });
  expect(snapshot(join(there, "packages"))).toEqual(snapshot(join(here, "packages")));
  expect(Object.keys(snapshot(join(here, "packages")))).toContain("types/src/generated/Params.ts");
});

test("--check names what is stale and how to mend it, and writes nothing", () => {
  const root = createProject();
  expect(runCli(root, []).status).toBe(0);
  expect(runCli(root, ["--check"])).toMatchObject({ status: 0, stdout: "", stderr: "" });

  edit(root, "schemas/a/Card.schema.json", (schema) =>
    Object.assign(schema.properties.escrow, { description: "Another text." }),
  );
  const before = snapshot(root);
  const { status, stderr } = runCli(root, ["--check"]);
  expect(status).toBe(1);
  expect(stderr).toContain("update packages/types/src/generated/Card.ts");
  expect(stderr).toContain("To mend: pnpm generate");
  expect(snapshot(root)).toEqual(before);
});

test("a draft is generated, and named until a person has read it", () => {
  const root = createProject();
  edit(root, "schemas/a/Card.schema.json", (schema) => Object.assign(schema.properties.escrow, { "x-draft": true }));
  const { status, stderr } = runCli(root, []);
  expect(status).toBe(0);
  expect(stderr).toContain("draft schemas/a/Card.schema.json#/properties/escrow: ");
  expect(runCli(root, ["--check"])).toMatchObject({ status: 0, stderr: "" });
});

test("--check does not miss validators in a fresh clone, where they are ignored by git", () => {
  const root = createProject();
  runCli(root, []);
  rmSync(join(root, "packages/validators"), { recursive: true });
  expect(runCli(root, ["--check"]).status).toBe(0);
});

test("a file that no schema stands behind any more is removed, and so is what an interrupted run left", async () => {
  const root = createProject();
  const files = await generate(root);
  apply(diff(files, root), files, root);
  const folder = join(root, "packages/types/src/generated");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Gone.ts"), "");
  writeFileSync(join(folder, "Card.ts.123.tmp"), "export interf");
  expect(diff(files, root)).toEqual([
    { path: "packages/types/src/generated/Card.ts.123.tmp", kind: "remove" },
    { path: "packages/types/src/generated/Gone.ts", kind: "remove" },
  ]);
  apply(diff(files, root), files, root);
  expect(diff(files, root)).toEqual([]);
});

test("when writing fails, the old files are all there and no new one is", async () => {
  const root = createProject();
  const files = await generate(root);
  const blocked = "packages/validators";
  mkdirSync(join(root, "packages"), { recursive: true });
  writeFileSync(join(root, blocked), "a file where a folder should be");
  const before = snapshot(root);
  expect(() => apply(diff(files, root), files, root)).toThrow();
  expect(snapshot(root)).toEqual(before);
});

test("an unknown argument is refused with the usage", () => {
  const { status, stderr } = runCli(createProject(), ["--chekc"]);
  expect(status).toBe(2);
  expect(stderr).toContain("unknown argument --chekc");
  expect(stderr).toContain("Usage: pnpm generate");
});

function runCli(root: string, args: readonly string[], env: Record<string, string> = {}) {
  const runner = fileURLToPath(new URL("../../typescript.mjs", import.meta.url));
  const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
  return spawnSync(process.execPath, [runner, cli, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}
