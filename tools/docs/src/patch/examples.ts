// Mends the examples that a changed schema no longer fits: a removed member is deleted, a renamed one renamed, a new or retyped one given a value.
import type { Facts, Json, ParameterFact } from "../facts.ts";
import type { Finding } from "../findings/finding.ts";
import { type Draft, isObject, type JsonObject, type JsonValue, textsIn } from "./documents.ts";
import { renameMember } from "./order.ts";
import { groupsOf, memberAt, type Place, targetsOf } from "./places.ts";

interface Mending {
  readonly draft: Draft;
  /** Where the member stands in the schemas, or stood. */
  readonly places: readonly Place[];
  readonly facts: Facts;
  /** Of the parameter, as the page has it now. */
  readonly path: string;
}

export function mendExamples(finding: Finding, { draft, places, facts, path }: Mending): void {
  const [name, newName] = [lastName(finding.path), lastName(path)];
  const isPlace = (file: string) => places.some((place) => place.file === file);
  const fact = facts.facts.find((one) => one.path === path && one.section === finding.section);
  const isDemanded = fact?.required === true && ["param-added", "required-changed"].includes(finding.kind);
  const isMeant: IsMeant = (value, file) => isOf(draft, value, file, name);
  const mend = (value: JsonObject, file: string): void => {
    if (![file, ...groupsOf(draft, file)].some(isPlace) || !isMeant(value, file)) return;
    if (finding.kind === "param-removed") delete value[name];
    else if (finding.kind === "param-renamed") renameMember(value, name, newName);
    else if (isDemanded && !Object.hasOwn(value, name)) value[name] = valueFor(fact, facts);
    else if (finding.kind === "type-changed" && Object.hasOwn(value, name)) value[name] = valueFor(fact, facts);
  };
  for (const example of draft.paths.filter((one) => /^schemas\/examples\/[^/]+\/(?:good|bad)-/.test(one))) {
    const shape = example.split("/")[2] ?? "";
    const [file] = draft.paths.filter((one) => one.endsWith(`/${shape}.schema.json`));
    const before = draft.read(example);
    if (file === undefined || before === undefined) continue;
    const copy = structuredClone(before);
    const issue = issueOf(example, copy);
    const value = issue === undefined ? copy : (copy.value ?? null);
    const at = issue === undefined ? -1 : reach(draft, value, file, issue.path, { isPlace, isMeant, name });
    if (issue !== undefined && at >= 0 && isBadNoLonger(issue, at, finding)) draft.remove(example);
    else {
      visit(draft, value, file, { isMeant, mend });
      if (issue !== undefined && at >= 0 && finding.kind === "param-renamed") issue.path[at] = newName;
      if (JSON.stringify(copy) !== JSON.stringify(before)) Object.assign(emptied(draft.change(example)), copy);
    }
  }
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
  return kind === "type-changed" || (kind === "required-changed" && after === false && code === "required");
}

interface Changed {
  readonly name: string;
  readonly isPlace: (file: string) => boolean;
  readonly isMeant: IsMeant;
}

/** Other shapes have members of the same name. @returns where the path comes by the very member that changed; -1 where it does not. */
function reach(
  draft: Draft,
  value: JsonValue,
  file: string,
  path: readonly JsonValue[],
  changed: Changed,
  at = 0,
): number {
  const part = path[at];
  if (typeof part === "number")
    return reach(draft, Array.isArray(value) ? (value[part] ?? null) : null, file, path, changed, at + 1);
  if (typeof part !== "string" || !isObject(value)) return -1;
  for (const branch of branchesIn(draft, file)) {
    const found = changed.isMeant(value, branch) ? reach(draft, value, branch, path, changed, at) : -1;
    if (found >= 0) return found;
  }
  const holders = [file, ...groupsOf(draft, file)];
  if (part === changed.name && holders.some(changed.isPlace)) return at;
  for (const target of holders.flatMap((holder) => targetsOf(memberAt(draft, { file: holder, member: part })))) {
    const found = reach(draft, value[part] ?? null, target, path, changed, at + 1);
    if (found >= 0) return found;
  }
  return -1;
}

type IsMeant = (value: JsonObject, file: string) => boolean;

interface Visitor {
  readonly isMeant: IsMeant;
  readonly mend: (value: JsonObject, file: string) => void;
}

function visit(draft: Draft, value: JsonValue, file: string, visitor: Visitor): void {
  if (Array.isArray(value)) for (const item of value) visit(draft, item, file, visitor);
  if (!isObject(value)) return;
  for (const branch of branchesIn(draft, file))
    if (visitor.isMeant(value, branch)) visit(draft, value, branch, visitor);
  for (const [name, inner] of Object.entries(value))
    for (const holder of [file, ...groupsOf(draft, file)])
      for (const target of targetsOf(memberAt(draft, { file: holder, member: name })))
        visit(draft, inner, target, visitor);
  visitor.mend(value, file);
}

/** Whether the value is meant as this object: it has what the object pins, and nothing that a closed one lacks but for the member that changed. */
function isOf(draft: Draft, value: JsonObject, file: string, changed: string): boolean {
  const branches = branchesIn(draft, file);
  if (branches.length > 0) return branches.some((branch) => isOf(draft, value, branch, changed));
  const json = draft.read(file);
  const properties = isObject(json?.properties) ? json.properties : {};
  const required = textsIn(json?.required);
  const hasPins = Object.entries(properties).every(
    ([name, member]) =>
      !isObject(member) ||
      member.const === undefined ||
      (Object.hasOwn(value, name) ? value[name] === member.const : !required.includes(name)),
  );
  const isClosed = json?.additionalProperties === false || json?.unevaluatedProperties === false;
  const knows = (name: string) =>
    name === changed ||
    [file, ...groupsOf(draft, file)].some((holder) => memberAt(draft, { file: holder, member: name }) !== undefined);
  return hasPins && (!isClosed || Object.keys(value).every(knows));
}

function branchesIn(draft: Draft, file: string): string[] {
  const { oneOf } = draft.read(file) ?? {};
  return Array.isArray(oneOf) ? targetsOf({ anyOf: oneOf }) : [];
}

function valueFor(fact: ParameterFact | undefined, facts: Facts): JsonValue {
  if (fact === undefined) return "";
  const shown = facts.examples
    .filter(({ section }) => section === fact.section)
    .map(({ value }) => valueAt(value, fact.path))
    .find((value) => value !== undefined && fits(value, fact.type));
  return shown === undefined ? madeFrom(fact) : (structuredClone(shown) as JsonValue);
}

function madeFrom({ type, enum: codes }: ParameterFact): JsonValue {
  const [code] = codes ?? [];
  if (code !== undefined) return code.code;
  const [first] = [type].flat();
  switch (first) {
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "object":
      return {};
    case "null":
      return null;
    default:
      return first?.startsWith("array") ? [] : "text";
  }
}

function fits(value: Json, type: ParameterFact["type"]): boolean {
  return [type].flat().some((one) => {
    if (one === null) return !isObject(value) && !Array.isArray(value);
    if (one === "integer") return Number.isInteger(value);
    if (one?.startsWith("array")) return Array.isArray(value);
    if (one === "null") return value === null;
    if (one === "object") return isObject(value);
    return typeof value === one;
  });
}

function valueAt(value: Json, path: string): Json | undefined {
  return path.split(".").reduce<Json | undefined>((inner, name) => {
    const member = isObject(inner) ? inner[name.replaceAll("[]", "")] : undefined;
    return name.endsWith("[]") && Array.isArray(member) ? member[0] : member;
  }, value);
}

function lastName(path: string): string {
  return path.split(".").at(-1)?.replaceAll("[]", "") ?? "";
}

function emptied(object: JsonObject): JsonObject {
  for (const name of Object.keys(object)) delete object[name];
  return object;
}
