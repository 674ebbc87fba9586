// Findings that a person disagrees with, each with a reason; one that nothing needs any more is an error.
import type { Json } from "../facts.ts";
import { isObject } from "../json.ts";
import { canonical } from "./canonical.ts";
import { FINDING_KINDS, type Finding, type FindingKind } from "./finding.ts";
import { sectionKey } from "./section-key.ts";

export interface Waiver {
  readonly kind: FindingKind;
  readonly path: string;
  readonly section: string;
  /** Left out: whatever it was. */
  readonly before?: Json;
  readonly after?: Json;
  readonly reason: string;
}

export class WaiverError extends Error {
  override readonly name = "WaiverError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/**
 * Takes out what is waived.
 * @throws WaiverError with every waiver that matches nothing.
 */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): Finding[] {
  const stale = waivers.filter((waiver) => !findings.some((finding) => covers(waiver, finding)));
  if (stale.length > 0)
    throw new WaiverError(
      stale.map(
        ({ kind, path, section, reason }) =>
          `no ${kind} of '${path}' in section '${section}' is found any more: delete this waiver (its reason was: ${reason})`,
      ),
    );
  return findings.filter((finding) => !waivers.some((waiver) => covers(waiver, finding)));
}

function covers(waiver: Waiver, finding: Finding): boolean {
  return (
    waiver.kind === finding.kind &&
    waiver.path === finding.path &&
    sectionKey(waiver.section) === sectionKey(finding.section) &&
    (["before", "after"] as const).every((side) => {
      const wanted = waiver[side];
      return wanted === undefined || canonical(wanted) === canonical(finding[side]);
    })
  );
}

const MEMBERS = ["kind", "path", "section", "before", "after", "reason"];

/**
 * Reads the text of a waivers file: `{ "waivers": [{ kind, path, section, before?, after?, reason }] }`.
 * @throws WaiverError with everything that is wrong with it.
 */
export function readWaivers(text: string, file: string): Waiver[] {
  const json = parse(text, file);
  const entries = isObject(json) ? json.waivers : undefined;
  if (!isObject(json) || !Array.isArray(entries))
    throw new WaiverError([`${file}: wants { "waivers": [...] }, a list of objects`]);
  const problems = [
    ...Object.keys(json)
      .filter((name) => name !== "waivers" && name !== "description")
      .map((name) => `${file}: has '${name}', which means nothing here: only "description" and "waivers" do`),
    ...entries.flatMap((entry: Json, index) =>
      problemsOf(entry).map((problem) => `${file}#/waivers/${index}: ${problem}`),
    ),
  ];
  if (problems.length > 0) throw new WaiverError(problems);
  return entries as unknown as Waiver[];
}

function parse(text: string, file: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WaiverError([`${file}: is not JSON: ${(error as Error).message}`]);
  }
}

function problemsOf(entry: Json): string[] {
  if (!isObject(entry)) return ["is no object"];
  const { kind, reason } = entry;
  return [
    ...Object.keys(entry)
      .filter((name) => !MEMBERS.includes(name))
      .map((name) => `has '${name}', which means nothing here: a waiver has ${MEMBERS.join(", ")}`),
    ...["path", "section"]
      .filter((name) => typeof entry[name] !== "string")
      .map((name) => `lacks ${name}, a text ("" for none)`),
    ...(FINDING_KINDS.some((known) => known === kind) ? [] : [`kind is one of ${FINDING_KINDS.join(", ")}`]),
    ...(typeof reason === "string" && reason.trim() !== ""
      ? []
      : ["lacks a reason: say why the page is wrong, or why we differ"]),
  ];
}
