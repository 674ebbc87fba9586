// Mends the examples that a changed schema no longer fits: a removed member is deleted, a renamed one renamed, a new or retyped one given a value.
import type { Facts } from "../facts.ts";
import type { Finding } from "../findings/finding.ts";
import { addBadExamples } from "./complete-examples.ts";
import { type Draft, isObject, type JsonObject, type JsonValue } from "./documents.ts";
import { makeValue, shownAt } from "./example-values.ts";
import { type IsMeant, isOf, reach, visit } from "./example-walk.ts";
import { judgeOf } from "./judge.ts";
import { renameMember } from "./order.ts";
import { groupsOf, isSchema, memberAt, namesIn, type Place, reaches } from "./places.ts";

export interface Mending {
  readonly draft: Draft;
  /** Where the member stands in the schemas, or stood. */
  readonly places: readonly Place[];
  /** The objects that have it, or had. */
  readonly objects: readonly string[];
  readonly facts: Facts;
  /** Of the parameter, as the page has it now. */
  readonly path: string;
}

export function mendExamples(finding: Finding, mending: Mending): void {
  const { draft, places, objects, path } = mending;
  const [name, newName] = [lastOf(finding.path), lastOf(path)];
  // Not every shape that takes in the same group of members: the others keep the member as it was.
  const isSpokenOf = (file: string) => objects.includes(file);
  const place = places.find((one) => one.member === newName && memberAt(draft, one) !== undefined);
  const isDemanded =
    (finding.kind === "param-added" || finding.kind === "required-changed") &&
    objects.some((file) => isRequired(draft, file, name));
  let made: JsonValue | undefined;
  const value = (): JsonValue => {
    made ??= place === undefined ? "" : valueFor(place, finding.section, mending);
    return structuredClone(made);
  };
  const isMeant: IsMeant = (object, file) => isOf(draft, object, file, name);
  const mend = (object: JsonObject, file: string): void => {
    if (!isSpokenOf(file) || !isMeant(object, file)) return;
    const has = Object.hasOwn(object, name);
    if (finding.kind === "param-removed") delete object[name];
    else if (finding.kind === "param-renamed") renameMember(object, name, newName);
    else if (isDemanded && !has && isRequired(draft, file, name)) object[name] = value();
    else if (finding.kind === "type-changed" && has) object[name] = value();
    else if (finding.kind === "enum-removed" && has && isAmong(object[name], finding.before)) object[name] = value();
  };
  const concerned = shapesAround(draft, new Set(objects));
  for (const example of draft.paths.filter((one) => /^schemas\/examples\/[^/]+\/(?:good|bad)-/.test(one))) {
    const file = concerned.get(example.split("/")[2] ?? "");
    const before = draft.read(example);
    if (file === undefined || before === undefined) continue;
    const copy = structuredClone(before);
    const issue = issueOf(example, copy);
    const whole = issue === undefined ? copy : (copy.value ?? null);
    const at = issue === undefined ? -1 : reach(draft, whole, file, issue.path, { isSpokenOf, isMeant, name });
    if (issue !== undefined && at >= 0 && isBadNoLonger(issue, at, finding)) draft.remove(example);
    else {
      visit(draft, whole, file, { isMeant, mend });
      if (issue !== undefined && at >= 0 && finding.kind === "param-renamed") issue.path[at] = newName;
      if (JSON.stringify(copy) !== JSON.stringify(before)) draft.write(example, copy);
    }
  }
  const isNewlyWrong = finding.kind === "param-added" || finding.kind === "type-changed" || isDemanded;
  if (place !== undefined && isNewlyWrong) addBadExamples(draft, objects, newName);
}

/** Files of the shapes that an object in question can be in, by name. */
function shapesAround(draft: Draft, objects: ReadonlySet<string>): Map<string, string> {
  return new Map(
    draft.paths
      .filter((file) => isSchema(file) && reaches(draft, file, objects))
      .map((file) => [file.replace(/^.*\//, "").replace(".schema.json", ""), file]),
  );
}

type Issue = JsonObject & { path: JsonValue[] };

/** A bad example holds its value, and the issue that it must raise. */
function issueOf(example: string, json: JsonObject): Issue | undefined {
  const { issue } = json;
  return example.includes("/bad-") && isObject(issue) && Array.isArray(issue.path) ? (issue as Issue) : undefined;
}

/** @param at where the changed member stands in the issue's path */
function isBadNoLonger({ path, code }: Issue, at: number, { kind, after }: Finding): boolean {
  if (kind === "param-removed") return true;
  if (at !== path.length - 1) return false;
  if (kind === "param-added") return code === "unknown";
  return kind === "type-changed" || (kind === "required-changed" && after === false && code === "required");
}

/** What the page shows, where it fits; else made from the schema. */
function valueFor(place: Place, section: string, { draft, facts, path }: Mending): JsonValue {
  const fits = judgeOf(draft);
  const shown = shownAt(facts, section, path).find((value) => fits(value, place));
  return shown ?? makeValue(memberAt(draft, place) ?? {}, { draft, variant: 0, isWhole: false });
}

function isRequired(draft: Draft, file: string, name: string): boolean {
  return [file, ...groupsOf(draft, file)].some((holder) => {
    const { required } = draft.read(holder) ?? {};
    return Array.isArray(required) && required.includes(name);
  });
}

function isAmong(value: JsonValue | undefined, codes: unknown): boolean {
  const gone = [codes].flat().map(String);
  return [value].flat().some((one) => gone.includes(String(one)));
}

function lastOf(path: string): string {
  return namesIn(path).at(-1) ?? "";
}
