// Turns the properties of a schema file, and of the groups it takes in by allOf, into one list of members.
import { type Problem, pointerTo } from "../problem.ts";
import type { AlternativeSchema, Limits, Member, MemberSchema, Prose, ValueSchema } from "./model.ts";
import { nameOfRef, pathOfRef, type RawFile, type RawSchema, typesOf } from "./raw.ts";

export const LIMITS = [
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
] as const;

/** Members taken in come first, in the order of allOf; a member declared again keeps its place and is narrowed. */
export function membersOf(file: RawFile, files: ReadonlyMap<string, RawFile>, problems: Problem[]): Member[] {
  const members = new Map<string, { raw: RawSchema; pointer: string }>();
  const required = new Set<string>();
  const groups = (file.schema.allOf ?? []).flatMap(({ $ref }) => files.get(pathOfRef($ref)) ?? []);
  for (const { path, schema } of [...groups, file]) {
    for (const [name, raw] of Object.entries(schema.properties ?? {})) {
      const earlier = members.get(name);
      const pointer = pointerTo("/properties", name);
      members.set(name, { raw: earlier ? narrow(earlier.raw, raw, { file: path, pointer }, problems) : raw, pointer });
    }
    for (const name of schema.required ?? []) required.add(name);
  }
  return [...members].map(([name, { raw }]) => ({
    name,
    required: required.has(name),
    secret: raw["x-secret"] === true,
    schema: toMemberSchema(raw),
    ...proseOf(raw),
  }));
}

/** Both declarations hold, as in JSON Schema; one keyword with two values is refused rather than guessed at. */
function narrow(
  earlier: RawSchema,
  later: RawSchema,
  at: { file: string; pointer: string },
  problems: Problem[],
): RawSchema {
  for (const keyword of ["type", "const", "enum", "$ref", "items", ...LIMITS] as const) {
    const [before, after] = [earlier[keyword], later[keyword]];
    if (before === undefined || after === undefined || JSON.stringify(before) === JSON.stringify(after)) continue;
    problems.push({
      file: at.file,
      pointer: pointerTo(at.pointer, keyword),
      reason: `says ${JSON.stringify(after)} where the group of members it narrows says ${JSON.stringify(before)}`,
    });
  }
  return { ...earlier, ...later };
}

export function toMemberSchema(raw: RawSchema): MemberSchema {
  if (raw.$ref !== undefined) return { kind: "reference", shape: nameOfRef(raw.$ref) };
  if (raw.anyOf) return toAlternative(raw.anyOf);
  return toValueSchema(raw);
}

function toAlternative(branches: readonly RawSchema[]): AlternativeSchema {
  const reference = branches.find(({ $ref }) => $ref !== undefined);
  const other = branches.find(({ $ref }) => $ref === undefined);
  return { kind: "alternative", shape: nameOfRef(reference?.$ref ?? ""), other: toValueSchema(other ?? {}) };
}

export function toValueSchema(raw: RawSchema): ValueSchema {
  const values = raw.const === undefined ? raw.enum : [raw.const];
  return {
    kind: "value",
    types: typesOf(raw),
    limits: Object.fromEntries(
      LIMITS.flatMap((keyword) => (raw[keyword] === undefined ? [] : [[keyword, raw[keyword]]])),
    ) as Limits,
    open: raw["x-open"] === true,
    ...(values && { values }),
    ...(raw.items && { items: toMemberSchema(raw.items) }),
  };
}

export function proseOf(raw: RawSchema): Prose {
  return {
    description: raw.description ?? "",
    descriptionKo: raw["x-description-ko"] ?? "",
    sources: raw["x-source"] ?? [],
    deprecated: raw.deprecated === true,
  };
}
