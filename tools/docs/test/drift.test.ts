// Each kind of change, edited into a page of any dialect: what one `docs:sync` makes of it, to the byte; and that the next one has nothing to do.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, test } from "vitest";
import { EXIT } from "../src/exit-codes.ts";
import { expectFittingExamples } from "./drift/examples.ts";
import {
  copyTemplate,
  createTemplate,
  inWorkspace,
  removeTemporaryFolders,
  snapshotOf,
  sync,
  temporaryFolder,
} from "./drift/workspace.ts";

const folder = fileURLToPath(new URL("drift/cases/", import.meta.url));
const cases = readdirSync(folder).sort();
/** What a shop's own line has to follow: it is mended, here by leaving it out, before the sync goes through. */
const BREAKS = new Set(["param-added-required", "required-now", "type-changed"]);
const SHOP = "examples/shop/src/order.ts";
let template = "";

beforeAll(async () => {
  template = await createTemplate();
});
afterAll(removeTemporaryFolders);

test.concurrent.for(cases)("%s", async (name, { expect }) => {
  const page = join(folder, name, "new.txt");
  const root = copyTemplate(template, readFileSync(join(folder, name, "old.txt"), "utf8"));
  const before = snapshotOf(root);

  const takesAway = /-removed/.test(name) && !name.startsWith("section");
  if (takesAway) {
    const refused = await sync(root, page);
    expect(refused).toMatchObject({ exitCode: EXIT.BREAKING, stderr: expect.stringContaining("--accept-removals") });
    expect(snapshotOf(root)).toEqual(before);
  }
  const flags = takesAway ? ["--accept-removals"] : [];
  if (BREAKS.has(name)) {
    const stopped = await sync(root, page, ...flags);
    expect(stopped).toMatchObject({ exitCode: EXIT.DOES_NOT_COMPILE, stderr: expect.stringContaining(`${SHOP}(5,`) });
    expect(snapshotOf(root)).toEqual(before);
    writeFileSync(join(root, SHOP), "export {};\n");
  }
  const done = await sync(root, page, ...flags);
  expect(done, done.stderr).toMatchObject({ exitCode: EXIT.NOTHING_FOUND });
  const after = snapshotOf(root);

  await expect(differenceOf(before, after, /^schemas\/(?!generated\/)/)).toMatchFileSnapshot(
    join(folder, name, "patch.diff"),
  );
  const changesets = [...after].filter(([path]) => path.startsWith(".changeset/"));
  expect(changesets.length).toBeLessThan(2);
  await expect(changesets[0]?.[1] ?? "none\n").toMatchFileSnapshot(join(folder, name, "changeset.md"));

  expect(await inWorkspace(root, ["tools/run.mjs", "build"])).toMatchObject({ exitCode: 0 });
  expect(snapshotOf(root), "generating anew changes nothing").toEqual(after);
  const again = await sync(root, page);
  expect(again).toMatchObject({ exitCode: EXIT.NOTHING_FOUND, stdout: "gateway\nnothing is found\n" });
  await expectFittingExamples(root);
});

test.concurrent("a page that cannot be had does not keep back what another says", async ({ expect }) => {
  const pages = join(folder, "code-added");
  const root = copyTemplate(template, readFileSync(join(pages, "old.txt"), "utf8"));
  const before = snapshotOf(root);

  const done = await sync(root, join(pages, "gone.txt"), join(pages, "new.txt"));
  expect(done).toMatchObject({
    exitCode: EXIT.NOT_REACHABLE,
    stderr: expect.stringContaining("gone.txt cannot be read"),
  });
  expect(differenceOf(before, snapshotOf(root), /^schemas\/(?!generated\/)/)).toBe(
    readFileSync(join(pages, "patch.diff"), "utf8"),
  );
});

/** A unified diff of the files whose path fits. */
function differenceOf(before: Map<string, string>, after: Map<string, string>, fits: RegExp): string {
  const root = temporaryFolder("diff");
  for (const [side, files] of [
    ["old", before],
    ["new", after],
  ] as const) {
    mkdirSync(join(root, side));
    for (const [path, text] of files) {
      if (!fits.test(path)) continue;
      mkdirSync(dirname(join(root, side, path)), { recursive: true });
      writeFileSync(join(root, side, path), text);
    }
  }
  const args = ["diff", "--no-index", "--no-prefix", "--unified=2", "old", "new"];
  try {
    execFileSync("git", args, { cwd: root, encoding: "utf8" });
    return "none\n";
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return stdout
      .replaceAll(/^(?:diff --git|index|similarity|new file|deleted file) .*\n/gm, "")
      .replaceAll(/^(---|\+\+\+) (?:old|new)\//gm, "$1 ");
  }
}
