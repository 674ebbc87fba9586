// `pnpm docs:diff`: what changed between two readings of a page, and how grave it is.
import { readLine } from "../arguments.ts";
import { directionOfTitle } from "../direction.ts";
import { EXIT, EXIT_CODES_OF_A_COMPARISON } from "../exit-codes.ts";
import { diffFacts } from "../findings/diff.ts";
import { gravestBump } from "../findings/finding.ts";
import { readText, saysAnything } from "../reading.ts";
import { tellFindings } from "../tell-findings.ts";
import type { World } from "../world.ts";

export const DIFF_HELP = `Usage: pnpm docs:diff <old> <new> [--json]

Compares two pages by what they say, whatever the dialect, layout and language of either, and says how grave each change is.

  --json  one JSON object: { changes, bump, unclaimed }
  --help  show this

${EXIT_CODES_OF_A_COMPARISON}`;

export async function runDiff(args: readonly string[], world: World): Promise<number> {
  const line = readLine(args, { flags: ["--json"], positional: [2, 2, "a page to compare"] });
  if (typeof line === "string") return world.refuse(line, DIFF_HELP);
  const [oldPage = "", newPage = ""] = line.positional;
  const [old, now] = [readText(await world.read(oldPage)), readText(await world.read(newPage))];
  const changes = diffFacts(old, now, directionOfTitle);
  const bump = gravestBump(changes);
  if (line.flags.has("--json")) world.print({ changes, bump, unclaimed: now.unclaimed });
  else tellFindings(changes, world);
  // A page of words only is understood as such, where it held no more before.
  const hasWords = Object.keys(now.prose.sections).length > 0;
  if (!saysAnything(now) && (saysAnything(old) || !hasWords)) {
    world.tell(`LAYOUT_CHANGED: nothing in ${newPage} is understood`);
    return EXIT.LAYOUT_CHANGED;
  }
  if (changes.length === 0) return EXIT.NOTHING_FOUND;
  return bump === "major" ? EXIT.BREAKING : EXIT.FOUND;
}
