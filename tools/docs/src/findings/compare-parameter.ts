// What changed in one parameter that is there before and after.
import type { Code, Json, ParameterFact } from "../facts.ts";
import type { Change } from "./bump.ts";
import { compareTypes, type TypeChange } from "./compare-types.ts";

export interface Changed {
  readonly change: Change;
  readonly before: Json;
  readonly after: Json;
}

const TYPE_CHANGES = {
  narrowed: "the type was narrowed",
  widened: "the type was widened",
  replaced: "the type became another",
  silent: "a type was named, or no longer",
} as const satisfies Record<Exclude<TypeChange, "same">, Change>;

export function compareParameters(before: ParameterFact, after: ParameterFact): Changed[] {
  return [
    ...compareType(before, after),
    ...compareRequired(before, after),
    ...compareCodes(before, after),
    ...compareDeprecated(before, after),
  ];
}

function compareType({ type: before }: ParameterFact, { type: after }: ParameterFact): Changed[] {
  const change = compareTypes(before, after);
  return change === "same" ? [] : [{ change: TYPE_CHANGES[change], before, after }];
}

function compareRequired({ required: before }: ParameterFact, { required: after }: ParameterFact): Changed[] {
  if (isRequired(before) === isRequired(after)) return [];
  return [{ change: after ? "it became required" : "it became optional", before, after }];
}

/** What carries no mark may be left out: so every reader of the page takes it. */
export function isRequired(required: boolean | null): boolean {
  return required === true;
}

function compareCodes(before: ParameterFact, after: ParameterFact): Changed[] {
  const [old, now] = [new Set(codesOf(before.enum)), new Set(codesOf(after.enum))];
  const added = [...now].filter((code) => !old.has(code));
  const removed = [...old].filter((code) => !now.has(code));
  return [
    ...(added.length > 0
      ? [
          {
            change: "a code was added",
            before: null,
            after: added,
          } as const,
        ]
      : []),
    ...(removed.length > 0
      ? [
          {
            change: after.enum ? "a code was removed" : "codes are no longer listed",
            before: removed,
            after: null,
          } as const,
        ]
      : []),
  ];
}

/** In order, since that of the page says nothing. */
export function codesOf(codes: readonly Code[] | null): readonly string[] {
  return [...new Set((codes ?? []).map(({ code }) => code))].sort();
}

function compareDeprecated({ deprecated: before }: ParameterFact, { deprecated: after }: ParameterFact): Changed[] {
  if (before === after) return [];
  return [{ change: after ? "it was deprecated" : "it is no longer deprecated", before, after }];
}

/** What a finding about a whole parameter tells of it. */
export function summaryOf({ type, required, enum: codes, deprecated }: ParameterFact): Json {
  return { type, required, enum: codes && codesOf(codes), deprecated };
}
