// Commits of a page: a folder has it before and after, what changed between them, and whether it is still understood.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Accepted, toAccepted, withoutProse } from "../src/accepted.ts";
import { directionOfTitle } from "../src/direction.ts";
import { diffFacts } from "../src/findings/diff.ts";
import { gravestBump } from "../src/findings/finding.ts";
import { findLayoutChange } from "../src/findings/layout.ts";
import { readText } from "../src/reading.ts";

const folder = fileURLToPath(new URL("./histories/", import.meta.url));
const cases = readdirSync(folder);

test.each(cases)("%s", async (name) => {
  const [old, now] = ["old", "new"].map((side) => readText(readFileSync(`${folder}${name}/${side}.txt`, "utf8")));
  if (!old || !now) return expect.unreachable();
  const changes = diffFacts(old, now, directionOfTitle);
  const found = { changes, bump: gravestBump(changes), layoutChanged: findLayoutChange(old, now).length > 0 };
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(`${folder}${name}/changes.json`);
  // What was kept of the old page says as much, but for the sentences in its examples.
  const kept = JSON.parse(JSON.stringify(toAccepted(old))) as Accepted;
  const brief = ({ kind, path, section, bump }: (typeof changes)[number]) => ({ kind, path, section, bump });
  expect(diffFacts(kept, withoutProse(now), directionOfTitle).map(brief)).toEqual(changes.map(brief));
  expect(diffFacts(now, now, directionOfTitle)).toEqual([]);
});
