// Every place in a shape that a path can name, with what the schemas say of it there.
import type { Contract, Schema } from "./contract.ts";

/** One declaration of a place. A union may declare it in some branches only, and not alike in all. */
export interface Place {
  /** The path from the shape, such as `kiccProducts[].quantity`; empty for the shape itself. */
  readonly path: string;
  /** What the place says itself, over what its `$ref` says. */
  readonly schema: Schema;
  /** The branch of the union that declares it; the shape's own name where it is no union. */
  readonly branch: string;
  /** Undefined for the shape itself and for the items of a list, which are neither. */
  readonly required: boolean | undefined;
}

/** A shape never contains itself, so this ends. */
export function placesOf(name: string, contract: Contract): readonly Place[] {
  const schema = contract.schemaOf(name);
  return [
    { path: "", schema, branch: name, required: undefined },
    ...leavesOf(schema, contract).flatMap((leaf) => within(leaf, "", leaf.title ?? name, contract)),
  ];
}

/** The shapes that a union comes down to; a shape that is no union is its own only leaf. */
export function leavesOf(schema: Schema, contract: Contract): readonly Schema[] {
  return schema.oneOf?.flatMap((branch) => leavesOf(follow(branch, contract), contract)) ?? [schema];
}

/** The schema with its `$ref` filled in; what stands beside the `$ref` wins. */
export function follow({ $ref, ...own }: Schema, contract: Contract): Schema {
  return $ref === undefined ? own : { ...contract.resolve($ref), ...own };
}

function within(schema: Schema, path: string, branch: string, contract: Contract): readonly Place[] {
  const alternatives = schema.anyOf?.map((inner) => follow(inner, contract)) ?? [];
  const place = (inner: Schema, at: string, required: boolean | undefined): readonly Place[] => [
    { path: at, schema: inner, branch, required },
    ...within(follow(inner, contract), at, branch, contract),
  ];
  const { properties, required } = membersOf(schema, contract);
  return [
    ...alternatives.flatMap((inner) => within(inner, path, branch, contract)),
    ...(schema.items ? place(schema.items, `${path}[]`, undefined) : []),
    ...[...properties].flatMap(([name, inner]) =>
      place(inner, path === "" ? name : `${path}.${name}`, required.has(name)),
    ),
  ];
}

interface Members {
  readonly properties: Map<string, Schema>;
  readonly required: Set<string>;
}

/** The members that come in by allOf, then its own: what is declared again narrows, and both hold. */
function membersOf(schema: Schema, contract: Contract): Members {
  const members: Members = { properties: new Map(), required: new Set(schema.required) };
  for (const group of schema.allOf ?? []) {
    const { properties, required } = membersOf(follow(group, contract), contract);
    for (const [name, inner] of properties) members.properties.set(name, narrow(members.properties.get(name), inner));
    for (const name of required) members.required.add(name);
  }
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    members.properties.set(name, narrow(members.properties.get(name), inner));
  return members;
}

function narrow(wide: Schema | undefined, own: Schema): Schema {
  if (wide === undefined) return own;
  return { ...wide, ...own, "x-source": [...(own["x-source"] ?? []), ...(wide["x-source"] ?? [])] };
}
