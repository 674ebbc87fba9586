// A sync that is killed at any moment leaves the tree as it was, or complete after the next command; one that is asked to end leaves nothing behind.
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  copyTemplate,
  createTemplate,
  inWorkspace,
  removeTemporaryFolders,
  SYNC,
  snapshotOf,
  start,
  sync,
  temporaryOf,
} from "./drift/workspace.ts";

const MOMENTS = 20;
const LANES = [0, 1];
const folder = fileURLToPath(new URL("drift/cases/param-added-optional/", import.meta.url));
const page = join(folder, "new.txt");
const accepted = readFileSync(join(folder, "old.txt"), "utf8");

let template = "";
let before = new Map<string, string>();
let after = before;
let changeset = "";
let duration = 0;

beforeAll(async () => {
  template = await createTemplate();
  const root = copyTemplate(template, accepted);
  before = snapshotOf(root);
  const started = performance.now();
  await sync(root, page);
  duration = performance.now() - started;
  after = snapshotOf(root);
  changeset = [...after.keys()].find((path) => path.startsWith(".changeset/")) ?? "";
  expect(changeset).not.toBe("");
});
afterAll(removeTemporaryFolders);

test.concurrent.for(LANES)("killed, lane %i", async (lane, { expect }) => {
  let root = copyTemplate(template, accepted);
  for (let moment = lane; moment < MOMENTS; moment += LANES.length) {
    await kill(root, (duration * (moment + 1)) / MOMENTS);
    // Any command that does not write: it finishes what was decided.
    await inWorkspace(root, [...SYNC.slice(0, 2), "facts", page]);
    const found = snapshotOf(root);
    const isComplete = found.has(changeset);
    expect(found).toEqual(isComplete ? after : before);
    if (isComplete) root = copyTemplate(template, accepted);
  }
});

test.concurrent.for([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)("asked to end by %s", async ([signal, exitCode], { expect }) => {
  const root = copyTemplate(template, accepted);
  const child = start(root, [...SYNC, page]);
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (text.includes("in a copy of the tree")) child.kill(signal);
  });
  const [ended] = await once(child, "close");
  expect(ended).toBe(exitCode);
  expect(snapshotOf(root)).toEqual(before);
  expect(readdirSync(temporaryOf(root)).filter((name) => name.startsWith("kicc-kit-docs-"))).toEqual([]);
});

async function kill(root: string, afterMs: number): Promise<void> {
  const child = start(root, [...SYNC, page]);
  const timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
  await once(child, "close");
  clearTimeout(timer);
}
