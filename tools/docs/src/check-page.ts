// One page against the schemas and against what was accepted of it: all that `docs:check` says, and all that `docs:sync` starts from.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Validator } from "@kicc-kit/validators";
import type { Model } from "../../codegen/src/model/model.ts";
import { type Accepted, factsFile, waiversFile, withoutProse } from "./accepted.ts";
import { compareWithSchemas } from "./findings/against-schemas.ts";
import { canonical } from "./findings/canonical.ts";
import type { Validate } from "./findings/check-examples.ts";
import { diffFacts } from "./findings/diff.ts";
import { type Finding, gravestBump, inOrder } from "./findings/finding.ts";
import { findLayoutChange } from "./findings/layout.ts";
import { shapesByName } from "./findings/resolve.ts";
import { shapesOfSections } from "./findings/section-shapes.ts";
import { applyWaivers, readWaivers } from "./findings/waivers.ts";
import { type Followed, recognisePage } from "./followed.ts";
import { type PageReading, readText, saysAnything } from "./reading.ts";
import { NotReachable, type World } from "./world.ts";

export interface Checked {
  readonly page: string;
  readonly findings: readonly Finding[];
  readonly bump: Finding["bump"];
  /** Why the page is no longer understood; none where it is. */
  readonly layout: readonly string[];
  readonly unclaimed: PageReading["unclaimed"];
}

/** @param place a page's id, a file or an address. @throws NotReachable */
export async function readPlace(
  place: string,
  pages: readonly Followed[],
  world: World,
): Promise<{ page: Followed; reading: PageReading }> {
  const named = pages.find(({ id }) => id === place);
  const reading = readText(await world.read(named?.url ?? place));
  const page = named ?? recognisePage(reading, pages);
  if (page === undefined) throw new NotReachable(`${place} has no section of a page that schemas/sources.json follows`);
  return { page, reading };
}

export interface Contract {
  readonly model: Model;
  /** Of the repository. */
  readonly root: string;
  readonly validate: Validate;
}

export function checkPage(page: Followed, reading: PageReading, { model, root, validate }: Contract): Checked {
  const accepted = readIfThere(join(root, factsFile(page.id)));
  const waivers = readIfThere(join(root, waiversFile(page.id)));
  const directionOf = shapesOfSections(page, shapesByName(model));
  const old = accepted === undefined ? undefined : (JSON.parse(accepted) as Accepted);
  const layout = saysAnything(reading)
    ? old === undefined
      ? []
      : findLayoutChange(old, reading)
    : ["nothing in it is understood"];
  const found = [
    ...(old === undefined ? [] : diffFacts(old, withoutProse(reading), (section) => directionOf(section).direction)),
    ...compareWithSchemas(reading, page, model, validate),
  ];
  const findings = applyWaivers(
    inOrder(withoutRepeats(found)),
    waivers === undefined ? [] : readWaivers(waivers, waiversFile(page.id)),
  );
  return { page: page.id, findings, bump: gravestBump(findings), layout, unclaimed: reading.unclaimed };
}

/** What the schemas lack and what was not accepted yet is mostly the same; an example may have changed, and fail besides. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    if (!first.has(identity)) first.set(identity, finding);
  }
  return [...first.values()];
}

function identityOf({ kind, path, section, after }: Finding): string {
  return canonical([kind, path, section, kind === "example-changed" ? after : null]);
}

/** The published validators, as they were built; loaded when needed, since reading a page needs none. */
export async function loadValidate(): Promise<Validate> {
  const byName = new Map<string, unknown>(Object.entries(await import("@kicc-kit/validators")));
  return (shape, value) => {
    const validator = byName.get(shape) as Validator<unknown> | undefined;
    if (validator === undefined) throw new Error(`there is no validator of ${shape}: run \`pnpm build\``);
    const result = validator.safeParse(value);
    return result.success ? [] : result.issues;
  };
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
