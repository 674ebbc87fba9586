// Which keywords mean something where: the dialect lists the words, this says in whose mouth. What no emitter would honour is refused.

import type { TypeName } from "./model/model.ts";
import { MEMBER_GROUPS, type RawFile, type RawSchema, typesOf, walk } from "./model/raw.ts";

type Kind = "object" | "group of members" | "list or limited scalar" | "union" | "reference" | "alternative" | "value";

/** Types that each limit speaks of. */
const LIMITS: Readonly<Record<string, readonly TypeName[]>> = {
  minimum: ["number", "integer"],
  exclusiveMinimum: ["number", "integer"],
  maximum: ["number", "integer"],
  minLength: ["string"],
  maxLength: ["string"],
  pattern: ["string"],
  minItems: ["array"],
  maxItems: ["array"],
  items: ["array"],
  additionalProperties: ["object"],
};

const EVERYWHERE = ["description", "x-description-ko", "x-source", "x-draft", "deprecated"];
const ROOT = ["$schema", "$id", "title"];
const SCALAR_LIMITS = ["minimum", "exclusiveMinimum", "maximum", "minLength", "maxLength", "pattern"];

const KEYWORDS: Readonly<Record<Kind, readonly string[]>> = {
  object: [...ROOT, "type", "allOf", "properties", "required", "additionalProperties", "unevaluatedProperties"],
  "group of members": [...ROOT, "type", "properties", "required"],
  "list or limited scalar": [...ROOT, "type", "enum", "x-open", "x-names", ...SCALAR_LIMITS],
  union: [...ROOT, "oneOf"],
  reference: ["$ref", "x-secret"],
  alternative: ["anyOf", "x-secret"],
  value: ["type", "x-secret", "const", "enum", "default", ...Object.keys(LIMITS)],
};

/** @returns the place of each keyword that says nothing where it stands, and why. */
export function* strayKeywords({ schema, group }: RawFile): Generator<readonly [pointer: string, reason: string]> {
  for (const { schema: inner, pointer } of walk(schema)) {
    const kind = pointer === "" ? kindOfRoot(inner, group) : kindOfMember(inner);
    const types = typesOf(inner);
    for (const keyword of Object.keys(inner)) {
      const fitting = kind === "object" ? undefined : LIMITS[keyword];
      if (![...EVERYWHERE, ...KEYWORDS[kind]].includes(keyword))
        yield [`${pointer}/${keyword}`, `says nothing in a ${kind}`];
      else if (fitting && !types.some((type) => fitting.includes(type)))
        yield [`${pointer}/${keyword}`, `says nothing about ${types.join(" or ")}`];
    }
  }
}

function kindOfRoot({ oneOf, type }: RawSchema, group: string): Kind {
  if (group === MEMBER_GROUPS) return "group of members";
  if (oneOf) return "union";
  return type === "object" ? "object" : "list or limited scalar";
}

function kindOfMember({ $ref, anyOf }: RawSchema): Kind {
  if ($ref !== undefined) return "reference";
  return anyOf ? "alternative" : "value";
}
