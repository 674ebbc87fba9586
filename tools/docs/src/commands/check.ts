// `pnpm docs:check`: whether the pages still say what the schemas say, and what was accepted the last time.
import { load } from "../../../codegen/src/load.ts";
import { readModel } from "../../../codegen/src/read-model.ts";
import { readLine } from "../arguments.ts";
import { type Checked, checkPage, loadValidate, readPlace } from "../check-page.ts";
import { EXIT, EXIT_CODES_OF_A_COMPARISON } from "../exit-codes.ts";
import { followedPages } from "../followed.ts";
import { tellFindings } from "../tell-findings.ts";
import { NotReachable, type World } from "../world.ts";

export const CHECK_HELP = `Usage: pnpm docs:check [page|file|url ...] [--json]

Reads the pages that schemas/sources.json follows, and compares what they say with the schemas and with what was accepted the
last time (tools/docs/pages/). Without an argument all of them are fetched. A file or an address is taken for the page whose
sections it has.

  --json  one JSON object: { pages: [{ page, findings, bump, layout, unclaimed }] }
  --help  show this

${EXIT_CODES_OF_A_COMPARISON}`;

export async function runCheck(args: readonly string[], world: World): Promise<number> {
  const line = readLine(args, { flags: ["--json"], positional: [0, Number.POSITIVE_INFINITY, "a page"] });
  if (typeof line === "string") return world.refuse(line, CHECK_HELP);
  const sources = load(process.cwd());
  const pages = followedPages(sources.pages.json);
  const model = readModel(sources);
  const validate = await loadValidate();
  const places = line.positional.length > 0 ? line.positional : pages.map(({ id }) => id);
  const checked: Checked[] = [];
  let isComplete = true;
  for (const place of places) {
    try {
      const { page, reading } = await readPlace(place, pages, world);
      checked.push(checkPage(page, reading, { model, root: process.cwd(), validate }));
    } catch (error) {
      if (!(error instanceof NotReachable)) throw error;
      world.tell(error.message);
      isComplete = false;
    }
  }
  if (line.flags.has("--json")) world.print({ pages: checked });
  else tellChecked(checked, world);
  return exitCodeOf(checked, isComplete);
}

function tellChecked(checked: readonly Checked[], world: World): void {
  for (const { page, findings, layout, unclaimed } of checked) {
    world.write(`${page}\n`);
    tellFindings(findings, world);
    for (const reason of layout) world.write(`LAYOUT_CHANGED  ${reason}\n`);
    for (const { line, section, reason } of unclaimed)
      world.tell(`${page}:${line} (${section}) is not understood: ${reason}`);
  }
}

function exitCodeOf(checked: readonly Checked[], isComplete: boolean): number {
  if (checked.some(({ layout }) => layout.length > 0)) return EXIT.LAYOUT_CHANGED;
  if (checked.some(({ bump }) => bump === "major")) return EXIT.BREAKING;
  if (!isComplete) return EXIT.NOT_REACHABLE;
  return checked.some(({ findings }) => findings.length > 0) ? EXIT.FOUND : EXIT.NOTHING_FOUND;
}
