// Writes a member of a schema from what a page says of it; a person reads the texts before they are released.
import type { Direction } from "../../../codegen/src/model/model.ts";
import type { ParameterFact } from "../facts.ts";
import type { JsonObject, JsonValue } from "./documents.ts";

export interface SourceOfFact {
  readonly page: string;
  readonly section: string;
}

const KOREAN_TYPES: Readonly<Record<string, string>> = {
  string: "문자열",
  integer: "정수",
  number: "숫자",
  boolean: "불리언",
  object: "객체",
  array: "배열",
  null: "null",
};

export function draftMember(fact: ParameterFact, direction: Direction, { page, section }: SourceOfFact): JsonObject {
  const codes = fact.enum?.map(({ code }) => code) ?? [];
  // A list that the gateway may extend is open in an answer: there the codes stand in the text alone.
  const isListed = codes.length > 0 && direction === "sent";
  return {
    ...typeOf(fact.type, isListed),
    ...(isListed ? { enum: codes } : {}),
    description: describe(fact, codes),
    "x-description-ko": describeInKorean(fact, codes),
    "x-source": [{ page, section, strength: "documented" }],
    "x-draft": true,
    ...(fact.deprecated ? { deprecated: true } : {}),
  };
}

/** JSON Schema for `array<string>` and the like. Where the page names no type, any scalar passes. */
export function typeOf(type: ParameterFact["type"], isListed = false): JsonObject {
  if (type === null) return { type: isListed ? "string" : ["string", "number", "boolean"] };
  if (typeof type === "string") return one(type);
  const names = type.map((name) => one(name));
  const [array] = names.filter((schema) => schema.type === "array");
  const types = names.map((schema) => schema.type ?? "string") as JsonValue[];
  return { type: types, ...(array?.items === undefined ? {} : { items: array.items }) };
}

function one(type: string): JsonObject {
  const item = /^array<(.+)>$/.exec(type)?.[1];
  if (item !== undefined) return { type: "array", items: one(item) };
  if (type === "array") return { type: "array", items: { type: "object", additionalProperties: true } };
  if (type === "object") return { type: "object", additionalProperties: true };
  return { type };
}

function describe({ path, type, required }: ParameterFact, codes: readonly string[]): string {
  const parts = [`\`${path}\``, typeText(type) ?? "a value", required === true ? "required" : "optional"];
  return `Draft: ${parts.join(", ")}${codes.length === 0 ? "" : `; one of ${codes.join(", ")}`}.`;
}

function describeInKorean({ path, type, required }: ParameterFact, codes: readonly string[]): string {
  const words = typeText(type)?.replaceAll(/[a-z]+/g, (word) => KOREAN_TYPES[word] ?? word) ?? "값";
  return `초안: \`${path}\`, ${words}, ${required === true ? "필수" : "선택"}${codes.length === 0 ? "" : `; ${codes.join(", ")} 중 하나`}.`;
}

function typeText(type: ParameterFact["type"]): string | undefined {
  return type === null ? undefined : [type].flat().join(" | ");
}
