// `pnpm docs:sync`: brings the schemas, the examples and everything generated from them in step with the pages, and writes the changeset.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "../../../codegen/src/load.ts";
import type { Model } from "../../../codegen/src/model/model.ts";
import { readModel } from "../../../codegen/src/read-model.ts";
import { factsFile, toAccepted } from "../accepted.ts";
import { readLine } from "../arguments.ts";
import { type Checked, checkPage, loadValidate, readPlace } from "../check-page.ts";
import { EXIT } from "../exit-codes.ts";
import type { Finding } from "../findings/finding.ts";
import { shapesByName } from "../findings/resolve.ts";
import { sectionKey } from "../findings/section-key.ts";
import { shapesOfSections } from "../findings/section-shapes.ts";
import { type Followed, followedPages } from "../followed.ts";
import { type Documents, isObject, type JsonObject } from "../patch/documents.ts";
import { type PatchedSection, patchSchemas } from "../patch/patch.ts";
import type { PageReading } from "../reading.ts";
import { apply, type Files } from "../sync/apply.ts";
import { changesetText } from "../sync/changeset.ts";
import { writeInto } from "../sync/keep-format.ts";
import { prepare } from "../sync/prepare.ts";
import { tellFindings } from "../tell-findings.ts";
import { NotReachable, type World } from "../world.ts";

export const SYNC_HELP = `Usage: pnpm docs:sync [page|file|url ...] [--dry-run] [--accept-removals]

Patches schemas and examples by what the pages say now, generates everything anew, writes a changeset, and takes the pages'
facts as accepted. All of it is carried out in a copy first: the tree changes wholly or not at all. Texts of new members are
drafts (x-draft) for a person to read; no release before that.

  --dry-run           say what would be written, and write nothing
  --accept-removals   members and codes that a page no longer has may go
  --help              show this

Exit codes: 0 done, or nothing to do, 2 wrong usage, 3 members would go and --accept-removals is not given, 4 a page is not
understood, 5 a page cannot be had, 6 lines written by hand no longer compile. Nothing is written on 2, 3, 4 and 6; on 5, what
the other pages say.`;

const REMOVALS: readonly Finding["kind"][] = ["param-removed", "enum-removed"];

export async function runSync(args: readonly string[], world: World): Promise<number> {
  const line = readLine(args, {
    flags: ["--dry-run", "--accept-removals"],
    positional: [0, Number.POSITIVE_INFINITY, "a page"],
  });
  if (typeof line === "string") return world.refuse(line, SYNC_HELP);
  const root = process.cwd();
  const sources = load(root);
  const pages = followedPages(sources.pages.json);
  const model = readModel(sources);
  const validate = await loadValidate();
  const places = line.positional.length > 0 ? line.positional : pages.map(({ id }) => id);

  const files = new Map<string, string | undefined>();
  let ended: number = EXIT.NOTHING_FOUND;
  for (const place of places) {
    const placed = await readPlace(place, pages, world).catch(asNotReachable);
    if (placed instanceof NotReachable) {
      world.tell(placed.message);
      ended = EXIT.NOT_REACHABLE;
      continue;
    }
    const { page, reading } = placed;
    const checked = checkPage(page, reading, { model, root, validate });
    world.write(`${page.id}\n`);
    tellFindings(checked.findings, world);
    const refusal = refuse(checked, line.flags.has("--accept-removals"), world);
    if (refusal !== undefined) return refusal;
    for (const [path, text] of plan(page, reading, checked, model, root, world)) files.set(path, text);
  }
  if (files.size === 0) return ended;
  return (await carryOut(files, root, line.flags.has("--dry-run"), world)) || ended;
}

function asNotReachable(error: unknown): NotReachable {
  if (error instanceof NotReachable) return error;
  throw error;
}

function refuse({ page, findings, layout }: Checked, acceptsRemovals: boolean, world: World): number | undefined {
  for (const reason of layout) world.tell(`LAYOUT_CHANGED ${page}: ${reason}`);
  if (layout.length > 0) return EXIT.LAYOUT_CHANGED;
  const removals = findings.filter(({ kind }) => REMOVALS.includes(kind));
  if (removals.length === 0 || acceptsRemovals) return undefined;
  world.tell(
    `${removals.length} member(s) or code(s) would go: look at the page, then run again with --accept-removals`,
  );
  return EXIT.BREAKING;
}

/** @returns the files that the findings of one page change, without what is generated from them. */
function plan(
  page: Followed,
  reading: PageReading,
  { findings }: Checked,
  model: Model,
  root: string,
  world: World,
): Files {
  const { changes, unapplied, known } = patchSchemas(
    readDocuments(root),
    findings,
    reading,
    page.id,
    sectionsOf(page, model),
  );
  for (const { finding, reason } of unapplied) {
    const { kind, path, section } = finding;
    world.tell(`not patched: ${kind} ${section}${path === "" ? "" : ` · ${path}`}: ${reason}`);
  }
  const files = new Map<string, string | undefined>();
  for (const [path, json] of changes) files.set(path, json === undefined ? undefined : textOf(join(root, path), json));
  const accepted = toText(toAccepted(reading) as unknown as JsonObject);
  if (!hasSameFacts(root, page.id, accepted)) files.set(factsFile(page.id), accepted);
  const applied = findings.filter(
    (finding) => !known.includes(finding) && !unapplied.some((one) => one.finding === finding),
  );
  if (changes.size > 0 && applied.length > 0)
    files.set(`.changeset/docs-${page.id}-${reading.hash.slice(0, 8)}.md`, changesetText(applied, page.id));
  return files;
}

async function carryOut(files: Files, root: string, isRehearsal: boolean, world: World): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), "kicc-kit-docs-"));
  const clear = () => rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", clear);
  try {
    world.tell("carrying it out in a copy of the tree …");
    const prepared = await prepare(files, root, work);
    const would = isRehearsal ? "would " : "";
    for (const [path, text] of prepared.files)
      world.write(`${would}${text === undefined ? "remove" : "write"} ${path}\n`);
    if (prepared.broken.length > 0) {
      world.tell(
        `these lines no longer compile; mend them first, the tree is as it was:\n${prepared.broken.join("\n")}`,
      );
      return EXIT.DOES_NOT_COMPILE;
    }
    if (!isRehearsal) apply(prepared.files, root);
    return EXIT.NOTHING_FOUND;
  } finally {
    process.off("exit", clear);
    clear();
  }
}

function sectionsOf(page: Followed, model: Model): (title: string) => PatchedSection {
  const shapesOf = shapesOfSections(page, shapesByName(model));
  return (title) => {
    const section = page.sections.find((one) =>
      [one.title, ...(one.headings ?? [])].some((heading) => sectionKey(heading) === sectionKey(title)),
    );
    const { roots, lists, direction } = shapesOf(title);
    return { id: section?.id, shapes: [...roots, ...lists], direction };
  };
}

function readDocuments(root: string): Documents {
  const paths = readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8" })
    .map((path) => `schemas/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".json") && !/\/node_modules\/|\/generated\/|package\.json$/.test(path));
  return new Map(paths.map((path) => [path, JSON.parse(readFileSync(join(root, path), "utf8")) as JsonObject]));
}

function textOf(file: string, json: JsonObject): string {
  return existsSync(file) && isObject(json) ? writeInto(readFileSync(file, "utf8"), json) : toText(json);
}

function hasSameFacts(root: string, page: string, accepted: string): boolean {
  try {
    return (
      JSON.stringify(JSON.parse(readFileSync(join(root, factsFile(page)), "utf8"))) ===
      JSON.stringify(JSON.parse(accepted))
    );
  } catch {
    return false;
  }
}

function toText(json: JsonObject): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
