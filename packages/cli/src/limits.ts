// What a schema allows at a place: its type in one word or two, and its limits as data and as sentences.
import type { Contract, Schema } from "./contract.ts";
import type { Text } from "./lang.ts";
import { follow } from "./places.ts";

/** Written as TypeScript would: `KiccProduct[]`, `CardCode | "*"`, `string | null`. */
export function typeOf(schema: Schema, contract: Contract): string {
  if (schema.$ref !== undefined) return contract.resolve(schema.$ref).title ?? schema.$ref;
  if (schema.oneOf || schema.anyOf)
    return (schema.oneOf ?? schema.anyOf ?? []).map((inner) => typeOf(inner, contract)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const types = [schema.type ?? []].flat();
  return types.map((type) => (type === "array" && schema.items ? listOf(schema.items, contract) : type)).join(" | ");
}

function listOf(items: Schema, contract: Contract): string {
  const type = typeOf(items, contract);
  return type.includes(" | ") ? `(${type})[]` : `${type}[]`;
}

/** Every limit keyword of the dialect, and how it is said. */
const sentences = {
  minimum: (limit) => ({ en: `at least ${limit}`, ko: `${limit} 이상` }),
  exclusiveMinimum: (limit) => ({ en: `more than ${limit}`, ko: `${limit} 초과` }),
  maximum: (limit) => ({ en: `at most ${limit}`, ko: `${limit} 이하` }),
  minLength: (limit) => ({ en: `at least ${limit} character(s)`, ko: `${limit}자 이상` }),
  maxLength: (limit) => ({ en: `at most ${limit} characters`, ko: `${limit}자 이하` }),
  pattern: (pattern) => ({ en: `matches ${pattern}`, ko: `형식 ${pattern}` }),
  minItems: (limit) => ({ en: `at least ${limit} item(s)`, ko: `${limit}개 이상` }),
  maxItems: (limit) => ({ en: `at most ${limit} items`, ko: `${limit}개 이하` }),
  uniqueItems: () => ({ en: "no item twice", ko: "중복 불가" }),
  format: (format) => ({ en: `format ${format}`, ko: `형식 ${format}` }),
  default: (value) => ({ en: `${JSON.stringify(value)} where left out`, ko: `생략하면 ${JSON.stringify(value)}` }),
  enum: (values) => ({
    en: `one of ${(values as readonly unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
    ko: `다음 중 하나: ${(values as readonly unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
  }),
  "x-open": () => ({ en: "the gateway may add to the list", ko: "목록은 PG사가 늘릴 수 있음" }),
} satisfies Readonly<Record<string, (limit: unknown) => Text>>;

export type Limits = Readonly<Partial<Record<keyof typeof sentences, unknown>>>;

/** The limits of the schema, of what it refers to, and of its alternatives. */
export function limitsOf(schema: Schema, contract: Contract): Limits {
  const full = follow(schema, contract);
  const own = Object.fromEntries(Object.entries(full).filter(([keyword]) => keyword in sentences));
  return Object.assign({}, ...(full.anyOf ?? []).map((inner) => limitsOf(inner, contract)), own);
}

export function sayLimits(limits: Limits): readonly Text[] {
  return (Object.keys(sentences) as (keyof typeof sentences)[]).flatMap((keyword) =>
    limits[keyword] === undefined ? [] : [sentences[keyword](limits[keyword])],
  );
}

/** What each code of a list means, where the schemas say so. */
export function namesOf(schema: Schema, contract: Contract): Readonly<Record<string, Text>> {
  const full = follow(schema, contract);
  return Object.assign({}, full["x-names"], ...(full.anyOf ?? []).map((inner) => namesOf(inner, contract)));
}
