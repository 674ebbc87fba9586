// Bringing files into the tree: killed at any moment, the tree is as before or, once the next command has run, complete.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { apply, finishApplying } from "../src/sync/apply.ts";

const COUNT = 150;
const names = Array.from({ length: COUNT }, (_, index) => `schemas/part-${index % 10}/file-${index}.json`);
const removed = names.slice(0, 10);
const files = new Map([
  ...names.slice(10).map((name): [string, string] => [name, `new ${name}`]),
  ...removed.map((name): [string, undefined] => [name, undefined]),
  ["schemas/added.json", "new"],
]);

test("files are written, added and removed, and nothing else is left", () => {
  const root = createTree();
  apply(files, root);
  expect(stateOf(root)).toBe("new");
  expect(existsSync(join(root, "schemas/added.json"))).toBe(true);
  expect(readdirSync(join(root, "node_modules"))).toEqual([]);
  expect(finishApplying(root)).toBe(false);
});

test("what was staged but not decided is forgotten", () => {
  const root = createTree();
  mkdirSync(join(root, "node_modules/.kicc-kit-docs-sync/files"), { recursive: true });
  writeFileSync(join(root, "node_modules/.kicc-kit-docs-sync/journal.tmp"), "{");
  expect(finishApplying(root)).toBe(false);
  expect(stateOf(root)).toBe("old");
});

test("killed at 20 moments, the tree is as before or is completed by the next command", async () => {
  const script = await bundle();
  const states = new Set<string>();
  for (let moment = 0; moment < 20; moment += 1) {
    const root = createTree();
    const child = spawn(process.execPath, [script, root], { stdio: ["pipe", "pipe", "inherit"] });
    await once(child.stdout, "data");
    child.stdin.write("go\n");
    // Spread over the time that it takes here, from nothing to done.
    await new Promise((resolve) => setTimeout(resolve, moment * 3));
    child.kill("SIGKILL");
    await once(child, "exit");
    finishApplying(root);
    states.add(stateOf(root));
  }
  expect([...states].filter((state) => state !== "old" && state !== "new")).toEqual([]);
});

/** The module under test in a process of its own, which waits for a word. */
async function bundle(): Promise<string> {
  const folder = temporaryFolder();
  await build({
    stdin: {
      contents: `import { apply } from "./apply.ts";
        process.stdin.once("data", () => apply(new Map(${JSON.stringify([...files].map(([name, text]) => [name, text ?? null]))}.map(([name, text]) => [name, text ?? undefined])), process.argv[2]));
        console.log("ready");`,
      resolveDir: fileURLToPath(new URL("../src/sync/", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: join(folder, "apply.mjs"),
  });
  return join(folder, "apply.mjs");
}

function createTree(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, "node_modules"));
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), `old ${name}`);
  }
  return root;
}

/** "old", "new", or which file of a mixture is the odd one. */
function stateOf(root: string): string {
  const isOld = names.every(
    (name) => existsSync(join(root, name)) && readFileSync(join(root, name), "utf8") === `old ${name}`,
  );
  if (isOld && !existsSync(join(root, "schemas/added.json"))) return "old";
  const odd = [...files].find(([name, text]) =>
    text === undefined ? existsSync(join(root, name)) : readFileSync(join(root, name), "utf8") !== text,
  );
  return odd === undefined ? "new" : `neither: ${odd[0]}`;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kicc-kit-apply-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
