// A schema file as it stands on disk, once it is known to be in the dialect.
import type { JsonFile } from "../load.ts";
import type { Scalar, Source, TypeName } from "./model.ts";

export interface RawSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly "x-description-ko"?: string;
  readonly "x-source"?: readonly Source[];
  readonly "x-open"?: true;
  readonly "x-secret"?: true;
  readonly "x-names"?: Readonly<Record<string, { readonly en: string; readonly ko: string }>>;
  readonly deprecated?: true;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: Scalar;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: RawSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly unevaluatedProperties?: false;
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly oneOf?: readonly { readonly $ref: string }[];
  readonly anyOf?: readonly RawSchema[];
}

export interface RawFile {
  readonly path: string;
  /** Folder under schemas/. */
  readonly group: string;
  /** File name without its ending: the shape's name. */
  readonly name: string;
  readonly schema: RawSchema;
}

/** Folder of the groups of members that shapes take in by allOf; they are no shapes themselves. */
export const MEMBER_GROUPS = "members";

export function toRawFile({ path, json }: JsonFile): RawFile {
  const [, group = "", base = ""] = path.split("/");
  return { path, group, name: base.replace(".schema.json", ""), schema: json as RawSchema };
}

/** Every `$ref` of a file is `../<group>/<Name>.schema.json`: this is its path from the repository's root. */
export function pathOfRef(ref: string): string {
  return ref.replace("../", "schemas/");
}

export function nameOfRef(ref: string): string {
  return ref.replace(/^.*\//, "").replace(".schema.json", "");
}

/** Visits a schema and every schema inside it, with its JSON pointer. */
export function* walk(schema: RawSchema, pointer = ""): Generator<{ schema: RawSchema; pointer: string }> {
  yield { schema, pointer };
  for (const [name, member] of Object.entries(schema.properties ?? {}))
    yield* walk(member, `${pointer}/properties/${name}`);
  if (schema.items) yield* walk(schema.items, `${pointer}/items`);
  for (const keyword of ["allOf", "oneOf", "anyOf"] as const) {
    for (const [index, branch] of (schema[keyword] ?? []).entries())
      yield* walk(branch, `${pointer}/${keyword}/${index}`);
  }
}

export function typesOf({ type }: RawSchema): readonly TypeName[] {
  if (type === undefined) return [];
  return typeof type === "string" ? [type] : type;
}
