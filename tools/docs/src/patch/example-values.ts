// Values for examples: what the page shows, where it fits, else one that is made from the schema.
import { pathOfRef } from "../../../codegen/src/model/raw.ts";
import type { Facts, Json } from "../facts.ts";
import { sectionKey } from "../findings/section-key.ts";
import { type Draft, isObject, type JsonObject, type JsonValue, textsIn } from "./documents.ts";
import { branchFiles, groupsOf } from "./places.ts";

/** What the page's examples hold at the path; of a list, its first item where the path goes on. */
export function shownAt({ examples }: Pick<Facts, "examples">, section: string, path: string): JsonValue[] {
  return examples
    .filter((example) => sectionKey(example.section) === sectionKey(section))
    .map(({ value }) => valueAt(value, path.split(".")))
    .filter((value) => value !== undefined)
    .map(withoutSentences);
}

function valueAt(value: Json, names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>((inner, name) => {
    const holder = Array.isArray(inner) ? inner[0] : inner;
    const member = name.replaceAll("[]", "");
    return isObject(holder) && Object.hasOwn(holder, member) ? holder[member] : undefined;
  }, value);
}

/** A page's sentences, names and addresses are its own. */
function withoutSentences(value: Json): JsonValue {
  if (typeof value === "string") return /[\s@]/.test(value) ? "text" : value;
  if (Array.isArray(value)) return value.map(withoutSentences);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutSentences(inner)]))
    : (value as JsonValue);
}

export interface Making {
  readonly draft: Draft;
  /** 0 is the plainest value; others differ from it where they can. */
  readonly variant: number;
  /** Whether members that may be left out are there. */
  readonly isWhole: boolean;
}

export function makeShape(file: string, making: Making): JsonValue {
  const { draft, isWhole } = making;
  const json = draft.read(file);
  const [branch] = branchFiles(draft, file);
  if (branch !== undefined) return makeShape(branch, making);
  if (json?.type !== "object") return makeValue(json ?? {}, making);
  const { members, required } = membersIn(draft, file);
  const wanted = [...members].filter(([name]) => isWhole || required.has(name));
  return Object.fromEntries(wanted.map(([name, member]) => [name, makeValue(member, making)]));
}

/** Those of its groups among them; what the shape narrows is narrowed. */
export function membersIn(draft: Draft, file: string): { members: Map<string, JsonObject>; required: Set<string> } {
  const members = new Map<string, JsonObject>();
  const required = new Set<string>();
  for (const holder of [...groupsOf(draft, file), file]) {
    const json = draft.read(holder);
    for (const [name, member] of Object.entries(isObject(json?.properties) ? json.properties : {}))
      if (isObject(member)) members.set(name, { ...members.get(name), ...member });
    for (const name of textsIn(json?.required)) required.add(name);
  }
  return { members, required };
}

export function makeValue(schema: JsonObject, making: Making): JsonValue {
  const { draft, variant } = making;
  if (typeof schema.$ref === "string") {
    const file = pathOfRef(schema.$ref);
    return goodExample(draft, file, variant) ?? makeShape(file, making);
  }
  if (Array.isArray(schema.anyOf)) return makeValue(schema.anyOf.find((one) => isObject(one)) ?? {}, making);
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum) && schema.enum.length > 0) return schema.enum[variant % schema.enum.length] ?? null;
  const [type] = [schema.type ?? "string"].flat();
  switch (type) {
    case "integer":
    case "number":
      return numberIn(schema, variant);
    case "boolean":
      return variant % 2 === 0;
    case "array": {
      const items = isObject(schema.items) ? schema.items : {};
      return Array.from({ length: Math.max(1, Number(schema.minItems ?? 1)) }, () => makeValue(items, making));
    }
    case "object":
      return {};
    case "null":
      return null;
    default:
      return textIn(schema, variant);
  }
}

function goodExample(draft: Draft, file: string, variant: number): JsonValue | undefined {
  const shape = file.replace(/^.*\//, "").replace(".schema.json", "");
  const good = draft.paths.filter((path) => path.startsWith(`schemas/examples/${shape}/good-`));
  const value = draft.read(good[variant % Math.max(good.length, 1)] ?? "");
  return value === undefined ? undefined : structuredClone(value);
}

function numberIn({ minimum, exclusiveMinimum, maximum }: JsonObject, variant: number): number {
  const least = typeof minimum === "number" ? minimum : typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : 1;
  return Math.min(Math.max(least, 1) + variant, typeof maximum === "number" ? maximum : Number.POSITIVE_INFINITY);
}

function textIn({ minLength, maxLength }: JsonObject, variant: number): string {
  const text = variant === 0 ? "text" : `text${variant + 1}`;
  return text.padEnd(Number(minLength ?? 0), "x").slice(0, Number(maxLength ?? Number.POSITIVE_INFINITY));
}

/** A value of a type that the schema does not take; undefined where it takes all. */
export function valueOfAnotherType(schema: JsonObject): JsonValue | undefined {
  // What a reference leads to is an object or a code, never true or false.
  if (schema.$ref !== undefined || schema.anyOf !== undefined) return true;
  const types = [schema.type ?? []].flat();
  if (!types.includes("string")) return "text";
  if (!types.includes("number") && !types.includes("integer")) return 1;
  if (!types.includes("boolean")) return true;
  return types.includes("object") ? undefined : {};
}
